import { rememberForms } from '../../syntax/weights/remember.ts';
import { sharedString } from '../../syntax/weights/shared-string.ts';
import type { Span } from '../../types.ts';
import { digitsEnd, isDigit, isForeign, isLetter, lettersEnd, pieceBounds } from '../pieces.ts';

/** A run of letters, a figure, or one sign: finer than a token, so that every tokeniser's output can be read alike. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'figure' | 'word' | 'sign';
  /** No space stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** A figure may begin with its point where nothing is glued before it: ".41 percent". */
const ATOM =
  /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|(?<![^\s([])\.\d+(?![.,]?\d)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{L}\d]/uy;
const LONGEST = 40;
const COMMA = 0x2c;
const STOP = 0x2e;
const APOSTROPHE = 0x27;

function plainEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const next = digitsEnd(text, at, end);
    const after = text.charCodeAt(next);
    return after === COMMA || after === STOP ? -1 : next;
  }
  if (code === STOP && isDigit(text.charCodeAt(at + 1))) return -1;
  if (!isLetter(code)) return at + 1;
  const next = lettersEnd(text, at, end);
  const after = text.charCodeAt(next);
  return next < end && (after === APOSTROPHE || isForeign(after)) ? -1 : next;
}

function kindOf(text: string): Atom['kind'] {
  if (/^\.?\d/.test(text)) return 'figure';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}

/** What of an atom does not depend on where it stands. */
function read(text: string): Pick<Atom, 'text' | 'lower' | 'kind' | 'capital'> {
  const lower = text.length > LONGEST ? '' : text.toLowerCase().replaceAll('’', "'");
  const kind = kindOf(text);
  return {
    text: sharedString(text),
    lower: sharedString(lower),
    kind,
    capital: kind === 'word' && /^\p{Lu}/u.test(text),
  };
}

const remembered = rememberForms(read);

/** The atoms of `text` between two offsets. */
export function atomsOf(text: string, start: number, end: number): Atom[] {
  const bounds = pieceBounds(text, start, end, ATOM, plainEnd);
  const atoms: Atom[] = [];
  let last = -1;
  for (let i = 0; i < bounds.length; i += 2) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    const written = text.slice(from, to);
    const { text: shown, lower, kind, capital } = to - from > LONGEST ? read(written) : remembered(written);
    atoms.push({ start: from, end: to, text: shown, lower, kind, glued: from === last, capital });
    last = to;
  }
  return atoms;
}
