import type { Tree } from '../../syntax/tree.ts';
import type { Alignment } from './alignment.ts';
import type { Difference } from './difference.ts';
import type { Unit } from './unit.ts';

/** One side says that an amount was not reached, the other that it was passed: "nearly six" / "more than six". */
export function boundDifferences(alignment: Alignment): Difference[] {
  const { a, b } = alignment;
  return [...alignment.same, ...alignment.substitutions].flatMap((pair): Difference[] => {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    if (!isAmount(left) || !isAmount(right)) return [];
    const [one, other] = [boundOf(a.tree, left), boundOf(b.tree, right)];
    if (!one || !other || one.side === other.side || one.amount !== other.amount) return [];
    const values = { valueA: `${one.side} ${one.amount}`, valueB: `${other.side} ${other.amount}` };
    return [{ kind: 'number', alignment, a: left, b: right, ...values, score: 0.75 }];
  });
}

function isAmount({ kind, upos }: Unit): boolean {
  return kind === 'number' || kind === 'time' || upos === 'NUM';
}

const BELOW = /(?:^| )(?:nearly|almost|not quite|less than|fewer than|under|below) (\S.*)$/;
const ABOVE = /(?:^| )(?:more than|over|above|in excess of|upwards of) (\S.*)$/;

interface AmountBound {
  readonly side: 'under' | 'over';
  readonly amount: string;
}

/** The bound may be part of the figure's or date's own words, or stand before them. */
function boundOf({ words }: Tree, unit: Unit): AmountBound | null {
  const [first = 0, last = first] = [unit.words[0], unit.words.at(-1)];
  const text = words
    .slice(Math.max(0, first - 3), last + 1)
    .map((word) => word.text.toLowerCase())
    .join(' ');
  const [below, above] = [BELOW.exec(text)?.[1], ABOVE.exec(text)?.[1]];
  if (below) return { side: 'under', amount: below };
  return above ? { side: 'over', amount: above } : null;
}
