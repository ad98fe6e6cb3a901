import { childIn, childrenIn, wordAt } from '../../syntax/tree.ts';
import type { Alignment } from './alignment.ts';
import type { Difference } from './difference.ts';
import type { Unit, UnitSentence } from './unit.ts';

/** Two deeds told in one order here and in the other there: "left before he spoke" / "spoke before he left". */
export function orderDifferences(alignment: Alignment): Difference[] {
  const { a, b, toB } = alignment;
  const [left, right] = [orderOf(a), orderOf(b)];
  if (!left || !right) return [];
  const isTied = (x: number, y: number) => x >= 0 && y >= 0 && toB[x] === y;
  if (!isTied(left.first, right.second) || !isTied(left.second, right.first)) return [];
  const [unitA, unitB] = [a.units[left.first] as Unit, b.units[right.first] as Unit];
  return [{ kind: 'order', alignment, a: unitA, b: unitB, valueA: unitA.form, valueB: unitB.form, score: 0.8 }];
}

/** The units of the deed told to be first and of the one told to follow it. */
function orderOf({ tree, unitOf }: UnitSentence): { first: number; second: number } | null {
  for (let head = 0; head < tree.words.length; head++) {
    for (const clause of childrenIn(tree, head, 'advcl')) {
      const mark = childIn(tree, clause, 'mark');
      const word = mark < 0 ? '' : wordAt(tree, mark).text.toLowerCase();
      const [main, other] = [unitOf[head] ?? -1, unitOf[clause] ?? -1];
      if (word === 'before') return { first: main, second: other };
      if (word === 'after') return { first: other, second: main };
    }
  }
  return null;
}
