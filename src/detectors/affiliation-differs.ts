import { areApart } from '../align/sets.ts';
import type { Attribute } from '../claims/profile/attribute.ts';
import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two houses that one journalist, or two forces that one officer, is said to work for. */
export const affiliationDiffers = defineDetector({
  name: 'affiliation-differs',
  kind: 'role',
  description: 'One journalist is said to work for two houses, or one officer for two police forces.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'affiliation')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = [pair[0].attribute, pair[1].attribute];
        if (pair[0].article !== pair[1].article && !a.former && !b.former && areBodiesApart(a, b))
          yield profileFinding(profile, 'role', pair, 0.7);
      }
    }
  },
});

/** No word in common, and the post, where both tell it, is one post. */
function areBodiesApart(a: Attribute, b: Attribute): boolean {
  if (!areApart(a.body ?? new Set(), b.body ?? new Set())) return false;
  return a.post === undefined || b.post === undefined || a.post === b.post;
}
