import { type Features, logistic } from '../logistic.ts';
import { featuresOf, weighPairs } from './features.ts';
import { OPPOSED_POINT } from './opposed-point.data.ts';
import { type PropositionPair, pairPropositions } from './pairs.ts';
import type { Proposition } from './proposition.ts';

/** Two propositions that cannot both hold if they are on one point, with what speaks for that. */
export interface OpposedPair extends PropositionPair {
  readonly features: Features;
  /** Probability that they are on one point, 0 to 1. */
  readonly probability: number;
}

/** The opposed propositions of different articles; `around` gives the content words of a sentence. */
export function opposedPairs(
  propositions: readonly Proposition[],
  weight: (lemma: string) => number,
  around: (article: string, sentence: number) => ReadonlySet<string>,
): OpposedPair[] {
  const pairs = weighPairs(pairPropositions(propositions, weight), weight);
  return pairs.map((weighed) => {
    const features = featuresOf(weighed, weight, ({ article, sentence }) => around(article, sentence));
    return { ...weighed.pair, features, probability: logistic(OPPOSED_POINT, features) };
  });
}
