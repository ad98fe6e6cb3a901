import { placeRelation } from '../annotate/name/place.ts';
import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two towns that one person is said to come from. */
export const homeTownDiffers = defineDetector({
  name: 'home-town-differs',
  kind: 'place',
  description: 'One person is said to come from two towns.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'home-town')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = [pair[0].attribute, pair[1].attribute];
        // "Lee of Elm" may live there and have grown up elsewhere.
        if (pair[0].article === pair[1].article || a.post !== b.post) continue;
        const relation = placeRelation(a.value, b.value);
        if (relation === 'disjoint') yield profileFinding(profile, 'place', pair, 0.75);
        else if (relation === 'within' || relation === 'contains')
          yield profileFinding(profile, 'place', pair, 0.75, 'granularity', 'one place lies in the other');
      }
    }
  },
});
