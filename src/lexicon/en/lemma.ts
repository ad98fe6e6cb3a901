/** A lemma with its part of speech; `pos` is a universal tag (`VERB`, `NOUN`, `ADJ`, `ADV`) or its WordNet letter. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: string;
}

/** WordNet's parts of speech. */
export type WordClass = 'n' | 'v' | 'a' | 'r';

const CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ['NOUN', 'n'],
  ['PROPN', 'n'],
  ['VERB', 'v'],
  ['AUX', 'v'],
  ['ADJ', 'a'],
  ['ADV', 'r'],
  ['ADP', 'r'],
  ['SCONJ', 'r'],
  ['n', 'n'],
  ['v', 'v'],
  ['a', 'a'],
  ['r', 'r'],
]);

/**
 * The part of speech as the tables know it; prepositions and conjunctions stand with the adverbs ("before", "near").
 * `null` for other function words, numbers and signs.
 */
export function wordClass(pos: string): WordClass | null {
  return CLASSES.get(pos) ?? null;
}

/** The key under which the tables keep a lemma, e.g. `agree/v`; `null` where they keep no such part of speech. */
export function lemmaKey({ lemma, pos }: Lemma): string | null {
  const letter = wordClass(pos);
  if (letter === null) return null;
  const known = keys[letter].get(lemma);
  if (known !== undefined) return known;
  const key = `${lemma.toLowerCase()}/${letter}`;
  if (keys[letter].size >= MOST_KEPT) keys[letter].clear();
  keys[letter].set(lemma, key);
  return key;
}

/** The keys of the latest lemmas: one is asked for far more often than it is new. */
const keys: Readonly<Record<WordClass, Map<string, string>>> = {
  n: new Map(),
  v: new Map(),
  a: new Map(),
  r: new Map(),
};
const MOST_KEPT = 10_000;
