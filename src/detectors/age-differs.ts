import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two ages of one person. */
export const ageDiffers = defineDetector({
  name: 'age-differs',
  kind: 'quantity',
  description: 'One person is given two ages more than a birthday apart.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'age')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = pair;
        const gap = Math.abs(Number(a.attribute.normalized) - Number(b.attribute.normalized));
        if (gap === 1)
          yield profileFinding(profile, 'quantity', pair, 0.4, 'update', 'one year apart: a birthday may lie between');
        if (gap > 1) yield profileFinding(profile, 'quantity', pair, 0.92);
      }
    }
  },
});
