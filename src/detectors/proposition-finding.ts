import type { Context } from '../align/context.ts';
import { meets } from '../align/sets.ts';
import { likeliestPairs, type OpposedPair } from '../align/stance/opposed.ts';
import type { Proposition } from '../align/stance/proposition.ts';
import type { DiscrepancyKind } from '../types.ts';
import type { Finding, FindingSide, Place } from './detector.ts';
import { saidWords } from './said-words.ts';

/** Below this a pair is not worth an editor's look. */
const LEAST = 0.3;
/** What is quoted in other words is told by those words first. */
const MOST = 0.84;

/** Findings on propositions that cannot both hold: of deeds told and denied, or of stances. */
export function* propositionFindings(context: Context, kind: 'polarity' | 'stance'): Iterable<Finding> {
  const wordsOf = saidWords(context.analyses);
  for (const pair of likeliestPairs(context.opposedPairs).values())
    if (pair.probability >= LEAST && isPolarity(pair) === (kind === 'polarity'))
      yield propositionFinding(pair, kind, wordsOf);
}

function propositionFinding(pair: OpposedPair, kind: DiscrepancyKind, wordsOf: WordsOf): Finding {
  const { a, b, probability, features, besides } = pair;
  const compatible =
    features.disowned === 1 || isOwnDenial(pair) ? 'attribution' : features.perfect === 1 ? 'update' : null;
  return {
    kind,
    point: [kind, [a.lemma, b.lemma].sort().join('/'), ...sharedWords(a, b)].join('|'),
    label: labelOf(pair, kind),
    sides: [sideOf(a, wordsOf, besides.withA), sideOf(b, wordsOf, besides.withB)],
    compatible,
    ...(compatible && { note: NOTES[compatible] }),
    score: Math.min(MOST, probability),
  };
}

/** Whoever is said by another to have done it denies it himself: the sources disagree, and not the reports. */
function isOwnDenial({ a, b }: OpposedPair): boolean {
  return deniesIt(a, b) || deniesIt(b, a);
}

function deniesIt(one: Proposition, other: Proposition): boolean {
  if (one.composed.sign !== -1 || other.credit.size === 0 || meets(one.credit, other.credit)) return false;
  return one.credit.size === 0 ? one.operators.includes('deny') : isOfOneself(one);
}

function isOfOneself({ credit, actor }: Proposition): boolean {
  if (!actor) return false;
  return [...credit].some((key) => actor.keys.has(key) || key.split(' ').at(-1) === actor.head);
}

/**
 * Whether a deed is told and denied, by one side at least as a fact, and not only willed or favoured, refused or
 * opposed; who stayed away did not come.
 */
function isPolarity({ a, b, relation, group }: OpposedPair): boolean {
  const isTold = ({ composed: { mode }, tense, statement }: Proposition) =>
    (mode === 'fact' || mode === 'said') && tense !== 'future' && statement?.claim.certainty !== 'planned';
  const isDeed = ({ composed: { mode } }: Proposition) => mode === 'fact' || mode === 'said';
  if (relation !== 'opposite' && ((isDeed(a) && isDeed(b)) || isWillDenied(a, b))) return true;
  return relation === 'opposite' ? group === 'attendance' : isTold(a) || isTold(b);
}

/** "asks that it be removed" / "does not ask that it be removed": the asking itself is told and denied. */
function isWillDenied(a: Proposition, b: Proposition): boolean {
  const isMeant = ({ composed: { mode }, operators }: Proposition) => mode === 'intent' && operators.length > 0;
  return isMeant(a) && isMeant(b) && a.operators.at(-1) === b.operators.at(-1);
}

const NOTES = {
  attribution: 'one denies what the other article tells',
  update: 'what has not been done may be done later',
} as const;

function labelOf({ a, b, relation }: OpposedPair, kind: DiscrepancyKind): string {
  if (relation === 'opposite') return `Whether ${a.lemma} or ${b.lemma}`;
  return `${kind === 'polarity' ? 'Whether or not' : 'For or against'}: ${a.lemma}`;
}

/** What both are about names the point. */
function sharedWords(a: Proposition, b: Proposition): string[] {
  const entities = [...a.entities].filter((key) => b.entities.has(key));
  return [...entities, ...[...a.topic].filter((word) => b.topic.has(word))].sort();
}

type WordsOf = (one: Proposition) => string | null;

function sideOf(one: Proposition, wordsOf: WordsOf, besides: readonly Proposition[]): FindingSide {
  return {
    value: wordsOf(one) ?? lemmasOf(one),
    normalized: `${one.composed.sign} ${one.lemma}`,
    places: [placeOf(one)],
    ...(besides.length > 0 && { besides: besides.map(placeOf) }),
  };
}

function placeOf({ article, field, start, end }: Proposition): Place {
  return { article, field, start, end };
}

function lemmasOf({ lemma, operators, composed: { sign } }: Proposition): string {
  const words = [...operators, lemma].join(' ');
  return sign === -1 && operators.length === 0 ? `not ${words}` : words;
}
