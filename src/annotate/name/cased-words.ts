import type { Token } from '../../syntax/token.ts';
import { CASE, letterCase } from './letter-case.ts';
import { trueCase } from './true-case.ts';

export interface CasedWords {
  readonly words: readonly string[];
  /** Whether a space stands before each word. */
  readonly gaps: readonly boolean[];
}

/**
 * A sentence's words as running text would write them: as they are where the letter case tells names, else in the case
 * that the article's other sentences and the tables suggest.
 */
export function casedWords(
  words: readonly Pick<Token, 'text' | 'start' | 'end'>[],
  cased: boolean,
  evidence: ReadonlyMap<string, number>,
): CasedWords {
  const gaps = words.map(({ start }, index) => index > 0 && start > (words[index - 1]?.end ?? start));
  if (cased) return { words: words.map(({ text }) => text), gaps };
  const allCapitals = !words.some(({ text }) => letterCase(text) === CASE.initial || letterCase(text) === CASE.lower);
  return { words: words.map(({ text }) => trueCase(text, evidence, allCapitals)), gaps };
}
