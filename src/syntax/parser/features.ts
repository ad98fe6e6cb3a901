import { FORM_ROWS, PREFIX_ROWS, SUFFIX_ROWS } from './shape.ts';

/** The rows of the embedding tables that describe a word. */
export interface WordRows {
  readonly word: number;
  readonly suffix: number;
  readonly prefix: number;
  readonly form: number;
}

/** The row of words that are in no vocabulary. */
export const UNKNOWN = 0;

const LONGEST_KEY = 40;
const PLAIN = /^[a-z]{1,40}$/;

/** How a word is looked up: lower case, every digit a zero. */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.slice(0, LONGEST_KEY).toLowerCase();
  return lower.replace(/[0-9]/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** The embedding rows of a word; `rowOf` finds that of a normalised word, or -1. */
export function wordRows(word: string, rowOf: (normal: string) => number): WordRows {
  const key = normalise(word);
  return {
    word: Math.max(UNKNOWN, rowOf(key)),
    suffix: hash(key.slice(-3)) % SUFFIX_ROWS,
    prefix: hash(key.slice(0, 3)) % PREFIX_ROWS,
    form: formClass(word) % FORM_ROWS,
  };
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Capital first, capitals after, digits, signs and length as bits. */
function formClass(word: string): number {
  let bits = word.length === 1 ? 16 : word.length > 3 ? 32 : 0;
  const end = Math.min(word.length, LONGEST_KEY);
  for (let i = 0; i < end; i++) {
    const code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) bits |= i === 0 ? 1 : 2;
    else if (code >= 48 && code <= 57) bits |= 4;
    else if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 128)) bits |= 8;
  }
  return bits;
}
