import { type QuantityComparison, quantitiesRelation } from '../../annotate/quantity/compare.ts';
import type { QuantityMention } from '../../types.ts';
import { boostedProbability } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import { pairsInside as inOneArticle, pairsAcross } from '../pairs-across.ts';
import { areApart, meets } from '../sets.ts';
import { weightedOverlap } from '../weights.ts';
import { amountFeatures, isRare } from './amount-features.ts';
import { apartBy } from './apart.ts';
import { COUNT_DISPUTE } from './dispute.data.ts';
import type { CountDraft } from './draft.ts';
import { isOneFact } from './facts.ts';
import { identityFeatures, likenessOf } from './features.ts';
import { type Kinship, kinship, sameThing } from './kinship.ts';
import { rivalFeatures } from './rivals.ts';
import { bearersOf, type CountView } from './view.ts';

export interface CountPair extends CountDraft {
  /** 0 to 1: how likely a difference between them is one and the same figure told differently. */
  readonly score: number;
}

/** How well two sentences match, as a share of the best match either has in the other's article. */
export type SentenceRank = (a: CountView, b: CountView) => number;

/** How surely two differing figures of one attribute of one place are a dispute: estimates of several years are told. */
const FACT = 0.77;

/** All pairs of figures of one kind and unit that may be of one thing, in two articles or in one, likest first. */
export function pairCounts(
  views: readonly CountView[],
  weight: (lemma: string) => number,
  rank: SentenceRank,
): CountPair[] {
  const kin = kinship();
  const pairs = [...pairsAcross(views, ({ quantity }) => scaleOf(quantity)), ...pairsInside(views)].filter(([a, b]) =>
    mayPair(a, b, kin, weight, rank),
  );
  const drafts = pairs.map(([a, b]) => draftOf(a, b, { ...identityFeatures(a, b, weight, kin), rank: rank(a, b) }));
  // The more figures there are, the likelier two of them are alike by chance.
  const crowd = Math.log10(Math.max(1, drafts.length));
  const rivals = rivalFeatures(drafts.filter(({ apart }) => apart === null));
  return drafts
    .map((draft): CountPair => {
      const features = { ...draft.features, ...rivals(draft), crowd };
      const score = boostedProbability(COUNT_DISPUTE, features);
      return { ...draft, features, score: isOneFact(draft.a, draft.b) ? Math.max(score, FACT) : score };
    })
    .sort((x, y) => y.likeness - x.likeness);
}

function draftOf(a: CountView, b: CountView, identity: Features): CountDraft {
  const { relation, note, ratio } = comparedAmounts(a.quantity, b.quantity);
  const likeness = likenessOf(identity);
  const features = { ...identity, ...amountFeatures(a.quantity, b.quantity, ratio), likeness: Math.min(2, likeness) };
  return { a, b, relation, note, likeness, features, apart: apartBy(a, b) };
}

/** Two limits of one sort are as good as two figures: "more than 26,000", "more than 31,000"; a floor may be raised. */
const LIMITS = /^(over|under|max)$/;
const NEAR_LIMITS = 1.15;

function comparedAmounts(a: QuantityMention, b: QuantityMention): QuantityComparison {
  const compared = quantitiesRelation(a, b);
  const { relation, ratio } = compared;
  const isPair = relation === 'bound' && a.bound === b.bound && a.upper === b.upper;
  // An age from which something holds is no rounded figure: "16 and older", "18 and older".
  const isApart = a.kind === 'age' ? a.amount !== b.amount : LIMITS.test(a.bound) && (ratio ?? 0) > NEAR_LIMITS;
  return isPair && isApart ? { ...compared, relation: 'differs', note: 'two limits of one sort' } : compared;
}

/** Inside one article figures must name the same thing in the same words: most of them stand side by side. */
function pairsInside(views: readonly CountView[]): [CountView, CountView][] {
  const keyOf = ({ quantity }: CountView): string | null => {
    const [scale, thing] = [scaleOf(quantity), quantity.counted ?? quantity.bearer];
    return scale === null || thing === undefined ? null : `${scale}|${thing}|${quantity.state ?? ''}`;
  };
  return inOneArticle(views, keyOf).filter(([a, b]) => a.quantity.field !== b.quantity.field || a.index !== b.index);
}

/** What figures must share to be compared at all. */
function scaleOf(quantity: QuantityMention): string | null {
  const { kind, unit, amount, of } = quantity;
  if (kind === 'score') return null;
  if (kind === 'age') return ageLimitOf(quantity);
  // "One of the largest" names a member and counts nothing.
  return kind === 'count' && amount === 1 && of !== undefined ? null : `${kind}|${unit}`;
}

/** "Everyone *12 and older*", "those *65 or over*": from what age on something holds, or up to which. */
function ageLimitOf({ text }: QuantityMention): string | null {
  const [, side] = AGE_LIMIT.exec(text) ?? [];
  return side === undefined ? null : `age|${/^(older|over|up|above)$/i.test(side) ? 'from' : 'to'}`;
}

const AGE_LIMIT = /\b(?:and|or) (older|over|up|above|younger|under|below)$/i;

function mayPair(
  a: CountView,
  b: CountView,
  kin: Kinship,
  weight: (lemma: string) => number,
  rank: SentenceRank,
): boolean {
  const { state } = a.quantity;
  if (state !== undefined && b.quantity.state !== undefined && state !== b.quantity.state) return false;
  if (!meets(a.sentence, b.sentence) && !meets(a.names, b.names) && !isRareMatch(a, b, kin)) return false;
  if (isPartOf(a.quantity, b.quantity) || isPartOf(b.quantity, a.quantity)) return false;
  if (isFrom(a) && isFrom(b) && areApart(a.own, b.own)) return false;
  if (isOccasion(a) && isOccasion(b) && kin(a.verb, b.verb, 'VERB') === 0) return isToldAlike(a, b, weight, rank);
  return isAlike(a, b, kin) || (a.article !== b.article && isToldAlike(a, b, weight, rank));
}

function isAlike(a: CountView, b: CountView, kin: Kinship): boolean {
  const { kind } = a.quantity;
  const thing = sameThing(a, b, kin);
  if (a.left && b.left) return true;
  if (kind === 'duration')
    return (thing ?? 0) > 0 || meets(bearersOf(a), bearersOf(b)) || kin(a.verb, b.verb, 'VERB') > 0;
  if (kind === 'count' || kind === 'points' || kind === 'ordinal') return (thing ?? 0) > 0;
  return thing !== 0 || a.names.size === 0 || b.names.size === 0;
}

/** Sentences so alike tell of one thing, though they name it by words that no table joins: "units", "pieces". */
const LEAST_RANK = 0.5;
const LEAST_CLAUSE = 0.1;

function isToldAlike(a: CountView, b: CountView, weight: (lemma: string) => number, rank: SentenceRank): boolean {
  return rank(a, b) >= LEAST_RANK && weightedOverlap(a.clause, b.clause, weight) >= LEAST_CLAUSE;
}

/** "12 miles north *of Arden*": from another place it is another distance. */
function isFrom({ quantity }: CountView): boolean {
  return quantity.bearer === 'distance';
}

/** "Arrested three times": what is counted is the deed. */
function isOccasion({ quantity: { counted }, verb }: CountView): boolean {
  return counted === 'time' && verb !== '';
}

/** "Eleven of the 19 hijackers" and "the 19 hijackers": a part is not its whole. */
function isPartOf(part: QuantityMention, whole: QuantityMention): boolean {
  return (
    part.kind === 'count' &&
    part.of !== undefined &&
    whole.of === undefined &&
    part.of === whole.counted &&
    part.of !== 'person'
  );
}

/** Sentences without a word in common may still tell of one thing: "61,208 spectators", "more than 61,000 people". */
function isRareMatch(a: CountView, b: CountView, kin: Kinship): boolean {
  if (a.quantity.kind !== 'percent') return isRare(a.quantity, b.quantity);
  return [...a.near].some((word) => [...b.near].some((other) => kin(word, other, 'NOUN') > CLOSE_KIN));
}

const CLOSE_KIN = 0.5;
