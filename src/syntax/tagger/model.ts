import { dequantiser, packStreams, unpackStreams } from '../weights/codec.ts';
import { buildTable, type HashTable } from '../weights/hash-table.ts';
import { mix } from './attributes.ts';
import { type KeyFilter, keyFilter } from './key-filter.ts';

/**
 * A linear model: each feature, known by the hash of its key, has weights for some tags. The features of a frequent
 * word's dictionary entry have no weights but name the only tags that word may have.
 */
export interface TaggerModel {
  /** Joint tags, `UPOS|XPOS`. */
  readonly tags: readonly string[];
  /** Whether each tag is one of a finite verb. */
  readonly finite: readonly boolean[];
  /** Tells most keys that no feature has without a look at `table`. */
  readonly filter: KeyFilter;
  /** From keys to where their features start in `cells`. */
  readonly table: HashTable;
  /**
   * Each feature is the number of its weights, then for each its tag and code, and where they are `MANY` the codes of
   * all tags in order: all that is read of a feature lies side by side, as it is memory that tagging waits for.
   */
  readonly cells: Uint8Array;
  /** The weights that codes stand for. */
  readonly weightOf: Float32Array;
}

/** Features as the trainer hands them over; `codes` are quantised weights. */
export interface SparseFeature {
  readonly key: number;
  readonly tags: readonly number[];
  readonly codes: readonly number[];
}

/** Whether a joint tag is one of a finite verb. */
export function isFiniteTag(tag: string): boolean {
  return /\|(?:VBD|VBZ|VBP|MD)$/.test(tag);
}

/** The key of the dictionary entry of a lower-cased word, by its hash. */
export function dictionaryKey(lower: number): number {
  return mix(0x3c6ef372, lower);
}

export function packModel(tags: readonly string[], features: readonly SparseFeature[], largest: number): string {
  const sorted = [...features].sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  const deltas = sorted.map((feature, i) => (feature.key >>> 0) - ((sorted[i - 1]?.key ?? 0) >>> 0));
  if (deltas.some((delta) => delta >= 1 << 24)) throw new RangeError('too few features for the packing of their keys');
  const plane = (shift: number): Uint8Array => Uint8Array.from(deltas, (delta) => delta >>> shift);
  return packStreams([
    Uint8Array.from(`${largest} ${tags.join(' ')}`, (letter) => letter.charCodeAt(0)),
    plane(0),
    plane(8),
    plane(16),
    Uint8Array.from(sorted, (feature) => feature.tags.length),
    Uint8Array.from(sorted.flatMap((feature) => feature.tags)),
    Uint8Array.from(sorted.flatMap((feature) => feature.codes)),
  ]);
}

type Streams = [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

export function unpackModel(packed: string): TaggerModel {
  const [head, low, middle, high, counts, weightTags, codes] = unpackStreams(packed) as Streams;
  const [largest, ...tags] = String.fromCharCode(...head).split(' ');
  const keys = keysOf(low, middle, high);
  const { starts, cells } = cellsOf(tags.length, counts, weightTags, codes);
  return {
    tags,
    finite: tags.map(isFiniteTag),
    filter: keyFilter(keys),
    table: buildTable(keys, starts),
    cells,
    weightOf: dequantiser(Number(largest)),
  };
}

/** The tags that the weights of the feature at `start` are for. */
export function tagsAt({ cells }: TaggerModel, start: number): Uint8Array {
  return Uint8Array.from({ length: cells[start] as number }, (_, i) => cells[start + 1 + 2 * i] as number);
}

/** From so many weights on, looking up those of a word's few tags is faster than going through all. */
export const MANY = 8;
/** The code of no weight. */
const ZERO = 128;

function cellsOf(tags: number, counts: Uint8Array, weightTags: Uint8Array, codes: Uint8Array) {
  const starts = new Int32Array(counts.length);
  let end = 0;
  for (let r = 0; r < counts.length; r++) {
    starts[r] = end;
    const count = counts[r] as number;
    end += 1 + 2 * count + (count >= MANY ? tags : 0);
  }
  const cells = new Uint8Array(end).fill(ZERO);
  for (let r = 0, from = 0; r < counts.length; r++) {
    const count = counts[r] as number;
    let at = starts[r] as number;
    cells[at++] = count;
    const row = count >= MANY ? at + 2 * count : -1;
    for (const to = from + count; from < to; from++) {
      const tag = weightTags[from] as number;
      const code = codes[from] as number;
      cells[at++] = tag;
      cells[at++] = code;
      if (row >= 0) cells[row + tag] = code;
    }
  }
  return { starts, cells };
}

function keysOf(low: Uint8Array, middle: Uint8Array, high: Uint8Array): Int32Array {
  const keys = new Int32Array(low.length);
  let key = 0;
  for (let r = 0; r < keys.length; r++) {
    key = (key + ((low[r] as number) | ((middle[r] as number) << 8) | ((high[r] as number) << 16))) | 0;
    keys[r] = key;
  }
  return keys;
}
