import { isMark, type Passage, type PassageWord } from './passage.ts';

/** Two words side by side, or a word beside nothing (-1): indices in the two passages. */
export interface Column {
  readonly a: number;
  readonly b: number;
  readonly relation: 'same' | 'near' | 'other';
}

/** The stretch in which two passages are most alike. */
export interface LocalAlignment {
  readonly a: Passage;
  readonly b: Passage;
  readonly score: number;
  readonly columns: readonly Column[];
}

export type Weight = (lemma: string) => number;

/** What a word of grammar in common is worth; a word of content is worth more the rarer it is. */
const GRAMMAR = 0.2;
const CONTENT = 0.3;
/** A quotation mark that both print. */
const MARK = 0.15;
/** Words that stand for one another when speech is reported: "I will" is "he would". */
const NEAR = 0.12;
const OTHER = -0.25;
const GAP = -0.2;
const GRAMMAR_GAP = -0.13;
/** A word does not stand for a mark. */
const NEVER = -9;

/**
 * Aligns two passages locally (Smith and Waterman 1981), words in common weighed by their rarity; `null` where they have
 * no word in common.
 */
export function alignLocally(a: Passage, b: Passage, weight: Weight): LocalAlignment | null {
  const [n, m] = [a.words.length, b.words.length];
  const width = m + 1;
  const scores = new Float64Array((n + 1) * width);
  const [gapsA, gapsB] = [a.words.map(gapOf), b.words.map(gapOf)];
  const gains = a.words.map((word) => gainOf(word, weight));
  let [best, at] = [0, 0];
  for (let i = 1; i <= n; i++) {
    const word = a.words[i - 1] as PassageWord;
    for (let j = 1; j <= m; j++) {
      const here = i * width + j;
      const diagonal =
        (scores[here - width - 1] as number) + worthOf(word, b.words[j - 1] as PassageWord, gains[i - 1] as number);
      const up = (scores[here - width] as number) + (gapsA[i - 1] as number);
      const left = (scores[here - 1] as number) + (gapsB[j - 1] as number);
      const value = Math.max(0, diagonal, up, left);
      scores[here] = value;
      if (value > best + EQUAL) [best, at] = [value, here];
    }
  }
  if (best === 0) return null;
  return { a, b, score: best, columns: traced({ a, b, scores, gapsA, gapsB, gains }, at) };
}

/** Sums that differ by less are the same. */
const EQUAL = 1e-9;

interface Table {
  readonly a: Passage;
  readonly b: Passage;
  readonly scores: Float64Array;
  readonly gapsA: readonly number[];
  readonly gapsB: readonly number[];
  readonly gains: readonly number[];
}

function traced({ a, b, scores, gapsB, gapsA, gains }: Table, end: number): Column[] {
  const width = b.words.length + 1;
  const found: Column[] = [];
  for (let at = end; (scores[at] as number) > 0; ) {
    const [i, j] = [Math.floor(at / width) - 1, (at % width) - 1];
    const [x, y] = [a.words[i] as PassageWord, b.words[j] as PassageWord];
    const value = scores[at] as number;
    const isFrom = (before: number, step: number) => Math.abs((scores[before] as number) + step - value) < EQUAL;
    if (isFrom(at - width - 1, worthOf(x, y, gains[i] as number))) {
      found.push({ a: i, b: j, relation: relationOf(x, y) });
      at -= width + 1;
    } else if (isFrom(at - width, gapsA[i] as number)) {
      found.push({ a: i, b: -1, relation: 'other' });
      at -= width;
    } else if (isFrom(at - 1, gapsB[j] as number)) {
      found.push({ a: -1, b: j, relation: 'other' });
      at -= 1;
    } else break;
  }
  return found.reverse();
}

function gapOf(word: PassageWord): number {
  if (isMark(word)) return 0;
  return word.telling ? GAP : GRAMMAR_GAP;
}

/** What it is worth that the other passage has the word too. */
export function gainOf(word: PassageWord, weight: Weight): number {
  if (isMark(word)) return MARK;
  return word.telling ? CONTENT + weight(word.lemma) : GRAMMAR;
}

function worthOf(x: PassageWord, y: PassageWord, gain: number): number {
  const isMarked = isMark(x);
  if (isMarked !== isMark(y)) return NEVER;
  if (isSame(x, y)) return gain;
  if (isMarked) return NEVER;
  return areNear(x, y) ? NEAR : OTHER;
}

function relationOf(x: PassageWord, y: PassageWord): Column['relation'] {
  if (isSame(x, y)) return 'same';
  return areNear(x, y) ? 'near' : 'other';
}

function isSame(x: PassageWord, y: PassageWord): boolean {
  return x.form === y.form || (x.lemma === y.lemma && !isMark(x));
}

function areNear(x: PassageWord, y: PassageWord): boolean {
  return (x.shift & y.shift) !== 0;
}
