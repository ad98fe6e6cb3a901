import type { Entries } from '../../lexicon/entries.ts';
import { type Features, logistic } from '../logistic.ts';
import { featuresOf } from './features.ts';
import { jointProbability } from './joint.ts';
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
  lexicon: Entries,
  around: (article: string, sentence: number) => ReadonlySet<string>,
): OpposedPair[] {
  const told = ({ article, sentence }: Proposition) => around(article, sentence);
  const pairs = weighPairs(pairPropositions(propositions, weight, lexicon), weight);
  return pairs.flatMap((weighed) => {
    if (isOneTelling(weighed.pair, told)) return [];
    const features = featuresOf(weighed, weight, told);
    return {
      ...weighed.pair,
      features,
      probability: Math.max(logistic(OPPOSED_POINT, features), jointProbability(weighed.pair)),
    };
  });
}

/** From this share of words on two sentences are one, however they were read. */
const COPIED = 0.8;

/** Two sentences that have both opposites, or that are one and deny as often, were only read in two ways. */
function isOneTelling({ a, b, relation }: PropositionPair, told: (one: Proposition) => ReadonlySet<string>): boolean {
  const [left, right] = [told(a), told(b)];
  if (relation === 'opposite') return left.has(b.lemma) && right.has(a.lemma);
  // What refuses or promises in one sentence alone sets the two apart.
  if (a.denials !== b.denials || !a.operators.every((word) => right.has(word))) return false;
  if (!b.operators.every((word) => left.has(word))) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= COPIED * Math.max(left.size, right.size);
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
  const [x, y] = [`${articleA} ${a}`, `${articleB} ${b}`];
  return x < y ? `${x}\n${y}` : `${y}\n${x}`;
}
