import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { boostedProbability } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import { draftPairs } from './drafts.ts';
import { featuresOfDrafts } from './features.ts';
import type { Filler } from './filler.ts';
import { FILLER_DISPUTE } from './model.data.ts';

/** Two names in two articles, with what is told around both. */
export interface FillerPair {
  readonly a: Filler;
  readonly b: Filler;
  readonly features: Features;
  /** Probability, 0 to 1, that one gap is filled by two names. */
  readonly probability: number;
}

/** Lines up the names of one type of every two articles that tell of something in the same words. */
export function pairFillers(
  fillers: readonly Filler[],
  analyses: readonly ArticleAnalysis[],
  weight: (lemma: string) => number,
): FillerPair[] {
  const drafts = draftPairs(fillers, analyses, weight);
  return featuresOfDrafts(drafts, fillers, analyses, weight).map(({ a, b, features }) => ({
    ...{ a, b, features },
    probability: boostedProbability(FILLER_DISPUTE, features),
  }));
}
