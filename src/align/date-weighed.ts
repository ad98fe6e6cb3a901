import type { DateAges } from './date-age.ts';
import type { DateCompany } from './date-company.ts';
import type { DateFeatures } from './date-features.ts';
import type { DateRivals } from './date-rivals.ts';
import type { DateWitnesses } from './date-witnesses.ts';
import type { Features } from './logistic.ts';

/** What is told around two dates that exclude each other. */
export interface DisputeCompany extends DateRivals, DateAges, DateCompany, DateWitnesses {
  /** Either is of what one who is in the news says any day. */
  readonly remark: number;
  /** Each report has its own day. */
  readonly ownNews: number;
}

/** A pair of dates as far as it is weighed; `brief` where both articles are openings. */
interface WeighedPair {
  readonly features: DateFeatures;
  readonly likeness: number;
  readonly brief: boolean;
}

/** What `DATE_DISPUTE` weighs. */
export function disputeFeatures({ features, likeness, brief }: WeighedPair, company: DisputeCompany): Features {
  return { ...features, likeness, ...company, brief: Number(brief) };
}
