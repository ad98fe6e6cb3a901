import { Kind, kindOf } from './characters.ts';

const WORD = /^[\p{L}\p{M}\p{N}]$/u;
const EXTENDER = /^(?:[\p{M}\p{Cf}]|\p{Emoji_Modifier})$/u;
const ZERO_WIDTH_JOINER = 0x200d;

/** How many code units the character at `at` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Whether a letter, combining mark or number outside the Basic Multilingual Plane stands at `at`. */
export function isAstralWord(text: string, at: number): boolean {
  return widthAt(text, at) === 2 && WORD.test(text.slice(at, at + 2));
}

function isRegionalIndicator(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xd83c && (text.charCodeAt(at + 1) & 0xffe0) === 0xdde0;
}

/** The width of a mark, variation selector, skin tone or tag that extends the sign before it, else 0. */
function extenderWidth(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== Kind.Letter && kind !== Kind.Surrogate) return 0;
  const width = widthAt(text, at);
  return EXTENDER.test(text.slice(at, at + width)) ? width : 0;
}

function skipExtenders(text: string, from: number, end: number): number {
  let at = from;
  for (let width = extenderWidth(text, at); width > 0 && at + width <= end; width = extenderWidth(text, at))
    at += width;
  return at;
}

/** The end of the sign at `at`, with its marks, a whole emoji sequence or a flag (UTS #51). */
export function signEnd(text: string, at: number, end: number): number {
  const first = at + widthAt(text, at);
  if (isRegionalIndicator(text, at) && isRegionalIndicator(text, first) && first + 2 <= end) return first + 2;
  let next = skipExtenders(text, first, end);
  while (
    next + 1 < end &&
    text.charCodeAt(next) === ZERO_WIDTH_JOINER &&
    kindOf(text.charCodeAt(next + 1)) >= Kind.Symbol
  ) {
    next = skipExtenders(text, next + 1 + widthAt(text, next + 1), end);
  }
  return next;
}
