/** A lemma with its part of speech; `pos` is a universal tag (`VERB`, `NOUN`, `ADJ`, `ADV`) or its WordNet letter. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: string;
}

/** WordNet's parts of speech. */
export type WordClass = 'n' | 'v' | 'a' | 'r';

const CLASSES: Readonly<Record<string, WordClass>> = {
  NOUN: 'n',
  PROPN: 'n',
  VERB: 'v',
  AUX: 'v',
  ADJ: 'a',
  ADV: 'r',
  ADP: 'r',
  SCONJ: 'r',
  n: 'n',
  v: 'v',
  a: 'a',
  r: 'r',
};

/**
 * The part of speech as the tables know it; prepositions and conjunctions stand with the adverbs ("before", "near").
 * `null` for other function words, numbers and signs.
 */
export function wordClass(pos: string): WordClass | null {
  return Object.hasOwn(CLASSES, pos) ? (CLASSES[pos] as WordClass) : null;
}

/** The key under which the tables keep a lemma, e.g. `agree/v`; `null` where they keep no such part of speech. */
export function lemmaKey({ lemma, pos }: Lemma): string | null {
  const letter = wordClass(pos);
  return letter && `${lemma.toLowerCase()}/${letter}`;
}
