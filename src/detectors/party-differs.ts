import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

const NOTE = 'one party is that of today, the other one left before';

/** Finds two parties of one person. */
export const partyDiffers = defineDetector({
  name: 'party-differs',
  kind: 'role',
  description: 'One person is said to belong to two parties.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'party')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = pair.map(({ attribute }) => attribute);
        if (!a || !b || a.normalized === b.normalized) continue;
        if (a.former === b.former) yield profileFinding(profile, 'role', pair, 0.9);
        else yield profileFinding(profile, 'role', pair, 0.9, 'former-office', NOTE);
      }
    }
  },
});
