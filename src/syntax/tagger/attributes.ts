/** Columns of a word's record of attributes. */
export const WORD = 0;
export const LOWER = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const PREFIX2 = 6;
export const PREFIX3 = 7;
export const SHAPE = 8;
export const CASING = 9;
export const CLUSTER = 10;
export const COARSE = 11;
export const POS = 12;
export const ATTRIBUTES = 13;

/** How a word is cased. */
export const NO_LETTER = 0;
export const ALL_LOWER = 1;
export const CAPITALISED = 2;
export const ALL_UPPER = 3;
export const MIXED = 4;
export const ONE_UPPER = 5;

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

/** Letters become x or X, digits d, other signs themselves; runs are cut at two, so that the shapes stay few. */
function shapeOf(word: string): number {
  let hash = 0x1b873593;
  let previous = -1;
  let run = 0;
  const length = Math.min(word.length, MAX_SHAPE);
  for (let i = 0; i < length; i++) {
    const kind = kindOf(word.charCodeAt(i), word[i] ?? '');
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return hash;
}

function kindOf(code: number, character: string): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const lower = character.toLowerCase();
  if (character !== lower) return 2;
  return character !== character.toUpperCase() ? 1 : 4;
}

/** One of `NO_LETTER`, `ALL_LOWER`, `CAPITALISED`, `ALL_UPPER`, `MIXED`, `ONE_UPPER`. */
export function casingOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let first = 0;
  const length = Math.min(word.length, 40);
  for (let i = 0; i < length; i++) {
    const kind = kindOf(word.charCodeAt(i), word[i] ?? '');
    if (kind !== 1 && kind !== 2) continue;
    if (upper + lower === 0) first = kind;
    if (kind === 2) upper++;
    else lower++;
  }
  if (upper + lower === 0) return NO_LETTER;
  if (upper === 0) return ALL_LOWER;
  if (lower === 0) return upper === 1 ? ONE_UPPER : ALL_UPPER;
  return first === 2 && upper === 1 ? CAPITALISED : MIXED;
}

/** Straightens quotes and folds digits to 0, so that words that differ only so share their weights. */
export function normaliseWord(word: string): string {
  return word.slice(0, 60).replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\d/g, '0');
}

/** What the word lexicon knows of a lower-cased word; 0 where nothing. */
export interface LexicalClasses {
  readonly cluster: number;
  readonly coarse: number;
  /** Class of the parts of speech it is likely to have. */
  readonly pos: number;
}

/** Writes a word's attributes at `offset`. */
export function writeAttributes(
  word: string,
  out: Int32Array,
  offset: number,
  classesOf: (lower: string) => LexicalClasses,
): void {
  const normal = normaliseWord(word);
  const lower = normal.toLowerCase();
  const { length } = lower;
  out[offset + WORD] = hashRange(normal, 0, normal.length);
  out[offset + LOWER] = hashRange(lower, 0, length);
  for (let size = 1; size <= 4; size++)
    out[offset + SUFFIX1 + size - 1] = hashRange(lower, Math.max(0, length - size), length);
  out[offset + PREFIX2] = hashRange(lower, 0, Math.min(2, length));
  out[offset + PREFIX3] = hashRange(lower, 0, Math.min(3, length));
  out[offset + SHAPE] = shapeOf(normal);
  out[offset + CASING] = casingOf(normal);
  const classes = classesOf(lower);
  out[offset + CLUSTER] = classes.cluster;
  out[offset + COARSE] = classes.coarse;
  out[offset + POS] = classes.pos;
}
