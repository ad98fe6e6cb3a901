import { pairsAcross } from '../pairs-across.ts';
import { meets } from '../sets.ts';
import type { Numbered } from './numbered.ts';

/** Things of one sort with two numbers, where each article knows one of the sort and the sentences share a word. */
export function pairNumbered(told: readonly Numbered[]): [Numbered, Numbered][] {
  const numbers = new Map<string, Set<string>>();
  for (const one of told) numbers.set(keyOf(one), (numbers.get(keyOf(one)) ?? new Set()).add(one.number));
  const isSole = (one: Numbered) => numbers.get(keyOf(one))?.size === 1;
  return pairsAcross(told.filter(isSole), ({ sort }) => sort).filter(
    ([a, b]) => a.number !== b.number && meets(a.around, b.around),
  );
}

function keyOf({ article, sort }: Numbered): string {
  return `${article}\n${sort}`;
}
