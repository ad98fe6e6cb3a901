import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two states that one politician is said to come from. */
export const homeStateDiffers = defineDetector({
  name: 'home-state-differs',
  kind: 'place',
  description: 'One politician is said to represent two states.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'home-state')) {
      for (const pair of entryPairs(profile)) {
        if (pair[0].attribute.normalized !== pair[1].attribute.normalized)
          yield profileFinding(profile, 'place', pair, 0.9);
      }
    }
  },
});
