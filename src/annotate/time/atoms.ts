import type { Token } from '../../syntax/token.ts';
import type { Span } from '../../types.ts';

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

const PIECE = /\p{L}+|\d+|\S/gu;

/** Splits `text` from `span.start` to `span.end`; `words` may be empty. */
export function atomsOf(text: string, span: Span, words: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  const slice = text.slice(span.start, span.end);
  let word = 0;
  let previousEnd = -1;
  for (const match of slice.matchAll(PIECE)) {
    const piece = match[0];
    const start = span.start + match.index;
    const end = start + piece.length;
    while (word < words.length && (words[word] as Token).end <= start) word++;
    const token = words[word];
    const inside = token !== undefined && token.start <= start;
    atoms.push({
      text: piece,
      lower: piece.length > 24 ? piece : piece.toLowerCase().replace('’', "'").replace('‘', "'"),
      kind: /^\d/.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'sign',
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
