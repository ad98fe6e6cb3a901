import { pairsAcross } from '../pairs-across.ts';
import { weightedOverlap } from '../weights.ts';
import type { Numbered } from './numbered.ts';

/** Sentences that tell of one thing have at least so much in common. */
const LEAST_SHARED = 0.12;

/** Things of one sort with two numbers, where each article knows one number of the sort and the sentences are alike. */
export function pairNumbered(told: readonly Numbered[], weight: (lemma: string) => number): [Numbered, Numbered][] {
  const numbers = new Map<string, Set<string>>();
  for (const one of told) numbers.set(keyOf(one), (numbers.get(keyOf(one)) ?? new Set()).add(one.number));
  const isSole = (one: Numbered) => numbers.get(keyOf(one))?.size === 1;
  return pairsAcross(told.filter(isSole), ({ sort }) => sort).filter(
    ([a, b]) => a.number !== b.number && weightedOverlap(a.around, b.around, weight) >= LEAST_SHARED,
  );
}

function keyOf({ article, sort }: Numbered): string {
  return `${article}\n${sort}`;
}
