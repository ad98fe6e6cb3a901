import { readerOf, readVarint, unpackStreams } from './codec.ts';
import { LEXICON } from './lexicon.data.ts';
import { readSorted } from './strings.ts';

/** What is known of a lower-cased word; each 0 where nothing is. */
export interface WordClasses {
  /** Cluster of words used alike, 1 to 512. */
  readonly cluster: number;
  /** Group of clusters, 1 to 24. */
  readonly coarse: number;
  /** Class of the parts of speech it is likely to have, see `speechClass`. */
  readonly pos: number;
}

const UNKNOWN: WordClasses = { cluster: 0, coarse: 0, pos: 0 };

interface Lexicon {
  readonly classes: ReadonlyMap<string, WordClasses>;
  /** The likely parts of speech of each class, e.g. `VBD?ADJ`. */
  readonly names: readonly string[];
}

let lexicon: Lexicon | undefined;

/** Decodes the word lexicon, once. */
function load(): Lexicon {
  if (lexicon) return lexicon;
  const [head, names, shared, letters, low, high, pos, coarse] = unpackStreams(LEXICON) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const count = readVarint(readerOf(head));
  const classes = new Map<string, WordClasses>();
  readSorted(readerOf(shared), readerOf(letters), count, (word, rank) => {
    const cluster = ((high[rank] as number) << 8) | (low[rank] as number);
    classes.set(word, { cluster: cluster + 1, coarse: (coarse[cluster] as number) + 1, pos: pos[rank] as number });
  });
  lexicon = { classes, names: String.fromCharCode(...names).split(' ') };
  return lexicon;
}

/** The classes of a lower-cased word. */
export function classesOf(lower: string): WordClasses {
  return load().classes.get(lower) ?? UNKNOWN;
}

/** Whether a lower-cased word is known and commonly something other than a name. */
export function isCommonWord(lower: string): boolean {
  const { classes, names } = load();
  const known = classes.get(lower);
  return known !== undefined && !(names[known.pos] ?? '').startsWith('PROPN');
}
