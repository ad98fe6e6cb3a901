import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two states that the politician whom one aide works for is said to represent. */
export const bossStateDiffers = defineDetector({
  name: 'boss-state-differs',
  kind: 'place',
  description: 'One aide is said to work for politicians of two states.',
  *find(context) {
    const named = new Set(context.profiles.filter(hasTwo).map(({ entity }) => entity.key));
    for (const profile of context.profiles.filter(({ property }) => property === 'boss-state')) {
      // Two names are the greater dispute, and each has a state of its own.
      if (named.has(profile.entity.key)) continue;
      for (const pair of entryPairs(profile)) {
        const [a, b] = pair;
        if (a.article !== b.article && a.attribute.normalized !== b.attribute.normalized)
          yield profileFinding(profile, 'place', pair, 0.8);
      }
    }
  },
});

function hasTwo({
  property,
  entries,
}: {
  property: string;
  entries: readonly { other: { key: string } | null }[];
}): boolean {
  return property === 'boss' && new Set(entries.flatMap(({ other }) => (other ? [other.key] : []))).size > 1;
}
