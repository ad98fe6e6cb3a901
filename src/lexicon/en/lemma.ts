/** A lemma with its part of speech; `pos` is a universal tag (`VERB`, `NOUN`, `ADJ`, `ADV`) or its WordNet letter. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: string;
}

/** WordNet's parts of speech. */
export type WordClass = 'n' | 'v' | 'a' | 'r';

/**
 * The part of speech as the tables know it; prepositions and conjunctions stand with the adverbs ("before", "near").
 * `null` for other function words, numbers and signs.
 */
export function wordClass(pos: string): WordClass | null {
  switch (pos) {
    case 'NOUN':
    case 'PROPN':
    case 'n':
      return 'n';
    case 'VERB':
    case 'AUX':
    case 'v':
      return 'v';
    case 'ADJ':
    case 'a':
      return 'a';
    case 'ADV':
    case 'ADP':
    case 'SCONJ':
    case 'r':
      return 'r';
    default:
      return null;
  }
}

/** The key under which the tables keep a lemma, e.g. `agree/v`; `null` where they keep no such part of speech. */
export function lemmaKey(word: Lemma): string | null {
  return lemmaEntry(word)?.key ?? null;
}

/** What is kept of a lemma. */
export interface LemmaEntry {
  readonly key: string;
  /** Which tables of opposites know it, as bits, once that was looked up. */
  opposites?: number;
}

/** The entry of a lemma; `null` where the tables keep no such part of speech. What is in it only saves time. */
export function lemmaEntry({ lemma, pos }: Lemma): LemmaEntry | null {
  const letter = wordClass(pos);
  if (letter === null) return null;
  const known = entries[letter].get(lemma);
  if (known !== undefined) return known;
  const entry: LemmaEntry = { key: `${lemma.toLowerCase()}/${letter}` };
  if (entries[letter].size >= MOST_KEPT) entries[letter].clear();
  entries[letter].set(lemma, entry);
  return entry;
}

/** Of the latest lemmas: one is asked for far more often than it is new. */
const entries: Readonly<Record<WordClass, Map<string, LemmaEntry>>> = {
  n: new Map(),
  v: new Map(),
  a: new Map(),
  r: new Map(),
};
const MOST_KEPT = 10_000;
