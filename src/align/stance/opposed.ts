import { isStopword } from '../../lexicon/en/stopwords.ts';
import type { Entries } from '../../lexicon/entries.ts';
import { type Features, logistic } from '../logistic.ts';
import { anchoredProbability } from './anchored.ts';
import { featuresOf } from './features.ts';
import { conditionProbability, jointProbability } from './joint.ts';
import type { Weight } from './match-parties.ts';
import { OPPOSED_POINT } from './opposed-point.data.ts';
import { type PropositionPair, pairPropositions } from './pairs.ts';
import type { Party } from './party.ts';
import type { Proposition } from './proposition.ts';
import { weighPairs } from './rivals.ts';
import { type ToldBesides, toldBesides } from './told-besides.ts';

/** Two propositions that cannot both hold if they are on one point, with what speaks for that. */
export interface OpposedPair extends PropositionPair {
  readonly features: Features;
  /** Probability that they are on one point, 0 to 1. */
  readonly probability: number;
  readonly besides: ToldBesides;
}

/** The opposed propositions of different articles; `around` gives the content words of a sentence. */
export function opposedPairs(
  propositions: readonly Proposition[],
  weight: Weight,
  lexicon: Entries,
  around: (article: string, sentence: number) => ReadonlySet<string>,
): OpposedPair[] {
  const told = ({ article, sentence }: Proposition) => around(article, sentence);
  const pairs = pairPropositions(propositions, weight, lexicon);
  const besidesOf = toldBesides(pairs, weight);
  return weighPairs(pairs, weight).flatMap((weighed) => {
    if (isOneTelling(weighed.pair, told)) return [];
    const features = featuresOf(weighed, weight, told);
    const probability = probabilityOf(weighed.pair, features);
    const besides = probability >= LIKELY ? besidesOf(weighed.pair) : NOTHING_BESIDES;
    return { ...weighed.pair, features, probability, besides };
  });
}

/** From here on it is worth looking for what either report tells besides. */
const LIKELY = 0.5;
const NOTHING_BESIDES: ToldBesides = { withA: [], withB: [] };

/**
 * What the cases are too few to weigh: whoever denies what others tell of him leaves both reports right, and "the offer
 * of the port" is hardly "the offer of the railway".
 */
const DOUBT = 0.5;

function probabilityOf(pair: PropositionPair, features: Features): number {
  const known = Math.max(
    logistic(OPPOSED_POINT, features),
    jointProbability(pair),
    conditionProbability(pair),
    anchoredProbability(pair),
  );
  const areTwo = pair.relation === 'opposite' ? areTold(pair.a.patient, pair.b.patient) : areTwoThemes(pair);
  // What a group agrees on is told, and so is what divides it.
  const isLoose = pair.group === 'agreement' && pair.topic === 0;
  const isDoubted = features.disowned === 1 || areTwo || isLoose;
  return isDoubted ? Math.round(1000 * DOUBT * known) / 1000 : known;
}

/** Whether two things that are favoured or opposed share the noun alone. */
function areTwoThemes({ a, b, topic }: PropositionPair): boolean {
  const isMore = ({ topic: words, lemma }: Proposition) => [...words].some((word) => word !== lemma);
  return a.site === 'theme' && b.site === 'theme' && topic === 0 && isMore(a) && isMore(b);
}

/** Whether two things of one sort are told apart by the words beside the noun. */
function areTold(a: Party | null, b: Party | null): boolean {
  if (!a || !b || a.head !== b.head || a.keys.size > 0 || b.keys.size > 0) return false;
  const own = ({ content, head }: Party) => [...content].filter((word) => word !== head);
  const [left, right] = [own(a), own(b)];
  return left.length > 0 && right.length > 0 && !left.some((word) => b.content.has(word));
}

/** From this share of words on two sentences are one, however they were read. */
const COPIED = 0.7;

/** Two sentences that have both opposites, or that are one and deny as often, were only read in two ways. */
function isOneTelling({ a, b, relation }: PropositionPair, told: (one: Proposition) => ReadonlySet<string>): boolean {
  const [left, right] = [told(a), told(b)];
  if (relation === 'opposite') return left.has(b.lemma) && right.has(a.lemma);
  // What refuses or promises in one sentence alone sets the two apart.
  const isIn = (words: ReadonlySet<string>) => (word: string) =>
    words.has(word) || isStopword(word) || FORMAL.test(word);
  if (a.denials !== b.denials || !a.operators.every(isIn(right)) || !b.operators.every(isIn(left))) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= COPIED * Math.max(left.size, right.size);
}

/** Verbs that tell tense and saying only. */
const FORMAL = /^(go|have|be|do|say|tell|use|get)$/;

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
