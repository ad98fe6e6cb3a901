import type { DateAges } from './date-age.ts';
import type { DateCompany } from './date-company.ts';
import type { DateFeatures } from './date-features.ts';
import type { DateRivals } from './date-rivals.ts';

/** What weighs otherwise where both articles are openings, which tell little but the news. */
export const OF_OPENINGS = [
  'rank',
  'around',
  'unlike',
  'otherDeed',
  'predicate',
  'deeds',
  'lead',
  'likeness',
  'share',
  'aheadOfAgreeing',
  'near',
  'shared',
  'far',
  'fresh',
  'inner',
] as const;

/** What weighs otherwise where the deeds differ: one day's news is alike in all but those. */
export const OF_OTHER_DEEDS = ['rank', 'around', 'likeness', 'share', 'neither', 'lead', 'near', 'shared'] as const;

/** A pair of dates as far as it is weighed; `brief` where both articles are openings. */
interface WeighedPair {
  readonly features: DateFeatures;
  readonly likeness: number;
  readonly brief: boolean;
}

/** What `DATE_DISPUTE` weighs. */
export function disputeFeatures(
  { features, likeness, brief }: WeighedPair,
  rivals: DateRivals & DateAges & DateCompany,
): Record<string, number> {
  const told: Record<string, number> = { ...features, likeness, ...rivals, brief: Number(brief) };
  if (features.otherDeed > 0) for (const name of OF_OTHER_DEEDS) told[`other_${name}`] = told[name] ?? 0;
  if (brief) for (const name of OF_OPENINGS) told[`brief_${name}`] = told[name] ?? 0;
  return told;
}
