import { endsSentence } from './sentence-ends.ts';
import type { ScannedToken } from './tokens.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const QUOTE_CLOSERS = new Set([...'”’»›\x92\x94']);
const BRACKET_CLOSERS = new Set([...')]}']);
const STRAIGHT = new Set(['"', "'", "''", '``']);
const STOP = /^(?:[.!?…。！？।]+|…)$/;

const adjacent = (left: ScannedToken, right: ScannedToken): boolean => left.end === right.start;

/** Straight quotation marks do not tell open from close; the sides do where spaced well, else an odd count does. */
function closesStraight(tokens: readonly ScannedToken[], at: number, open: boolean): boolean {
  const token = tokens[at] as ScannedToken;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined) return true;
  const left = before !== undefined && adjacent(before, token);
  const right = adjacent(token, after);
  return left === right ? open || token.text === "''" : left;
}

/** "[1]", "[a]", "[update]": a footnote's mark belongs to the sentence before it. */
function isReference(tokens: readonly ScannedToken[], at: number): boolean {
  if (tokens[at]?.text !== '[' || tokens[at + 2]?.text !== ']') return false;
  return /^(?:\d{1,3}|\p{Ll}{1,6})$/u.test((tokens[at + 1] as ScannedToken).text);
}

function isEllipsis(token: ScannedToken): boolean {
  return token.text === '…' || /^(?:\.+|[!?]+)$/.test(token.text);
}

/** Reads off sentence ends from left to right with one bit of state: whether a straight quotation is open. */
export function sentenceRanges(tokens: readonly ScannedToken[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  let open = false;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as ScannedToken;
    if (token.text === '"' || token.text === "''") open = !closesStraight(tokens, at, open);
    if (token.text === '•' && at > first) {
      ranges.push({ first, end: at });
      first = at;
    }
    if (token.stop === undefined && !STOP.test(token.text)) {
      at++;
      continue;
    }
    const closing = closers(tokens, at, open);
    open = closing.open;
    if (
      endsSentence({
        tokens,
        stop: at,
        next: closing.next,
        closesQuote: closing.quote,
        closesBracket: closing.bracket,
        first,
      })
    ) {
      ranges.push({ first, end: closing.next });
      first = closing.next;
    }
    at = closing.next;
  }
  if (first < tokens.length) ranges.push({ first, end: tokens.length });
  return ranges;
}

interface Closing {
  /** The first token behind the stop and what closes with it. */
  readonly next: number;
  readonly quote: boolean;
  readonly bracket: boolean;
  /** Whether a straight quotation is still open. */
  readonly open: boolean;
}

/** Passes the brackets and quotation marks that close behind a stop, and further stops ("war on terror. ..."). */
function closers(tokens: readonly ScannedToken[], stop: number, wasOpen: boolean): Closing {
  let next = stop + 1;
  let quote = false;
  let bracket = false;
  let open = wasOpen;
  for (; next < tokens.length; next++) {
    const token = tokens[next] as ScannedToken;
    if (STRAIGHT.has(token.text)) {
      if (!closesStraight(tokens, next, open)) break;
      open = false;
      quote = true;
    } else if (QUOTE_CLOSERS.has(token.text)) quote = true;
    else if (BRACKET_CLOSERS.has(token.text)) bracket = true;
    else if (isReference(tokens, next)) next += 2;
    else if (!isEllipsis(token)) break;
  }
  return { next, quote, bracket, open };
}
