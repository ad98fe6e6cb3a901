import type { Token } from '../../syntax/token.ts';
import { CASE, letterCase } from './letter-case.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** What the whole article tells of a word, as bits. */
export const EVIDENCE = {
  /** Written with a capital where no sentence starts. */
  capital: 1,
  lower: 2,
  afterTitle: 4,
  afterGiven: 8,
  afterPlacePreposition: 16,
  beforeEnding: 32,
  beforeCapital: 64,
} as const;
export const EVIDENCE_COUNT = 7;

/** A sentence's words, and whether its letter case tells names from other words. */
export interface CasedSentence {
  readonly words: readonly Pick<Token, 'text' | 'start' | 'end'>[];
  readonly cased: boolean;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'outside', 'across', 'around', 'throughout']);
const TITLE = FLAG.honorific | FLAG.rank | FLAG.office;
const ENDING = FLAG.organisationEnding | FLAG.placeEnding | FLAG.lawEnding;

/** Whether the sentence is written in capitals, or, as many headlines are, with a capital on every longer word. */
export function tellsNames(words: readonly { readonly text: string }[]): boolean {
  let [long, plain] = [0, 0];
  for (const { text } of words) {
    if (text.length < 4 || letterCase(text) === CASE.other) continue;
    long++;
    if (letterCase(text) === CASE.lower) plain++;
  }
  return plain * 5 >= long && plain > 0;
}

function neighbours(words: CasedSentence['words'], index: number): number {
  const previous = words[index - 1]?.text ?? '';
  const next = words[index + 1]?.text ?? '';
  const before = wordFlags(previous);
  const after = letterCase(next) === CASE.initial ? wordFlags(next) : 0;
  const capital = letterCase(previous) === CASE.initial;
  return (
    (before & TITLE && (capital || before & FLAG.honorific) ? EVIDENCE.afterTitle : 0) |
    (capital && before & FLAG.commonGiven ? EVIDENCE.afterGiven : 0) |
    (PLACE_PREPOSITIONS.has(previous.toLowerCase()) ? EVIDENCE.afterPlacePreposition : 0) |
    (after & ENDING ? EVIDENCE.beforeEnding : 0) |
    (letterCase(next) === CASE.initial ? EVIDENCE.beforeCapital : 0)
  );
}

/** Gathers the evidence from the sentences whose letter case can be relied on, by lower-cased word. */
export function gatherEvidence(sentences: readonly CasedSentence[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  for (const { words, cased } of sentences) {
    if (!cased) continue;
    words.forEach(({ text }, index) => {
      const written = letterCase(text);
      if (written === CASE.other || written === CASE.figure) return;
      const key = text.toLowerCase();
      const seen =
        written === CASE.lower ? EVIDENCE.lower : (index > 0 ? EVIDENCE.capital : 0) | neighbours(words, index);
      evidence.set(key, (evidence.get(key) ?? 0) | seen);
    });
  }
  return evidence;
}
