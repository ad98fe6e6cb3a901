import type { Context } from '../align/context.ts';
import type { Apart } from '../align/counts/apart.ts';
import type { CountPair } from '../align/counts/pairs.ts';
import { countPoints } from '../align/counts/points.ts';
import { isSubset } from '../align/counts/subset.ts';
import { unfoldingOf } from '../align/counts/unfolding.ts';
import type { CountView } from '../align/counts/view.ts';
import { keyAgainst } from '../align/settled.ts';
import type { LedgerReason } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { figureLabel } from './labels.ts';

/** Finds two figures for one counted thing. */
export const countDiffers = defineDetector({
  name: 'count-differs',
  kind: 'quantity',
  description: 'Two figures are given for the same thing: 12 dead and 15 dead.',
  *find({ countPairs }: Context) {
    const listed = new Set<string>();
    const pointOf = countPoints(countPairs, CONFLICT);
    for (const pair of countPairs) {
      if (pair.relation === 'same' || pair.relation === 'incomparable' || isOfRanks(pair)) continue;
      const left = reasonToLeave(pair);
      if (left) {
        if (pair.a.article !== pair.b.article && isFirst(pair, listed))
          yield finding(pair, pointOf(pair), left, pair.likeness / 2);
      } else if (isDisputed(pair)) yield finding(pair, pointOf(pair), null, scoreOf(pair));
    }
  },
});

/** Why a pair of figures is no conflict, or `null` where they are disputed or not about one thing. */
export function reasonToLeave({ a, b, likeness, relation, note, apart }: CountPair): Apart | null {
  if (apart !== null) return apart;
  if (unfoldingOf(a, b) === 'risen' && likeness >= LEAST_LEFT)
    return { reason: 'update', note: 'the later report has the newer count' };
  if (relation === 'differs' && likeness >= LEAST_LEFT && isSubset(a, b))
    return { reason: 'subset', note: 'the smaller figure counts some of those the larger one counts' };
  return relation === 'differs' ? null : { reason: REASONS[relation] ?? 'uncertain', note };
}

const REASONS: Readonly<Record<string, LedgerReason>> = {
  rounding: 'rounding',
  bound: 'bound',
  range: 'bound',
  unit: 'unit',
};

/** The ledger shows of each figure the best counterpart in another article, where enough speaks for one thing. */
function isFirst(pair: CountPair, listed: Set<string>): boolean {
  const { a, b, likeness } = pair;
  const keys = [keyOf(a, b.article), keyOf(b, a.article)];
  if (likeness < leastLeft(pair) || keys.some((key) => listed.has(key))) return false;
  for (const key of keys) listed.add(key);
  return true;
}

/** How like figures must be that are left alone: the less likely they agree by chance, the less. */
function leastLeft({ a, relation, features }: CountPair): number {
  if (relation !== 'differs' && features.rare === 1) return LEAST_RARE;
  const isTold = a.quantity.state !== undefined || a.quantity.kind !== 'count';
  return isTold ? (relation === 'differs' ? LEAST_LEFT : LEAST_AGREED) : LEAST;
}

const LEAST_LEFT = 0.35;
const LEAST_AGREED = 0.18;
const LEAST_RARE = 0.05;
/** Bare counts agree by chance more often. */
const LEAST = 0.7;

function isDisputed(pair: CountPair): boolean {
  const { a, b, score } = pair;
  if (a.quantity.vague || b.quantity.vague) return false;
  if (a.article === b.article && !isSaidTwice(pair)) return false;
  return score >= LEAST_DISPUTED;
}

/** "The second fire": places in a row are a matter of their own. */
function isOfRanks({ a }: CountPair): boolean {
  return a.quantity.kind === 'ordinal';
}

/** An article that tells of one thing twice, in the headline and below or with most of the same words. */
function isSaidTwice({ a, b, likeness, features }: CountPair): boolean {
  if (a.further || b.further || features.settled === 1) return false;
  return likeness >= (a.quantity.field === b.quantity.field ? LEAST_TWICE : LEAST_HEADLINE);
}

const LEAST_TWICE = 2;
const LEAST_HEADLINE = 0.8;
/** Differing pairs of less are two figures side by side, nine times in ten. */
const LEAST_DISPUTED = 0.2;
/** From this probability a pair is a conflict: the model knows one pair of figures, and here they are held to be one. */
const CONFLICT = 0.7;
const MOST = 0.95;
/** So like are only sentences that one article has from the other, or both from a third. */
const COPIED = 2.1;
const COPIED_CLAUSE = 0.85;
/** One text that says the same twice with two figures speaks of two things more often than it forgets itself. */
const BESIDE = 0.4;
/** What remains of the certainty where a toll has fallen: a report may have corrected itself. */
const DOUBT = 0.6;

/** The probability stretched so that conflicts begin at a half. */
function scoreOf({ a, b, score, likeness, features }: CountPair): number {
  if (a.article === b.article && a.quantity.field === b.quantity.field && features.slip === 0) return BESIDE;
  if (likeness >= COPIED && features.settled === 0 && (features.clause ?? 0) >= COPIED_CLAUSE) return MOST;
  const stretched = score < CONFLICT ? (0.5 * score) / CONFLICT : 0.5 + (0.5 * (score - CONFLICT)) / (1 - CONFLICT);
  return Math.min(MOST, stretched) * (unfoldingOf(a, b) === 'fallen' ? DOUBT : 1);
}

function keyOf({ article, quantity }: CountView, against: string): string {
  return keyAgainst({ article, mention: quantity }, against);
}

function finding(pair: CountPair, point: string, left: Apart | null, score: number): Finding {
  const { a, b } = pair;
  return {
    kind: 'quantity',
    point,
    label: figureLabel(a.quantity),
    sides: [sideOf(a), sideOf(b)],
    compatible: left?.reason ?? null,
    note: left?.note ?? pair.note,
    score,
    features: { ...pair.features, probability: pair.score, leastConflict: CONFLICT },
  };
}

function sideOf({ article, quantity, start, end }: CountView): FindingSide {
  const place = { article, field: quantity.field, start, end };
  return { value: quantity.text, normalized: `${quantity.amount}${quantity.unit}`, places: [place] };
}
