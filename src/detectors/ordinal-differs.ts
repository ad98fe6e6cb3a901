import type { Context } from '../align/context.ts';
import { looseRankPairs } from '../align/ranks/loose.ts';
import { areApart, type RankPair, tellsRank } from '../align/ranks/pairs.ts';

import type { Rank } from '../align/ranks/rank.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two places told for one thing in one row. */
export const ordinalDiffers = defineDetector({
  name: 'ordinal-differs',
  kind: 'sequence',
  description:
    'One thing is given two places in one row: the second fire in a year and the third, the only and a first of two.',
  *find({ sameSubject, ranks, rankPairs }: Context) {
    if (sameSubject) return;
    for (const pair of [...rankPairs, ...looseRankPairs(ranks)]) {
      const { a, b } = pair;
      if (areApart(a, b) && !tellsRank(ranks, a.article, b) && !tellsRank(ranks, b.article, a)) yield finding(pair);
    }
  },
});

function finding({ a, b, score }: RankPair): Finding {
  return {
    kind: 'sequence',
    point: ['rank', a.thing, a.order, ...[...a.scope].filter((lemma) => b.scope.has(lemma)).sort()].join('|'),
    label: a.order === '' ? `Which ${a.noun} it was` : `Rank among the ${a.order} of its kind`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(0.85, 0.4 + score / 2),
    features: { score: Math.round(100 * score) / 100, thing: a.thing },
  };
}

function sideOf({ article, field, start, end, text, amount }: Rank): FindingSide {
  return { value: text.toLowerCase(), normalized: `${amount ?? 'only'}`, places: [{ article, field, start, end }] };
}
