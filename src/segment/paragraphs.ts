import type { Span } from '../types.ts';
import { isBlank, isDigit, isLower } from './characters.ts';
import type { Line } from './lines.ts';

const NARROWEST = 40;
const WIDEST = 120;
/** A line this long without a stop goes on in the next line if that begins small. */
const HALF_LINE = 35;
const WRAPPED_SHARE = 0.6;
const FIRST_WORD_VIEW = 40;

function firstWordLength(text: string, { start, end }: Span): number {
  const limit = Math.min(end, start + FIRST_WORD_VIEW);
  let at = start;
  while (at < limit && !isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

/** Whether the sentence may end with this line. */
function endsWithStop(text: string, { start, end }: Span): boolean {
  let at = end - 1;
  while (at > start && '"\'”’)]»'.includes(text[at] as string)) at--;
  return '.!?…:;。！？'.includes(text[at] as string);
}

const isBullet = (text: string, { start }: Span): boolean =>
  /^(?:[•●▪‣*–—-]\s|\d{1,2}[.)]\s)/.test(text.slice(start, start + 5));

interface Wrapping {
  /** The column at which the text was wrapped; 0 where it was not. */
  readonly width: number;
}

/** A line is full if the next line's first word would not have fitted on it: the mark of greedy wrapping. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > width;
}

const goesOnSmall = (text: string, line: Line, next: Line): boolean =>
  !endsWithStop(text, line) && isLower(text.charCodeAt(next.start)) && line.end - line.start >= HALF_LINE;

/** Finds whether single line breaks are only wraps: most lines full, and sentences running over them. */
function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return { width: 0 };
  let pairs = 0;
  let full = 0;
  let running = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as Line;
    const next = lines[i] as Line;
    if (next.apart) continue;
    pairs++;
    if (isFull(text, line, next, width)) full++;
    if (goesOnSmall(text, line, next)) running++;
  }
  return { width: pairs >= 2 && running > 0 && full >= pairs * WRAPPED_SHARE ? width : 0 };
}

function continues(text: string, line: Line, next: Line, { width }: Wrapping): boolean {
  if (next.apart || isBullet(text, next)) return false;
  if (width > 0 && isFull(text, line, next, width)) return true;
  return goesOnSmall(text, line, next) && !isDigit(text.charCodeAt(line.start));
}

/** Joins the lines of one paragraph: lines that were only wrapped, and lines whose sentence goes on. */
export function paragraphsOf(text: string, lines: readonly Line[]): Span[] {
  const wrapping = wrappingOf(text, lines);
  const paragraphs: Span[] = [];
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    if (next !== undefined && continues(text, line, next, wrapping)) continue;
    paragraphs.push({ start: (lines[start] as Line).start, end: line.end });
    start = i + 1;
  }
  return paragraphs;
}
