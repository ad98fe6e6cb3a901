import type { Span } from '../types.ts';
import { isLineBreak, skipBlank, trimEnd } from './characters.ts';

/** A line with something to be seen on it, without the blanks at its ends. */
export interface Line extends Span {
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** How many characters the line break at `at` takes: two for CRLF. */
function breakWidth(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

/** The visible lines of a text. Any Unicode line break counts, CRLF once. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let at = 0;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const start = skipBlank(text, at, stop);
    if (start < stop) lines.push({ start, end: trimEnd(text, start, stop), apart });
    apart = start === stop;
    at = stop + breakWidth(text, stop);
  }
  return lines;
}
