import { readerOf, readVarint, unpackStreams } from './codec.ts';
import { buildTable, type HashTable, rankOf } from './hash-table.ts';
import { LEXICON } from './lexicon.data.ts';
import { hashString, readHashes } from './strings.ts';

/** What is known of a lower-cased word; each 0 where nothing is. */
export interface WordClasses {
  /** Cluster of words used alike, 1 to 512. */
  readonly cluster: number;
  /** Group of clusters, 1 to 24. */
  readonly coarse: number;
  /** Class of the parts of speech it is likely to have, such as `VBD?ADJ`. */
  readonly speech: number;
}

const UNKNOWN: WordClasses = { cluster: 0, coarse: 0, speech: 0 };

interface Lexicon {
  readonly table: HashTable;
  /** Low and high bytes of the clusters by the words' ranks. */
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly speech: Uint8Array;
  /** Groups by cluster. */
  readonly coarse: Uint8Array;
  /** The likely parts of speech of each class, e.g. `VBD?ADJ`. */
  readonly names: readonly string[];
}

type Streams = [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

let lexicon: Lexicon | undefined;

/** Decodes the word lexicon, once. */
function load(): Lexicon {
  if (lexicon) return lexicon;
  const [head, names, shared, letters, low, high, speech, coarse] = unpackStreams(LEXICON) as Streams;
  const count = readVarint(readerOf(head));
  const table = buildTable(readHashes(readerOf(shared), readerOf(letters), count));
  lexicon = { table, low, high, speech, coarse, names: String.fromCharCode(...names).split(' ') };
  return lexicon;
}

/** The classes of a lower-cased word. */
export function classesOf(lower: string): WordClasses {
  const { table, low, high, speech, coarse } = load();
  const rank = rankOf(table, hashString(lower));
  if (rank < 0) return UNKNOWN;
  const cluster = ((high[rank] as number) << 8) | (low[rank] as number);
  return { cluster: cluster + 1, coarse: (coarse[cluster] as number) + 1, speech: speech[rank] as number };
}

/** Whether a lower-cased word is known and commonly something other than a name. */
export function isCommonWord(lower: string): boolean {
  const { table, names, speech } = load();
  const rank = rankOf(table, hashString(lower));
  return rank >= 0 && !(names[speech[rank] as number] ?? '').startsWith('PROPN');
}

/** Whether a word of these classes is most likely a verb, in a form other than -ing. */
export function isVerbal({ speech }: WordClasses): boolean {
  return speech > 0 && /^VB(?!G)/.test(load().names[speech] ?? '');
}
