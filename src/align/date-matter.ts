import type { DatePair } from './date-pairs.ts';
import { isWork } from './dated-editions.ts';
import { isOtherStory } from './other-story.ts';

/** Whether nothing rules out that two dates are told of one happening. */
export function isOfOneMatter({ a, b, features, likeness }: DatePair): boolean {
  if (isOtherStory(features)) return false;
  // "The 1998 fire", "the 2009 flood": two nouns name two happenings.
  if (a.nominal && b.nominal && features.otherDeed > 0) return false;
  if (features.editions > 0 && (features.sameWord === 0 || isWork(a.deeds[0]?.lemma ?? ''))) return false;
  return isTied(features) || likeness >= UNTIED_LIKENESS;
}

/** Two leads with little but common words in common are alike in nothing but their place. */
function isTied({ deeds, predicate, shared, core, agent }: DatePair['features']): boolean {
  return deeds > 0 || predicate > 0 || shared >= LEAST_SHARED || (core >= SAME_CORE && agent > 0);
}

/** Log odds of being alike from which two dates need no word in common. */
const UNTIED_LIKENESS = -1;

const SAME_CORE = 0.25;

const LEAST_SHARED = 0.1;
