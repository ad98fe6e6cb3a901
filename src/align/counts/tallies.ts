import { pairsAcross } from '../pairs-across.ts';
import { weightedOverlap } from '../weights.ts';
import { type TallySort, tallySort } from './tally-sort.ts';
import type { CountView } from './view.ts';

/** Two results, as "134-63" and "124 to 73", that may be of one vote or match. */
export interface TallyPair {
  readonly a: CountView;
  readonly b: CountView;
  readonly same: boolean;
  /** They share a figure or a total, as two reports of one vote do and two votes hardly ever. */
  readonly kin: boolean;
  /** They share one figure, and the others differ in one digit: one of them is hardly right. */
  readonly slip: boolean;
  readonly context: number;
  readonly sorts: readonly [TallySort, TallySort];
}

export function pairTallies(views: readonly CountView[], weight: (lemma: string) => number): TallyPair[] {
  const tallies = views.filter(({ quantity }) => quantity.kind === 'score' && quantity.upper !== undefined);
  return pairsAcross(tallies, () => '').map(([a, b]) => pairOf(a, b, weight));
}

function pairOf(a: CountView, b: CountView, weight: (lemma: string) => number): TallyPair {
  const [x, y] = [figures(a), figures(b)];
  const same = x[0] === y[0] && x[1] === y[1];
  const kin = x[0] + x[1] === y[0] + y[1] || x[0] === y[0] || x[1] === y[1];
  const slip = (x[0] === y[0] && isOneDigit(x[1], y[1])) || (x[1] === y[1] && isOneDigit(x[0], y[0]));
  const context = weightedOverlap(a.sentence, b.sentence, weight);
  return { a, b, same, kin, slip, context, sorts: [tallySort(a), tallySort(b)] };
}

/** The larger figure first: a result may be told from either side. */
function figures({ quantity: { amount, upper = 0 } }: CountView): readonly [number, number] {
  return [Math.max(amount, upper), Math.min(amount, upper)];
}

/** 87 and 97, 134 and 124: as long, and another digit in one place; figures under ten say nothing. */
function isOneDigit(x: number, y: number): boolean {
  const [p, q] = [`${x}`, `${y}`];
  return x >= 10 && p.length === q.length && [...p].filter((digit, at) => digit !== q[at]).length === 1;
}
