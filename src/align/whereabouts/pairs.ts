import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { boostedProbability } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import { draftWhereabouts } from './drafts.ts';
import { whereFeatures } from './features.ts';
import { WHEREABOUTS } from './model.data.ts';
import type { Whereabouts } from './read.ts';

/** Two places of two articles, with what is told around both. */
export interface WherePair {
  readonly a: Whereabouts;
  readonly b: Whereabouts;
  readonly features: Features;
  /** Probability, 0 to 1, that one thing is put in two places. */
  readonly probability: number;
}

/** Lines up the places of every two articles that are told of much the same. */
export function pairWhereabouts(
  all: readonly Whereabouts[],
  analyses: readonly ArticleAnalysis[],
  weight: (lemma: string) => number,
): WherePair[] {
  const drafts = draftWhereabouts(all, analyses, weight);
  return whereFeatures(drafts, all, analyses, weight).map(({ draft: { a, b }, features }) => ({
    ...{ a, b, features },
    probability: isPassedThrough(a, b, features) ? 0 : boostedProbability(WHEREABOUTS, features),
  }));
}

/**
 * Whoever was in one site by its noun was in others before and after: they are held against each other by one deed alone,
 * and where neither report tells the other's site.
 */
function isPassedThrough(a: Whereabouts, b: Whereabouts, features: Features): boolean {
  if (a.isNamed && b.isNamed) return false;
  const { hereHigh = 0, governorSame = 0, sameVerb = 0, relatedVerb = 0 } = features;
  return hereHigh > 0 || governorSame + sameVerb + relatedVerb === 0;
}
