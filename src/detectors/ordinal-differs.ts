import type { Context } from '../align/context.ts';
import type { CountPair } from '../align/counts/pairs.ts';
import type { CountView } from '../align/counts/view.ts';
import { looseRankPairs } from '../align/ranks/loose.ts';
import { areApart, type RankPair, tellsRank } from '../align/ranks/pairs.ts';
import type { Rank } from '../align/ranks/rank.ts';
import { UNBROKEN } from '../align/ranks/row.ts';
import { weighedRankPairs } from '../align/ranks/weighed.ts';
import type { DiscrepancyKind } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two places told for one thing in one row. */
export const ordinalDiffers = defineDetector({
  name: 'ordinal-differs',
  kind: 'sequence',
  description:
    'One thing is given two places in one row: the second fire in a year and the third, the only and a first of two.',
  *find({ sameSubject, ranks, rankPairs, countPairs }: Context) {
    if (sameSubject) return;
    for (const pair of [...rankPairs, ...looseRankPairs(ranks)]) {
      const { a, b } = pair;
      if (areApart(a, b) && !tellsRank(ranks, a.article, b) && !tellsRank(ranks, b.article, a)) yield finding(pair);
    }
    for (const pair of weighedRankPairs(countPairs, ranks)) if (pair.score >= LEAST) yield weighedFinding(pair);
  },
});

function finding({ a, b, score }: RankPair): Finding {
  return {
    kind: kindOf(a.noun, a.modifiers),
    point: ['rank', a.thing, a.order, ...[...a.scope].filter((lemma) => b.scope.has(lemma)).sort()].join('|'),
    label: a.order === '' ? `Which ${a.noun} it was` : `Rank among the ${a.order} of its kind`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(0.85, 0.4 + score / 2),
    features: { score: Math.round(100 * score) / 100, thing: a.thing },
  };
}

/** "For the third time", "their eighth straight win": the place says how many there have been. */
function kindOf(noun: string, modifiers: readonly string[]): DiscrepancyKind {
  return noun === 'time' || modifiers.some((modifier) => UNBROKEN.test(modifier)) ? 'quantity' : 'sequence';
}

/** Below this two places in a row stand side by side nine times in ten. */
const LEAST = 0.3;
/** From here a pair is a conflict. */
const CONFLICT = 0.7;

/** Two places that all that is told around them holds for one. */
function weighedFinding({ a, b, score, features }: CountPair): Finding {
  const noun = a.quantity.counted ?? b.quantity.counted ?? 'one';
  return {
    kind: kindOf(noun, [...a.phrase, ...b.phrase]),
    point: ['rank', noun, ...[...a.near].filter((lemma) => b.near.has(lemma)).sort()].join('|'),
    label: `Which ${noun} it was`,
    sides: [weighedSide(a), weighedSide(b)],
    compatible: null,
    score: score < CONFLICT ? (0.5 * score) / CONFLICT : 0.5 + (0.5 * (score - CONFLICT)) / (1 - CONFLICT),
    features: { ...features, probability: score, leastConflict: CONFLICT },
  };
}

function weighedSide({ article, quantity, start, end }: CountView): FindingSide {
  const value = quantity.text.toLowerCase();
  return { value, normalized: `${quantity.amount}`, places: [{ article, field: quantity.field, start, end }] };
}

function sideOf({ article, field, start, end, text, amount }: Rank): FindingSide {
  return { value: text.toLowerCase(), normalized: `${amount ?? 'only'}`, places: [{ article, field, start, end }] };
}
