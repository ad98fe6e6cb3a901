import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Reports of nobody knows when may lie so many years apart: of the deed, and of the trial. */
const YEARS_OF_A_CASE = 2;

/** However many reports give either age. */
const DOUBTFUL = 0.2;

/** Finds two ages of one person. */
export const ageDiffers = defineDetector({
  name: 'age-differs',
  kind: 'quantity',
  description: 'One person is given two ages more than a birthday apart.',
  *find(context) {
    const published = new Set(
      context.analyses
        .map(({ document }) => document.article)
        .filter(({ publishedAt }) => publishedAt !== undefined)
        .map(({ id }) => id),
    );
    for (const profile of context.profiles.filter(({ property }) => property === 'age')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = pair;
        const gap = Math.abs(Number(a.attribute.normalized) - Number(b.attribute.normalized));
        if (gap === 1)
          yield profileFinding(profile, 'quantity', pair, 0.4, 'update', 'one year apart: a birthday may lie between');
        const isDated = [a, b].every(({ article }) => published.has(article));
        if (gap > 1)
          yield profileFinding(profile, 'quantity', pair, isDated || gap > YEARS_OF_A_CASE ? 0.92 : DOUBTFUL);
      }
    }
  },
});
