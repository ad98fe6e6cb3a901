import type { DateAges } from './date-age.ts';
import type { DateCompany } from './date-company.ts';
import type { DateFeatures } from './date-features.ts';
import type { DateRivals } from './date-rivals.ts';
import type { DateTellings } from './date-tellings.ts';
import type { DateWitnesses } from './date-witnesses.ts';
import type { Features } from './logistic.ts';

/** What speaks against one matter, each 0 or 1. */
export interface DateMatter {
  readonly otherStory: number;
  /** "The 1998 fire", "the 2009 flood": two nouns name two happenings. */
  readonly otherNouns: number;
}

/** What is known of two dates that speaks for two happenings; 0 or 1, but `lasting` counts the sides. */
export interface DatesApart {
  /** Either is of what one who is in the news says any day. */
  readonly remark: number;
  /** Each report has its own day. */
  readonly ownNews: number;
  /** One is told as one more of its sort. */
  readonly aside: number;
  /** Told as going on, so that any day of it will do. */
  readonly lasting: number;
  readonly stages: number;
  readonly sequel: number;
  /** One dates the making known, the other what was made known. */
  readonly announced: number;
}

/** What is told around two dates that exclude each other. */
export interface DisputeCompany
  extends DateRivals,
    DateAges,
    DateCompany,
    DateWitnesses,
    DateTellings,
    DateMatter,
    DatesApart {}

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
