import type { DatePair } from './date-pairs.ts';
import type { DateMatter } from './date-weighed.ts';
import { isWork } from './dated-editions.ts';
import { isOtherStory } from './other-story.ts';

/** Whether anything speaks for two dates being told of one happening. */
export function mayBeOfOneMatter({ a, features, likeness }: DatePair): boolean {
  if (features.editions > 0 && (features.sameWord === 0 || isWork(a.deeds[0]?.lemma ?? ''))) return false;
  // Two who speak of nothing but an election each speak of their own.
  if (features.editions > 0 && features.matter === 0) return false;
  return isTied(features) || likeness >= UNTIED_LIKENESS;
}

/** What speaks against it. */
export function matterFeatures({ a, b, features }: DatePair): DateMatter {
  return {
    otherStory: Number(isOtherStory(features)),
    otherNouns: Number(a.nominal && b.nominal && features.otherDeed > 0),
  };
}

/** Two leads with little but common words in common are alike in nothing but their place. */
function isTied({ deeds, predicate, shared, core, agent }: DatePair['features']): boolean {
  return deeds > 0 || predicate > 0 || shared >= LEAST_SHARED || (core >= SAME_CORE && agent > 0);
}

/** Log odds of being alike from which two dates need no word in common. */
const UNTIED_LIKENESS = -1;

const SAME_CORE = 0.25;

const LEAST_SHARED = 0.1;
