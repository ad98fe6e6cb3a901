import type { DateFeatures } from './date-features.ts';

/** Whether others do something else to something else, as those who hand out blankets after a fire; or what everybody does. */
export function isOtherStory({ unlike, otherDeed, otherDoers, otherThings, ...features }: DateFeatures): boolean {
  if (otherDoers === 0) return false;
  const isDaily = features.recurring > 0 || features.speaking > 0;
  if (isDaily && (features.apart > 0 || features.otherNamed > 0)) return true;
  return unlike > 0 || (otherDeed > 0 && otherThings > 0);
}
