import type { Lemma } from './lemma.ts';

/** What is looked up of one word, given with its key. `undefined` is no answer. */
export type WordLookup<T> = (word: Lemma, key: string) => T;

/** What is looked up of two words, given with their keys. `undefined` is no answer. */
export type PairLookup<T> = (a: Lemma, keyA: string, b: Lemma, keyB: string) => T;

/** Words and pairs kept at most by one memory, in the order of 10 MB. */
const MOST_WORDS = 10_000;
const MOST_PAIRS = 100_000;

/** The same look-up, done once for every key. What is kept only saves time. */
export function rememberWords<T>(lookUp: WordLookup<T>): WordLookup<T> {
  const known = new Map<string, T>();
  return (word, key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const found = lookUp(word, key);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(key, found);
    return found;
  };
}

/**
 * The same look-up, done once for every two keys in their order: the words of a batch are held against each other
 * again and again. What is kept only saves time.
 */
export function rememberPairs<T>(lookUp: PairLookup<T>): PairLookup<T> {
  const known = new Map<string, Map<string, T>>();
  let size = 0;
  return (a, keyA, b, keyB) => {
    const kept = known.get(keyA)?.get(keyB);
    if (kept !== undefined) return kept;
    const found = lookUp(a, keyA, b, keyB);
    if (size >= MOST_PAIRS) {
      known.clear();
      size = 0;
    }
    const ofA = known.get(keyA);
    if (ofA) ofA.set(keyB, found);
    else known.set(keyA, new Map([[keyB, found]]));
    size++;
    return found;
  };
}
