import type { SurfaceToken } from '../segment/document.ts';
import type { Span } from '../types.ts';
import { isCommonWord } from './weights/lexicon.ts';
import { rememberForms } from './weights/remember.ts';
import { sharedString } from './weights/shared-string.ts';
import { encliticStart } from './words/clitics.ts';
import { hyphenCuts } from './words/hyphens.ts';
import { figureCuts, isFigure, rangeCuts } from './words/numbers.ts';

/** A syntactic word before it is tagged. */
export interface Word extends Span {
  readonly text: string;
}

/** Longer tokens are no words: addresses, drawn lines, debris. */
const MAX_LENGTH = 200;
const MAX_ENCLITICS = 3;
const PLAIN = /^(?:[A-Za-z]+|[^\p{L}\p{N}]+|\d+)$/u;
const ADDRESS = /^[^@\s]+@|^[@#][\p{L}_]|:\/\/|^www\./iu;
const ADDRESS_PATH = /^[\w-]+(?:\.[\w-]+)+\//;

/**
 * Splits a surface token into syntactic words by the conventions of the English UD treebanks EWT and GUM:
 * `do|n't`, `Seoul|'s`, `$|1.2|bn`, `12|%`, `30|-|minute`, `and|/|or`. Names with a hyphen stay whole, as what reads
 * the words wants names whole. The words are in order, and together are the token.
 */
export function splitWords(token: SurfaceToken): Word[] {
  const words: Word[] = [];
  addWords(token, words);
  return words;
}

/** The words of all tokens of a sentence. */
export function wordsOf(tokens: readonly SurfaceToken[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) addWords(tokens[i] as SurfaceToken, words);
  return words;
}

function addWords({ text, start, end }: SurfaceToken, words: Word[]): void {
  if (text.length > MAX_LENGTH) {
    words.push({ text, start, end });
    return;
  }
  const pieces = piecesOf(text);
  let from = start;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string;
    words.push({ text: piece, start: from, end: from + piece.length });
    from += piece.length;
  }
}

/** The words that a token falls into. */
const piecesOf = rememberForms((text): readonly string[] => {
  const bounds = [0, ...(text.length < 2 ? [] : cutsOf(text)), text.length];
  const pieces: string[] = [];
  for (let i = 1; i < bounds.length; i++) {
    const [from, to] = [bounds[i - 1] as number, bounds[i] as number];
    if (to > from) pieces.push(sharedString(text.slice(from, to)));
  }
  return pieces.length > 0 ? pieces : [text];
});

/** Ascending offsets at which the token falls apart. */
function cutsOf(text: string): readonly number[] {
  const enclitics: number[] = [];
  let end = text.length;
  for (let i = 0; i < MAX_ENCLITICS; i++) {
    const start = encliticStart(text.slice(0, end));
    if (start === 0) break;
    enclitics.unshift(start);
    end = start;
  }
  return [...stemCuts(text.slice(0, end)), ...enclitics];
}

function stemCuts(stem: string): number[] {
  if (PLAIN.test(stem) || ADDRESS.test(stem) || ADDRESS_PATH.test(stem)) return [];
  if (isFigure(stem)) return rangeCuts(stem);
  return withFigures(
    stem,
    [...slashCuts(stem), ...hyphenCuts(stem, isCommonWord)].sort((a, b) => a - b),
  );
}

/** Each piece between hyphens may be a figure of its own: "$|3|bn|-|a|-|year". */
function withFigures(stem: string, cuts: readonly number[]): number[] {
  const all = new Set(cuts);
  const bounds = [0, ...cuts, stem.length];
  for (let i = 1; i < bounds.length; i++) {
    const from = bounds[i - 1] as number;
    for (const cut of figureCuts(stem.slice(from, bounds[i]))) all.add(from + cut);
  }
  return [...all].sort((a, b) => a - b);
}

/** "and|/|or", "Paris|/|London"; "km/h", "w/o", "c/o" and "9/11" stay whole. */
function slashCuts(stem: string): number[] {
  const cuts: number[] = [];
  for (let at = stem.indexOf('/'); at > 0 && at < stem.length - 1; at = stem.indexOf('/', at + 1)) {
    const short = at <= 2 && stem.length - at <= 2;
    if (!short && /\p{L}/u.test(stem[at - 1] as string) && /\p{L}/u.test(stem[at + 1] as string)) cuts.push(at, at + 1);
  }
  return cuts;
}
