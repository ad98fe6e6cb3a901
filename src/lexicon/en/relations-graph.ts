import type { WordClass } from './lemma.ts';
import { type PackedWords, packWords } from './packed-words.ts';
import { ADJECTIVE_SYNSETS, NOUN_SYNSETS, VERB_SYNSETS } from './relations.data.ts';

/** The synsets of one part of speech as a forest; a synset is its line number in the table. */
export interface SynsetGraph {
  /** Depth in the forest, and the lexicographer file counted from the first of its part of speech. */
  readonly depth: Uint8Array;
  readonly file: Uint8Array;
  /** First hypernym, -1 at a root; for an adjective the head of its cluster. */
  readonly parent: Int32Array;
  readonly furtherParents: ReadonlyMap<number, readonly number[]>;
  senses(lemma: string): Senses;
  /** The lemmas whose first sense a synset is. */
  lemmas(synset: number): string[];
}

/** The synsets of a lemma. */
export interface Senses {
  /** -1 where the table has none. */
  readonly first: number;
  readonly others: readonly number[];
  /** The first before the others. */
  readonly all: readonly number[];
}

/** A table is read where it is first looked up. */
const TABLES: Readonly<Partial<Record<WordClass, () => string>>> = {
  n: () => NOUN_SYNSETS,
  v: () => VERB_SYNSETS,
  a: () => ADJECTIVE_SYNSETS,
};
const graphs = new Map<WordClass, SynsetGraph>();

const digit = (code: number): number => (code < 58 ? code - 48 : code - 87);
const COMMA = 44;
const SEMICOLON = 59;
const CARET = 94;

/** Enters the lemmas of one line and returns where they end. */
function addLemmas(words: PackedWords, table: string, start: number, end: number, synset: number): number {
  let primary = 1;
  let from = start;
  for (let i = start; i <= end; i++) {
    const code = i < end ? table.charCodeAt(i) : CARET;
    if (code !== COMMA && code !== SEMICOLON && code !== CARET) continue;
    if (i > from) words.add(from, i, 2 * synset + primary);
    from = i + 1;
    if (code === SEMICOLON) primary = 0;
    if (code === CARET) return i;
  }
  return end;
}

function decode(table: string): SynsetGraph {
  const size = table.split('\n').length;
  const graph = { depth: new Uint8Array(size), file: new Uint8Array(size), parent: new Int32Array(size) };
  const starts = new Int32Array(size);
  const furtherParents = new Map<number, number[]>();
  const words = packWords(table, 2 * size);
  const path: number[] = [];
  for (let synset = 0, start = 0; synset < size; synset++) {
    const newline = table.indexOf('\n', start);
    const end = newline === -1 ? table.length : newline;
    const depth = digit(table.charCodeAt(start));
    path[depth] = synset;
    starts[synset] = start + 2;
    graph.depth[synset] = depth;
    graph.file[synset] = digit(table.charCodeAt(start + 1));
    graph.parent[synset] = depth ? (path[depth - 1] as number) : -1;
    const tail = addLemmas(words, table, start + 2, end, synset);
    if (tail < end) furtherParents.set(synset, parseParents(table.slice(tail + 1, end)));
    start = end + 1;
  }
  return {
    ...graph,
    furtherParents,
    senses: (lemma) => readSenses(words.find(lemma)),
    lemmas: (synset) => firstLemmas(table, starts[synset] ?? table.length),
  };
}

function firstLemmas(table: string, start: number): string[] {
  let end = start;
  while (end < table.length && /[^;^\n]/u.test(table.charAt(end))) end++;
  return end > start ? table.slice(start, end).split(',') : [];
}

const parseParents = (numbers: string): number[] => numbers.split('^').map((number) => Number.parseInt(number, 36));

/** The first sense is marked by the lowest bit. */
function readSenses(values: readonly number[]): Senses {
  const marked = values.find((value) => value & 1);
  const first = marked === undefined ? -1 : marked >> 1;
  const others = values.filter((value) => !(value & 1)).map((value) => value >> 1);
  return { first, others, all: first < 0 ? others : [first, ...others] };
}

/** The forest of a part of speech, decoded on first use; adverbs have none. */
export function synsetGraph(pos: WordClass): SynsetGraph | null {
  const table = TABLES[pos];
  if (table === undefined) return null;
  let graph = graphs.get(pos);
  if (!graph) {
    graph = decode(table());
    graphs.set(pos, graph);
  }
  return graph;
}

/** The hypernyms of a synset with their distance, itself at 0, nearest first, at most `reach` steps up. */
export function ancestors(graph: SynsetGraph, synset: number, reach: number): Map<number, number> {
  const found = new Map([[synset, 0]]);
  for (const [at, distance] of found) {
    if (distance === reach) break;
    for (const up of [graph.parent[at] ?? -1, ...(graph.furtherParents.get(at) ?? [])])
      if (up >= 0 && !found.has(up)) found.set(up, distance + 1);
  }
  return found;
}
