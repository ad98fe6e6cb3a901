import type { Context } from '../align/context.ts';
import type { CountView } from '../align/count-view.ts';
import type { OrdinalPair } from '../align/ordinals.ts';
import { settledBy } from '../align/settled.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two ranks told for one thing. */
export const ordinalDiffers = defineDetector({
  name: 'ordinal-differs',
  kind: 'sequence',
  description: 'One thing is given two ranks in a row: the first fire and the second, fourth place and fifth.',
  *find(context: Context) {
    if (context.sameSubject) return;
    const fitting = context.ordinalPairs.filter(isOnOneThing);
    const isSettled = settledBy(
      fitting,
      ({ a, b }) => a.quantity.amount === b.quantity.amount,
      ({ a, b }) => [
        { article: a.article, mention: a.quantity },
        { article: b.article, mention: b.quantity },
      ],
    );
    for (const pair of fitting) {
      const { a, b } = pair;
      if (a.quantity.amount === b.quantity.amount || a.background !== b.background) continue;
      if (isSettled(pair)) continue;
      yield finding(pair);
    }
  },
});

function isOnOneThing({ a, score }: OrdinalPair): boolean {
  return score >= (a.quantity.counted === null ? LEAST_BARE : LEAST);
}

/** Both clauses name the thing, so that little more is needed. */
const LEAST = 0.2;
/** "First in the state" names nothing: the clauses themselves must be alike. */
const LEAST_BARE = 0.5;

function finding({ a, b, score }: OrdinalPair): Finding {
  const thing = a.quantity.counted ?? 'place';
  return {
    kind: 'sequence',
    point: ['ordinal', thing, ...[...a.phrase].filter((lemma) => b.phrase.has(lemma)).sort()].join('|'),
    label: a.quantity.counted === null ? 'Rank' : `Which ${thing} it was`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: isFirstOfFew(a, b) ? DOUBTFUL : Math.min(0.85, 0.45 + score / 2),
  };
}

/** The first in five years may well be the seventh of all. */
function isFirstOfFew({ quantity: a }: CountView, { quantity: b }: CountView): boolean {
  return a.counted !== null && Math.min(a.amount, b.amount) === 1 && Math.max(a.amount, b.amount) > 2;
}

const DOUBTFUL = 0.4;

function sideOf({ article, quantity, start, end }: CountView): FindingSide {
  const place = { article, field: quantity.field, start, end };
  return { value: quantity.text, normalized: `${quantity.amount}`, places: [place] };
}
