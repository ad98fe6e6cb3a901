import { diffArrays } from 'diff/lib/diff/array.js';

/** A word between white space, as it is shown: the marks around it and whether it differs from the other side. */
export interface MarkedWord {
  /** Quotation marks, brackets and the like in front. */
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
  readonly marked: boolean;
}

type Word = Omit<MarkedWord, 'marked'>;

/** Texts that share less than this have different words throughout, and marking all of them shows nothing. */
const leastCommon = 0.5;

/** Evidence is a sentence; two that are further apart than this share too little to mark. */
const maxEditLength = 120;

/**
 * The words of a piece of evidence with those marked that make the difference: the words of the side's value where
 * they stand in the evidence, otherwise what a diff against the other side's evidence changes.
 *
 * @param text the evidence
 * @param value what its side says
 * @param other the evidence of another side
 */
export function markWords(text: string, value: string, other: string): MarkedWord[] {
  const words = wordsOf(text);
  const marks = run(words, wordsOf(value)) ?? changed(words, wordsOf(other));
  return words.map((word, at) => ({ ...word, marked: marks.has(at) }));
}

/** A stretch of text that is marked or not. */
export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
}

/** The same as a text in runs; joined, they are the text with single spaces. */
export function markRuns(text: string, value: string, other: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const add = (part: string, marked: boolean) => {
    const last = runs.at(-1);
    if (last && (last.marked === marked || part === '')) runs[runs.length - 1] = { ...last, text: last.text + part };
    else if (part !== '') runs.push({ text: part, marked });
  };
  let before: MarkedWord | undefined;
  for (const word of markWords(text, value, other)) {
    const within = before?.marked === true && before.trail === '' && word.marked && word.lead === '';
    if (before) add(' ', within);
    add(word.lead, false);
    add(word.core, word.marked);
    add(word.trail, false);
    before = word;
  }
  return runs;
}

function wordsOf(text: string): Word[] {
  return text.split(/\s+/).filter(Boolean).map(partsOf);
}

const insideWord = /[\p{L}\p{N}\p{M}\p{Sc}%°]/u;

function partsOf(word: string): Word {
  const characters = [...word];
  const first = characters.findIndex((c) => insideWord.test(c));
  if (first < 0) return { lead: '', core: word, trail: '' };
  const last = characters.findLastIndex((c) => insideWord.test(c));
  const part = (from: number, to?: number) => characters.slice(from, to).join('');
  return { lead: part(0, first), core: part(first, last + 1), trail: part(last + 1) };
}

const keyOf = (word: Word) => word.core.toLowerCase();

/** The positions of the first run of words that is the value, or `null`. */
function run(words: readonly Word[], value: readonly Word[]): Set<number> | null {
  if (value.length === 0) return null;
  const start = words.findIndex((_, at) => value.every((word, i) => matches(words[at + i], word)));
  return start < 0 ? null : new Set(value.map((_, i) => start + i));
}

function matches(a: Word | undefined, b: Word): boolean {
  return a !== undefined && keyOf(a) === keyOf(b);
}

/** The positions of the words that are not in the other text, where the two have much in common. */
function changed(words: readonly Word[], other: readonly Word[]): Set<number> {
  if (other.length === 0) return new Set();
  const changes = diffArrays(other.map(keyOf), words.map(keyOf), { maxEditLength });
  if (!changes) return new Set();
  const marks = new Set<number>();
  let at = 0;
  for (const { added, removed, value } of changes) {
    if (removed) continue;
    for (const _ of value) {
      if (added) marks.add(at);
      at++;
    }
  }
  const common = words.length - marks.size;
  return common >= leastCommon * Math.min(words.length, other.length) ? marks : new Set();
}
