import type { Field, Span } from '../types.ts';

/** A stretch of text set apart by its layout, with what the rules of layout ask about it, computed once. */
export interface Passage extends Span {
  readonly field: Field;
  /** The first and last words (all of a short passage) as written. */
  readonly head: string;
  readonly tail: string;
  /** The words in small letters with single spaces and plain quotation marks, ends stripped of signs; capped. */
  readonly key: string;
  /** How many words, as far as `KEY_LENGTH` reaches. */
  readonly words: number;
  readonly length: number;
}

/** Longer passages are told apart by their first characters and their length. */
const KEY_LENGTH = 600;
const EDGE = 240;

function keyOf(shown: string): string {
  return shown
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}©(@#]+/u, '')
    .replace(/[^\p{L}\p{N}?)]+$/u, '');
}

export function passageOf(text: string, field: Field, { start, end }: Span): Passage {
  const key = keyOf(text.slice(start, Math.min(end, start + KEY_LENGTH)));
  return {
    start,
    end,
    field,
    head: text.slice(start, Math.min(end, start + EDGE)),
    tail: text.slice(Math.max(start, end - EDGE), end),
    key,
    words: key === '' ? 0 : key.split(' ').length,
    length: end - start,
  };
}

/** Whether two passages have the same words. */
export function sameWords(a: Passage, b: Passage): boolean {
  return a.key === b.key && a.key !== '' && (a.length <= KEY_LENGTH || a.length === b.length);
}

/** Whether the passage closes like a sentence: a stop, perhaps with quotation marks or brackets behind it. */
export function closesSentence({ tail }: Passage): boolean {
  return /[.!?…。！？][\])}"'”’»\s]*$/u.test(tail.slice(-12));
}

export function startsSmall({ head }: Passage): boolean {
  return /^\p{Ll}/u.test(head);
}
