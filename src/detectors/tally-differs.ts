import type { CountView } from '../align/count-view.ts';
import type { TallyPair } from '../align/tallies.ts';
import { keyAgainst } from './against.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two results of one vote or match. */
export const tallyDiffers = defineDetector({
  name: 'tally-differs',
  kind: 'quantity',
  description: 'One vote or match is given two results: 5-4 and 6-3.',
  *find({ tallyPairs }) {
    const settled = new Set(
      tallyPairs.filter(({ same }) => same).flatMap(({ a, b }) => [keyOf(a, b.article), keyOf(b, a.article)]),
    );
    for (const pair of tallyPairs) {
      if (
        pair.same ||
        !isOneContest(pair) ||
        settled.has(keyOf(pair.a, pair.b.article)) ||
        settled.has(keyOf(pair.b, pair.a.article))
      )
        continue;
      const shared = [...pair.a.sentence].filter((lemma) => pair.b.sentence.has(lemma)).sort();
      yield {
        kind: 'quantity',
        point: ['tally', ...shared].join('|'),
        label: VOTES.has(pair.a.quantity.bearer ?? '') ? 'Result of the vote' : 'Result',
        sides: [sideOf(pair.a), sideOf(pair.b)],
        compatible: null,
        score: pair.kin ? 0.85 : 0.6,
      };
    }
  },
});

const LEAST_CONTEXT = 0.25;
/** A low score in sport shares a figure with others by chance, so that the words around it must tell. */
const LOW = 10;

function isOneContest({ a, b, kin, context }: TallyPair): boolean {
  if (a.background !== b.background) return false;
  const isLow = Math.max(a.quantity.amount, a.quantity.upper ?? 0, b.quantity.amount, b.quantity.upper ?? 0) < LOW;
  if (isLow) return context >= (isOneBench(a, b) ? LEAST_BENCH : LEAST_CONTEXT);
  return kin ? context >= 0.05 : context >= 0.5;
}

/** Votes of one number of judges or members, both told of a vote or decision, are hardly ever two votes. */
function isOneBench(a: CountView, b: CountView): boolean {
  const total = ({ quantity: { amount, upper = 0 } }: CountView) => amount + upper;
  return total(a) === total(b) && total(a) >= 5 && [a, b].every(({ quantity }) => VOTES.has(quantity.bearer ?? ''));
}

const VOTES = new Set('vote decision ruling verdict judgment judgement opinion majority margin'.split(' '));
const LEAST_BENCH = 0.08;

function keyOf({ article, quantity }: CountView, against: string): string {
  return keyAgainst(article, quantity, against);
}

function sideOf({ article, quantity, start, end }: CountView): FindingSide {
  const figures = [quantity.amount, quantity.upper ?? 0].sort((x, y) => y - x);
  return {
    value: quantity.text,
    normalized: figures.join('-'),
    places: [{ article, field: quantity.field, start, end }],
  };
}
