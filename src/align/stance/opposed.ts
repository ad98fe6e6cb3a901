import { type Features, logistic } from '../logistic.ts';
import { featuresOf } from './features.ts';
import type { Weight } from './match-parties.ts';
import { OPPOSED_POINT } from './opposed-point.data.ts';
import { type PropositionPair, pairPropositions } from './pairs.ts';
import type { Proposition } from './proposition.ts';
import { weighPairs } from './rivals.ts';

/** Two propositions that cannot both hold if they are on one point, with what speaks for that. */
export interface OpposedPair extends PropositionPair {
  readonly features: Features;
  /** Probability that they are on one point, 0 to 1. */
  readonly probability: number;
}

/** The opposed propositions of different articles; `around` gives the content words of a sentence. */
export function opposedPairs(
  propositions: readonly Proposition[],
  weight: Weight,
  around: (article: string, sentence: number) => ReadonlySet<string>,
): OpposedPair[] {
  const pairs = weighPairs(pairPropositions(propositions, weight), weight);
  return pairs.map((weighed) => {
    const features = featuresOf(weighed, weight, ({ article, sentence }) => around(article, sentence));
    return { ...weighed.pair, features, probability: logistic(OPPOSED_POINT, features) };
  });
}

/** Of every two sentences the likeliest pair, by the sentences: what two sentences dispute is one thing. */
export function likeliestPairs(pairs: readonly OpposedPair[]): Map<string, OpposedPair> {
  const best = new Map<string, OpposedPair>();
  for (const pair of pairs) {
    const key = sentencesKey(pair.a.article, pair.a.sentence, pair.b.article, pair.b.sentence);
    const known = best.get(key);
    if (!known || pair.probability > known.probability) best.set(key, pair);
  }
  return best;
}

/** One key for two sentences in either order. */
export function sentencesKey(articleA: string, a: number, articleB: string, b: number): string {
  const keys = [`${articleA} ${a}`, `${articleB} ${b}`];
  return keys.sort().join('\n');
}
