import { type Atom, at, phrase } from '../atoms.ts';

/** Phrases with what they mean, by their first word, so that a scan tries only those that can begin where it stands. */
export type PhraseTable<V> = ReadonlyMap<string, readonly (readonly [readonly string[], V])[]>;

export function phraseTable<V>(entries: readonly (readonly [readonly string[], V])[]): PhraseTable<V> {
  const table = new Map<string, (readonly [readonly string[], V])[]>();
  for (const entry of entries) {
    const first = entry[0][0] ?? '';
    const same = table.get(first);
    if (same === undefined) table.set(first, [entry]);
    else same.push(entry);
  }
  return table;
}

/** The longest phrase of the table at `i`, with the index after it. */
export function longestPhrase<V>(table: PhraseTable<V>, atoms: readonly Atom[], i: number) {
  let best: { readonly value: V; readonly end: number } | null = null;
  for (const [words, value] of table.get(at(atoms, i).lower) ?? []) {
    const end = phrase(atoms, i, words);
    if (end > (best?.end ?? i)) best = { value, end };
  }
  return best;
}
