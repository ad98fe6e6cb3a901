import type { Span } from '../../types.ts';

/** A run of letters, a figure, or one sign: finer than a token, so that every tokeniser's output can be read alike. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'figure' | 'word' | 'sign';
  /** No space stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const ATOM = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu;
const LONGEST = 40;

function kindOf(text: string): Atom['kind'] {
  if (/^\d/.test(text)) return 'figure';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}

/** The atoms of `text` between two offsets. */
export function atomsOf(text: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(ATOM)) {
    const from = start + match.index;
    const written = match[0];
    const lower = written.length > LONGEST ? '' : written.toLowerCase().replaceAll('’', "'");
    const kind = kindOf(written);
    const capital = kind === 'word' && /^\p{Lu}/u.test(written);
    atoms.push({ start: from, end: from + written.length, text: written, lower, kind, glued: from === last, capital });
    last = from + written.length;
  }
  return atoms;
}
