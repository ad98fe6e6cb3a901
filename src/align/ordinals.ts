import type { CountView } from './count-view.ts';
import { pairsAcross } from './pairs-across.ts';
import { weightedOverlap } from './weights.ts';

/** Two ranks of two articles that may be of one thing: "the second fire", "the first fire". */
export interface OrdinalPair {
  readonly a: CountView;
  readonly b: CountView;
  /** 0 to 1: what the clauses share besides the ranks. */
  readonly score: number;
}

/** Ranks of these tell when something was, or how often, and not which of them it was. */
const CLOCK = new Set(
  'time minute second hour day week month quarter half year term round century anniversary'.split(' '),
);

export function pairOrdinals(views: readonly CountView[], weight: (lemma: string) => number): OrdinalPair[] {
  // "The No. 2 position" names which one is meant.
  const ranks = views.filter(
    ({ quantity: { kind, counted, text } }) => kind === 'ordinal' && !CLOCK.has(counted ?? '') && !/^no\b/i.test(text),
  );
  return pairsAcross(ranks, ({ quantity }) => quantity.counted ?? '').map(([a, b]) => ({
    a,
    b,
    score: weightedOverlap(a.clause, b.clause, weight),
  }));
}
