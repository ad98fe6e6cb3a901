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

/** Words that headline style leaves in lower case. */
const UNCAPITALISED = new Set(
  (
    'a an the and but or nor so yet for of in on at to by as if than from with into onto over up off out vs v via per about ' +
    'above after against along among around before behind below between beyond during inside outside since through toward ' +
    'towards under until versus which while within without is be its it'
  ).split(' '),
);
const LONG_WORD = 5;
const FEWEST_LONG_WORDS = 3;
/** A sentence with one plain word in so many is no headline. */
const PLAIN_SHARE = 20;

/**
 * Whether the letter case of a sentence tells names from other words: not where it is written in capitals, or, as many
 * headlines are, with a capital on every word but the small ones.
 * @param title whether it is a title or a heading, which may be short
 */
export function tellsNames(words: readonly { readonly text: string }[], title = false): boolean {
  const fewest = title ? 1 : FEWEST_LONG_WORDS;
  let [long, plain, upper] = [0, 0, 0];
  for (const { text } of words) {
    const written = letterCase(text);
    if (written === CASE.lower && text.length > 1 && !/['’]/.test(text) && !UNCAPITALISED.has(text)) plain++;
    if (text.length < LONG_WORD || written === CASE.other || written === CASE.figure || written === CASE.lower)
      continue;
    long++;
    if (written === CASE.upper) upper++;
  }
  if (upper === long && plain === 0 && long >= Math.min(fewest, 2)) return false;
  return long < fewest || words.length < 2 || (plain > 0 && plain * PLAIN_SHARE >= long);
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
