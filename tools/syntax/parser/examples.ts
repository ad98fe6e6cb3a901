import { UNKNOWN, type WordRows, wordRows } from '../../../src/syntax/parser/features.ts';
import type { ConlluSentence } from '../conllu.ts';

/** A sentence as the net sees it; heads are indices, -1 the root. */
export interface Example {
  readonly rows: readonly WordRows[];
  readonly tags: Uint16Array;
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

export interface TaggedSentence {
  readonly sentence: ConlluSentence;
  /** `UPOS|XPOS` of each word, as predicted. */
  readonly tags: readonly string[];
}

/** A list of names and the way back. */
export interface Inventory {
  readonly names: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
}

/** The names seen at least `least` times, the most frequent first; ties by code unit. */
export function inventoryOf(seen: Iterable<string>, least: number): Inventory {
  const counts = new Map<string, number>();
  for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = kept.map(([name]) => name);
  return { names, ids: new Map(names.map((name, id) => [name, id])) };
}

export function exampleOf(
  tagged: TaggedSentence,
  vocabulary: ReadonlyMap<string, number>,
  tags: Inventory,
  relations: Inventory,
): Example {
  const { rows } = tagged.sentence;
  return {
    rows: rows.map((row) => wordRows(row.form, (word) => vocabulary.get(word) ?? UNKNOWN)),
    tags: Uint16Array.from(tagged.tags, (tag) => tags.ids.get(tag) ?? UNKNOWN),
    heads: Int16Array.from(rows, (row) => row.head - 1),
    relations: Uint8Array.from(rows, (row) => relations.ids.get(row.deprel) ?? relations.ids.get('dep') ?? 0),
  };
}
