import { type StopKind, stopKind } from './abbreviations.ts';
import { isApostrophe, isBlank, isDash, isDigit, isHyphen, isLetter, Kind, kindOf } from './characters.ts';
import { signEnd } from './code-points.ts';
import type { SurfaceToken } from './document.ts';
import { addressEnd, opensAddress } from './web-addresses.ts';
import { isCurrency, isWordAt, runEnd, wordEnd } from './words.ts';

/** A surface token, with what its closing full stop means where it has one. */
export interface ScannedToken extends SurfaceToken {
  readonly stop?: StopKind;
}

/** Signs of which a run is one token at any length; of others from four on (a drawn line, a broken file). */
const RUNS = new Set('.-–—!?*_=~#+<>');
const LONG_RUN = 4;
/** Words that open with an apostrophe for what was left out. */
const CLIPPED = /^(?:\d\ds?|em|til|tis|twas|cause|bout|round|n)$/i;

function symbolEnd(text: string, at: number, end: number): number {
  const sign = text[at] as string;
  let next = at + 1;
  while (next < end && text[next] === sign) next++;
  if (next - at >= LONG_RUN || (next - at > 1 && RUNS.has(sign))) return next;
  if ((sign === '!' || sign === '?') && next < end) return markRunEnd(text, at, end);
  if ((sign === "'" || sign === '`') && next - at >= 2) return at + 2;
  return signEnd(text, at, end);
}

/** `?!`, `!?`, `!!!`. */
function markRunEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === '!' || text[next] === '?')) next++;
  return next;
}

/** The end of a clipped word ("'90s", "'em") whose apostrophe stands at `at`, else `at`. */
function clippedEnd(text: string, at: number, end: number): number {
  if (at > 0 && isWordAt(text, at - 1)) return at;
  const stop = runEnd(text, at + 1, Math.min(end, at + 8));
  return CLIPPED.test(text.slice(at + 1, stop)) ? stop : at;
}

/** Whether the sign at `at` belongs to the number behind it: `$1.2`, `-5`, `+3`, `.5`, `@name`, `#tag`. */
function opensWord(text: string, start: number, at: number): boolean {
  const sign = text[at] as string;
  const next = text.charCodeAt(at + 1);
  if (isCurrency(sign)) return isDigit(next);
  if (sign === '@' || sign === '#') return isWordAt(text, at + 1);
  if (at > start && !isBlank(text.charCodeAt(at - 1)) && !'([{"“\'‘'.includes(text[at - 1] as string)) return false;
  const signed = sign === '-' || sign === '+' || sign === '−';
  if (signed && isCurrency(text[at + 1])) return isDigit(text.charCodeAt(at + 2));
  return (signed || sign === '.') && isDigit(next);
}

/** The start of the run of letters and digits behind the signs that open a word. */
function bodyStart(text: string, at: number): number {
  let next = at;
  while (!isWordAt(text, next) && next - at < 2) next++;
  return next;
}

/** Takes the full stop of an abbreviation, and what is tied to it: "Ark.-based", "Inc.'s". */
function closeWord(text: string, start: number, stop: number, end: number): { end: number; stop?: StopKind } {
  if (stop >= end || text.charCodeAt(stop) !== 0x2e) return { end: stop };
  const kind = stopKind(text, start, stop);
  if (kind === 'stop') return { end: stop };
  const next = text.charCodeAt(stop + 1);
  const tied = (isHyphen(next) || isApostrophe(next)) && stop + 2 < end && isLetter(text.charCodeAt(stop + 2));
  return tied ? { end: wordEnd(text, stop + 2, end) } : { end: stop + 1, stop: kind };
}

function scanToken(text: string, start: number, at: number, end: number): { end: number; stop?: StopKind } {
  if (isWordAt(text, at)) {
    if (opensAddress(text, at)) return { end: addressEnd(text, at, end) };
    return closeWord(text, at, wordEnd(text, at, end), end);
  }
  const code = text.charCodeAt(at);
  if (opensWord(text, start, at)) return { end: wordEnd(text, bodyStart(text, at), end) };
  if (isApostrophe(code) || code === 0x2018) {
    const clipped = clippedEnd(text, at, end);
    if (clipped > at) return { end: clipped };
  }
  return { end: symbolEnd(text, at, end) };
}

/**
 * The surface tokens of `text.slice(start, end)`, in order; whatever is not blank is in one of them. One pass, each
 * decision with a bounded view.
 */
export function tokenise(text: string, start: number, end: number): ScannedToken[] {
  const tokens: ScannedToken[] = [];
  let at = start;
  while (at < end) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const scanned = scanToken(text, start, at, end);
    const stop = Math.min(end, Math.max(at + 1, scanned.end));
    const shown = text.slice(at, stop);
    tokens.push(
      scanned.stop ? { start: at, end: stop, text: shown, stop: scanned.stop } : { start: at, end: stop, text: shown },
    );
    at = stop;
  }
  return tokens;
}

/** Whether the token is a dash of any make: `-`, `--`, `–`, `—`. */
export function isDashToken(token: SurfaceToken): boolean {
  const code = token.text.charCodeAt(0);
  return isDash(code) || (isHyphen(code) && kindOf(token.text.charCodeAt(token.text.length - 1)) === Kind.Symbol);
}
