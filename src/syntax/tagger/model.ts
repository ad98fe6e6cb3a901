import { dequantiser, packStreams, unpackStreams } from '../weights/codec.ts';
import { buildTable, type HashTable } from '../weights/hash-table.ts';
import { mix } from './attributes.ts';

/**
 * A linear model: each feature, known by the hash of its key, has weights for some tags. The features of a frequent
 * word's dictionary entry have no weights but name the only tags that word may have.
 */
export interface TaggerModel {
  /** Joint tags, `UPOS|XPOS`. */
  readonly tags: readonly string[];
  /** Whether each tag is one of a finite verb. */
  readonly finite: readonly boolean[];
  /** From keys to features. */
  readonly table: HashTable;
  /** Feature `r` has the weights from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly weightTags: Uint8Array;
  readonly weights: Float32Array;
  /** Where the weights of a feature with many of them stand in `rows`, one for every tag; -1 for one with few. */
  readonly rowAt: Int32Array;
  readonly rows: Float32Array;
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
  const weightOf = dequantiser(Number(largest));
  const starts = new Int32Array(counts.length + 1);
  for (let r = 0; r < counts.length; r++) starts[r + 1] = (starts[r] as number) + (counts[r] as number);
  const weights = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) weights[i] = weightOf[codes[i] as number] as number;
  return {
    tags,
    finite: tags.map(isFiniteTag),
    table: buildTable(keysOf(low, middle, high)),
    starts,
    weightTags: weightTags.slice(),
    weights,
    ...fullRows(tags.length, starts, weightTags, weights),
  };
}

/** From so many weights on, looking up those of a word's few tags is faster than going through all. */
const MANY = 8;

function fullRows(tags: number, starts: Int32Array, weightTags: Uint8Array, weights: Float32Array) {
  const rowAt = new Int32Array(starts.length - 1).fill(-1);
  let count = 0;
  for (let r = 0; r < rowAt.length; r++) {
    if ((starts[r + 1] as number) - (starts[r] as number) >= MANY) rowAt[r] = tags * count++;
  }
  const rows = new Float32Array(tags * count);
  for (let r = 0; r < rowAt.length; r++) {
    const at = rowAt[r] as number;
    if (at < 0) continue;
    for (let j = starts[r] as number; j < (starts[r + 1] as number); j++) {
      rows[at + (weightTags[j] as number)] = weights[j] as number;
    }
  }
  return { rowAt, rows };
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
