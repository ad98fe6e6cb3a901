import type { DateFeatures } from './date-features.ts';

/** Whether others do something else to something else, as those who hand out blankets after a fire; or what everybody does. */
export function isOtherStory({ unlike, otherDeed, otherDoers, otherThings, ...features }: DateFeatures): boolean {
  if (otherDoers === 0) return false;
  // What both reports open with was announced once, by whomever either names.
  const isDaily = features.recurring > 0 || (features.speaking > 0 && features.leads < LEADING);
  if (isDaily && (features.apart > 0 || features.otherNamed > 0)) return true;
  return unlike > 0 || (otherDeed > 0 && otherThings > 0);
}

/** How near its report's first sentence one deed stands in both, from which it is the news itself. */
const LEADING = 0.5;
