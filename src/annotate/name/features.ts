import { type Attributes, hashText } from './attributes.ts';
import { EVIDENCE_COUNT } from './evidence.ts';
import { KIND_COUNT } from './gazetteer.ts';
import { CASE } from './letter-case.ts';
import { FLAG, FLAG_COUNT } from './word-flags.ts';

/** Features are hashes of this many bits: a template with its values. */
const FEATURE_BITS = 24;
/** No position has more features than this. */
export const MOST_FEATURES = 160;

const BEFORE_START = 0x5bd1e995;

/** Mixes a template's number with its value (the finaliser of MurmurHash3). */
function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
}

const pair = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ b;

/** A list of features that is filled again for each word. */
interface Sink {
  readonly out: Int32Array;
  size: number;
}

function put(sink: Sink, template: number, value: number): void {
  if (sink.size < MOST_FEATURES) sink.out[sink.size++] = mix(template, value);
}

function putBits(sink: Sink, template: number, bits: number, count: number): void {
  for (let bit = 0; bit < count; bit++) if (bits & (1 << bit)) put(sink, template, bit);
}

const at = (list: ArrayLike<number>, index: number): number =>
  index < 0 || index >= list.length ? BEFORE_START : (list[index] as number);
const bitsAt = (list: ArrayLike<number>, index: number): number =>
  index < 0 || index >= list.length ? 0 : (list[index] as number);

function putWords(sink: Sink, { hash, cluster, coarse }: Attributes, index: number): void {
  put(sink, 0, at(hash, index));
  put(sink, 1, at(hash, index - 1));
  put(sink, 2, at(hash, index + 1));
  put(sink, 3, at(cluster, index));
  put(sink, 4, at(cluster, index - 1));
  put(sink, 5, at(cluster, index + 1));
  put(sink, 6, at(cluster, index - 2));
  put(sink, 7, at(cluster, index + 2));
  put(sink, 8, at(hash, index - 2));
  put(sink, 9, at(hash, index + 2));
  put(sink, 10, pair(at(coarse, index - 1), at(coarse, index + 1)));
  put(sink, 11, pair(at(hash, index - 1), at(hash, index)));
  put(sink, 12, pair(at(hash, index), at(hash, index + 1)));
}

function putForms(sink: Sink, { words, written }: Attributes, index: number): void {
  const word = (words[index] as string).slice(0, 40).toLowerCase();
  put(sink, 13, hashText(word.slice(-3)));
  put(sink, 14, hashText(word.slice(-2)));
  put(sink, 15, hashText(word.slice(0, 3)));
  put(sink, 16, at(written, index));
  put(sink, 17, pair(at(written, index - 1), at(written, index)));
  put(sink, 18, pair(at(written, index), at(written, index + 1)));
  put(sink, 19, pair(pair(at(written, index - 1), at(written, index)), at(written, index + 1)));
  put(sink, 20, Math.min(word.length, 8));
}

function putTables(sink: Sink, { flags, kinds, place, evidence, written }: Attributes, index: number): void {
  const own = bitsAt(flags, index);
  putBits(sink, 21, own, FLAG_COUNT);
  putBits(sink, 22, bitsAt(flags, index - 1), FLAG_COUNT);
  putBits(sink, 23, bitsAt(flags, index + 1), FLAG_COUNT);
  put(sink, 24, own);
  put(sink, 25, pair(bitsAt(flags, index - 1) & NEIGHBOUR, own & NEIGHBOUR));
  put(sink, 26, pair(own & NEIGHBOUR, bitsAt(flags, index + 1) & NEIGHBOUR));
  const listed = bitsAt(kinds, index);
  const position = bitsAt(place, index);
  for (let bit = 0; bit < KIND_COUNT; bit++) if (listed & (1 << bit)) put(sink, 27, bit * 8 + position);
  put(sink, 28, pair(listed, position));
  put(sink, 29, pair(bitsAt(kinds, index - 1), bitsAt(kinds, index + 1)));
  put(sink, 30, pair(listed, at(written, index - 1)));
  putBits(sink, 31, bitsAt(evidence, index), EVIDENCE_COUNT);
  put(sink, 32, bitsAt(evidence, index));
  put(sink, 33, pair(listed === 0 ? 0 : 1, own & NEIGHBOUR));
}

const NEIGHBOUR =
  FLAG.commonGiven |
  FLAG.family |
  FLAG.honorific |
  FLAG.rank |
  FLAG.office |
  FLAG.organisationEnding |
  FLAG.placeEnding |
  FLAG.common;

/** The unbroken run of capitalised words round each word: where it starts and ends. */
export function capitalRuns({ candidate, written }: Attributes): {
  readonly first: Int32Array;
  readonly last: Int32Array;
} {
  const size = candidate.length;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const isCapital = (index: number): boolean =>
    candidate[index] === 1 && written[index] !== CASE.lower && written[index] !== CASE.other;
  for (let index = 0; index < size; index++)
    first[index] = index > 0 && isCapital(index) && isCapital(index - 1) ? (first[index - 1] as number) : index;
  for (let index = size - 1; index >= 0; index--) {
    last[index] = index < size - 1 && isCapital(index) && isCapital(index + 1) ? (last[index + 1] as number) : index;
  }
  return { first, last };
}

function putRun(sink: Sink, attributes: Attributes, runs: ReturnType<typeof capitalRuns>, index: number): void {
  const first = runs.first[index] as number;
  const last = runs.last[index] as number;
  const { hash, cluster, flags, written, kinds } = attributes;
  put(sink, 40, Math.min(last - first, 5) * 8 + Math.min(index - first, 5));
  put(sink, 41, at(hash, last));
  put(sink, 42, at(hash, first));
  put(sink, 43, at(hash, first - 1));
  put(sink, 44, at(hash, last + 1));
  put(sink, 45, at(cluster, first - 1));
  put(sink, 46, at(cluster, last + 1));
  putBits(sink, 47, bitsAt(flags, last), FLAG_COUNT);
  putBits(sink, 48, bitsAt(flags, first), FLAG_COUNT);
  put(sink, 49, pair(at(written, first - 1), at(written, last + 1)));
  put(
    sink,
    50,
    pair(bitsAt(flags, first) & NEIGHBOUR, pair(bitsAt(flags, last) & NEIGHBOUR, Math.min(last - first, 3))),
  );
  putBits(sink, 51, bitsAt(flags, first - 1), FLAG_COUNT);
  put(sink, 52, pair(at(cluster, first - 1), at(cluster, last + 1)));
  put(sink, 53, pair(bitsAt(kinds, index), at(cluster, last + 1)));
  put(sink, 54, pair(bitsAt(kinds, index), at(cluster, first - 1)));
  put(sink, 55, pair(first === 0 ? 1 : 0, bitsAt(flags, first) & FLAG.common));
}

/**
 * The features of one word, written to `out`.
 * @returns how many there are
 */
export function wordFeatures(
  attributes: Attributes,
  runs: ReturnType<typeof capitalRuns>,
  index: number,
  out: Int32Array,
): number {
  const sink: Sink = { out, size: 0 };
  putWords(sink, attributes, index);
  putForms(sink, attributes, index);
  putTables(sink, attributes, index);
  putRun(sink, attributes, runs, index);
  return sink.size;
}
