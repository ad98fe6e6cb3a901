import { theDead } from '../align/deaths.ts';
import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Reports of nobody knows when may lie so many years apart: of the deed, and of the trial. */
const YEARS_OF_A_CASE = 2;

/** The dead grow no older. */
const AT_DEATH = 0.7;

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
    const dead = theDead(context.analyses, context.entities);
    for (const profile of context.profiles.filter(({ property }) => property === 'age')) {
      const isDead = dead.has(profile.entity.key);
      for (const pair of entryPairs(profile)) {
        const [a, b] = pair;
        const gap = Math.abs(Number(a.attribute.normalized) - Number(b.attribute.normalized));
        if (gap === 1 && isDead) yield profileFinding(profile, 'quantity', pair, AT_DEATH);
        else if (gap === 1)
          yield profileFinding(profile, 'quantity', pair, 0.4, 'update', 'one year apart: a birthday may lie between');
        const isDated = [a, b].every(({ article }) => published.has(article));
        const isSure = isDated || isDead || gap > YEARS_OF_A_CASE;
        if (gap > 1) yield profileFinding(profile, 'quantity', pair, isSure ? 0.92 : DOUBTFUL);
      }
    }
  },
});
