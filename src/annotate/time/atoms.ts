import type { Token } from '../../syntax/token.ts';
import { rememberForms } from '../../syntax/weights/remember.ts';
import { sharedString } from '../../syntax/weights/shared-string.ts';
import type { Span } from '../../types.ts';
import { digitsEnd, isDigit, isForeign, isLetter, lettersEnd, pieceBounds } from '../pieces.ts';

/**
 * A run of letters, a run of digits or one sign. Times need finer pieces than words: "mid-March", "1910-45" and
 * "30-minute" are one word each.
 */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign' | 'none';
  /** No blank stands before it. */
  readonly glued: boolean;
  /** Penn tag of the word it lies in, `''` where the sentence was not parsed. */
  readonly tag: string;
  /** Index of that word in the sentence, -1 where there is none. */
  readonly word: number;
}

const NONE: Atom = { text: '', lower: '', kind: 'none', glued: false, tag: '', word: -1, start: -1, end: -1 };

const PIECE = /\p{L}+|\d+|\S/uy;
const LONGEST = 24;

function plainEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return digitsEnd(text, at, end);
  if (!isLetter(code)) return at + 1;
  const next = lettersEnd(text, at, end);
  return next < end && isForeign(text.charCodeAt(next)) ? -1 : next;
}

/** What of an atom does not depend on where it stands. */
function read(piece: string): Pick<Atom, 'text' | 'lower' | 'kind'> {
  const lower = piece.length > LONGEST ? piece : piece.toLowerCase().replace('’', "'").replace('‘', "'");
  return {
    text: sharedString(piece),
    lower: sharedString(lower),
    kind: /^\d/.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'sign',
  };
}

const remembered = rememberForms(read);

/** Splits `text` from `span.start` to `span.end`; `words` may be empty. */
export function atomsOf(text: string, span: Span, words: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  const bounds = pieceBounds(text, span.start, span.end, PIECE, plainEnd);
  let word = 0;
  let previousEnd = -1;
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i] as number;
    const end = bounds[i + 1] as number;
    const piece = text.slice(start, end);
    const known = end - start > LONGEST ? read(piece) : remembered(piece);
    while (word < words.length && (words[word] as Token).end <= start) word++;
    const token = words[word];
    const inside = token !== undefined && token.start <= start;
    atoms.push({
      text: known.text,
      lower: known.lower,
      kind: known.kind,
      glued: previousEnd === start,
      tag: inside ? token.xpos : '',
      word: inside ? word : -1,
      start,
      end,
    });
    previousEnd = end;
  }
  return atoms;
}

/** The atom at `i`, or an empty one outside the sentence, so that rules may look ahead freely. */
export function at(atoms: readonly Atom[], i: number): Atom {
  return atoms[i] ?? NONE;
}

/** Whether the words from `i` on are `words`; returns the index after them, or -1. */
export function phrase(atoms: readonly Atom[], i: number, words: readonly string[]): number {
  for (let k = 0; k < words.length; k++) {
    if (at(atoms, i + k).lower !== words[k]) return -1;
  }
  return i + words.length;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑']);

export function isHyphen(atom: Atom): boolean {
  return HYPHENS.has(atom.text);
}

/** A hyphen with no blank on either side. */
export function isTightHyphen(atoms: readonly Atom[], i: number): boolean {
  return isHyphen(at(atoms, i)) && at(atoms, i).glued && at(atoms, i + 1).glued;
}

export function isCapitalised(atom: Atom): boolean {
  return atom.kind === 'word' && atom.text[0] !== atom.lower[0];
}
