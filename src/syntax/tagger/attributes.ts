import { isVerbal, type WordClasses } from '../weights/lexicon.ts';
import { casingOf, characterKind } from './casing.ts';

/** The columns of a word's record; each holds a hash or a small number. The last three depend on the sentence. */
export const COLUMNS = {
  word: 0,
  lower: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix2: 6,
  prefix3: 7,
  shape: 8,
  cluster: 9,
  coarse: 10,
  speech: 11,
  casing: 12,
  tag: 13,
  finite: 14,
} as const;

export type Column = keyof typeof COLUMNS;

/** Numbers in a word's record. */
export const RECORD = 15;

const MAX_LENGTH = 60;
const MAX_SHAPE = 12;

/** Mixes a number into a 32-bit hash (multiplication by the golden ratio, then a shift: Knuth, TAOCP 6.4). */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function hashRange(text: string, start: number, end: number): number {
  let hash = 0x2545f491 ^ (end - start);
  for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Hash of the kinds of the word's characters, runs cut at two, so that the shapes stay few. */
function shapeOf(word: string): number {
  let hash = 0x1b873593;
  let previous = -1;
  let run = 0;
  const length = Math.min(word.length, MAX_SHAPE);
  for (let i = 0; i < length; i++) {
    const kind = characterKind(word, i);
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return hash;
}

/** Straightens quotes and dashes and folds digits to 0, so that words that differ only so share their weights. */
function normalise(word: string): string {
  return word
    .slice(0, MAX_LENGTH)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\d/g, '0');
}

/** What of a word's record does not depend on the sentence. */
export interface WordRecord {
  readonly record: Int32Array;
  readonly casing: number;
  /** Whether it is likely a verb, other than in -ing. */
  readonly verbal: boolean;
}

export function recordOf(word: string, classesOf: (lower: string) => WordClasses): WordRecord {
  const normal = normalise(word);
  const lower = normal.toLowerCase();
  const { length } = lower;
  const record = new Int32Array(RECORD);
  record[COLUMNS.word] = hashRange(normal, 0, normal.length);
  record[COLUMNS.lower] = hashRange(lower, 0, length);
  for (let size = 1; size <= 4; size++) {
    record[COLUMNS.suffix1 + size - 1] = hashRange(lower, Math.max(0, length - size), length);
  }
  record[COLUMNS.prefix2] = hashRange(lower, 0, Math.min(2, length));
  record[COLUMNS.prefix3] = hashRange(lower, 0, Math.min(3, length));
  record[COLUMNS.shape] = shapeOf(normal);
  const classes = classesOf(lower);
  record[COLUMNS.cluster] = classes.cluster;
  record[COLUMNS.coarse] = classes.coarse;
  record[COLUMNS.speech] = classes.speech;
  return { record, casing: casingOf(normal), verbal: isVerbal(classes) };
}
