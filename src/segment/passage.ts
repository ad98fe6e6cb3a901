import type { Field, Span } from '../types.ts';
import { Kind, kindOf } from './characters.ts';
import { isWordAt } from './words.ts';

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

/** What stands in the key for a character: `null` for itself. */
function plainOf(code: number, afterSpace: boolean): string | null {
  if ((code > 0x20 && code < 0x7f) || (code === 0x20 && !afterSpace)) return null;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  const kind = kindOf(code);
  if (kind === Kind.Format) return '';
  if (kind === Kind.Space) return afterSpace ? '' : ' ';
  return null;
}

function withPlainSigns(shown: string): string {
  let plain = '';
  let copied = 0;
  let afterSpace = false;
  for (let at = 0; at < shown.length; at++) {
    const code = shown.charCodeAt(at);
    const sign = plainOf(code, afterSpace);
    if (sign !== null) {
      plain += shown.slice(copied, at) + sign;
      copied = at + 1;
    }
    if (sign !== '') afterSpace = sign === ' ' || (sign === null && code === 0x20);
  }
  return copied === 0 ? shown : plain + shown.slice(copied);
}

/** Strips the signs at both ends, but not those that tell what a line is: "©", "(", "@", "#", "?", ")". */
export function withoutEdges(key: string): string {
  let start = 0;
  let end = key.length;
  while (start < end && !isWordAt(key, start) && !'©(@#'.includes(key[start] as string)) start++;
  while (end > start && !isWordEnd(key, end) && !'?)'.includes(key[end - 1] as string)) end--;
  return key.slice(start, end);
}

function isWordEnd(key: string, end: number): boolean {
  const code = key.charCodeAt(end - 1);
  return (code & 0xfc00) === 0xdc00 && end > 1 ? isWordAt(key, end - 2) : isWordAt(key, end - 1);
}

function countWords(key: string): number {
  let words = key === '' ? 0 : 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  return words;
}

/** The words of a stretch of text in small letters, with single spaces and plain signs. */
export function keyOf(text: string, start: number, end: number): string {
  return withoutEdges(withPlainSigns(text.slice(start, end).toLowerCase()));
}

export function passageOf(text: string, field: Field, { start, end }: Span): Passage {
  const key = keyOf(text, start, Math.min(end, start + KEY_LENGTH));
  return {
    start,
    end,
    field,
    head: text.slice(start, Math.min(end, start + EDGE)),
    tail: text.slice(Math.max(start, end - EDGE), end),
    key,
    words: countWords(key),
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
