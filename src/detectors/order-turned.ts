import type { Context } from '../align/context.ts';
import { overlapper } from '../align/date-overlap.ts';
import { relater } from '../align/deed-likeness.ts';
import type { Order } from '../align/orders/orders.ts';
import { type Against, type OrderPair, turnedOrders } from '../align/orders/pairs.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two deeds that are told to have been done in two orders. */
export const orderTurned = defineDetector({
  name: 'order-turned',
  kind: 'sequence',
  description:
    'Of two deeds one report has the one first and another the other: resigned before the vote, or after it.',
  *find({ orders, dated, weight }: Context) {
    if (orders.length === 0) return;
    const dates = dated.flatMap((article) => article.dates);
    for (const pair of turnedOrders(orders, dates, overlapper(weight), relater())) yield finding(pair);
  },
});

function finding({ a, b, likeness }: OrderPair): Finding {
  const [first, then] = [nameOf(a.earlier.deed), nameOf(a.later.deed)];
  return {
    kind: 'sequence',
    point: ['order', ...[first, then].sort()].join('|'),
    label: `Which came first, “${first}” or “${then}”`,
    sides: [
      { value: `${first} first`, normalized: first, places: [placeOf(a)] },
      { value: `${then} first`, normalized: then, places: placesOf(b) },
    ],
    compatible: null,
    score: Math.min(0.85, 0.5 + likeness / 3),
    features: { likeness: Math.round(likeness * 100) / 100 },
  };
}

function nameOf(deed: Order['earlier']['deed']): string {
  return deed[0]?.lemma ?? 'happen';
}

function placesOf(against: Against): FindingSide['places'] {
  return 'earlier' in against ? [placeOf(against)] : against.map(({ article, place }) => ({ article, ...place }));
}

function placeOf({ article, field, start, end }: Order): FindingSide['places'][number] {
  return { article, field, start, end };
}
