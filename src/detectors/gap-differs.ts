import type { Context } from '../align/context.ts';
import { overlapper } from '../align/date-overlap.ts';
import { relater } from '../align/deed-likeness.ts';
import type { Order } from '../align/orders/orders.ts';
import { otherGaps } from '../align/orders/pairs.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two lengths of time told to lie between the same two deeds. */
export const gapDiffers = defineDetector({
  name: 'gap-differs',
  kind: 'time',
  description: 'Between two deeds lie two lengths of time: hours after the arrest, and two weeks after it.',
  *find({ orders, weight }: Context) {
    for (const { a, b, likeness } of otherGaps(orders, overlapper(weight), relater())) yield finding(a, b, likeness);
  },
});

function finding(a: Order, b: Order, likeness: number): Finding {
  const [first, then] = [a.earlier, a.later].map(({ deed }) => deed[0]?.lemma ?? 'happen');
  return {
    kind: 'time',
    point: ['gap', first, then].join('|'),
    label: `How long after “${first}” came “${then}”`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(0.85, 0.5 + likeness / 3),
    features: { likeness: Math.round(likeness * 100) / 100 },
  };
}

function sideOf({ article, field, start, end, gap }: Order): FindingSide {
  const place = { article, field, start: Math.min(start, gap?.start ?? start), end };
  const value = gap?.text ?? '';
  return { value, normalized: value.toLowerCase(), places: [place] };
}
