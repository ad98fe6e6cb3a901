import { compareText } from '../text-order.ts';
import type { Field } from '../types.ts';

interface Telling {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
}

interface WeighedPair {
  readonly a: Telling;
  readonly b: Telling;
  /** 0 to 1. */
  readonly probability: number;
}

/** Pairs of at least a probability, the surest first; of those that have a key in common the surest alone. */
export function surestPairs<T extends WeighedPair>(
  pairs: readonly T[],
  least: number,
  keysOf: (pair: T) => readonly string[],
  orderOf: (pair: T) => string = placesOf,
): T[] {
  const taken = new Set<string>();
  return pairs
    .filter(({ probability }) => probability >= least)
    .sort((x, y) => y.probability - x.probability || compareText(orderOf(x), orderOf(y)))
    .filter((pair) => {
      const keys = keysOf(pair);
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}

function placesOf({ a, b }: WeighedPair): string {
  return [a, b].map(({ article, field, start }) => `${article} ${field} ${start}`).join('\n');
}

/** A probability as it is where one of `even` is a half: what was learnt where more is at odds than in news. */
export function temperedBy(even: number, probability: number): number {
  const odds = oddsOf(probability) / oddsOf(even);
  return odds / (1 + odds);
}

function oddsOf(probability: number): number {
  return probability / Math.max(LEAST_DOUBT, 1 - probability);
}

const LEAST_DOUBT = 0.001;

/** What stands near a name: words, and how many steps in the tree they are away. */
interface Surrounded {
  readonly near: ReadonlyMap<string, number>;
}

const MOST_WORDS = 3;

/** The words next to both, the nearest first. */
export function sharedWords(a: Surrounded, b: Surrounded): string[] {
  const steps = (word: string) => Math.max(a.near.get(word) ?? 0, b.near.get(word) ?? 0);
  const shared = [...a.near.keys()].filter((word) => b.near.has(word));
  return shared.sort((x, y) => steps(x) - steps(y) || compareText(x, y)).slice(0, MOST_WORDS);
}
