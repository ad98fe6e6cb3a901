import { type Tree, wordAt } from '../syntax/tree.ts';
import type { TimeMention } from '../types.ts';
import { isVersus } from './happening-noun.ts';

/** What returns every year or few years, so that a year says which one is meant: "the *2014* Oscars". */
const RECURRING = new Set(
  (
    'election primary caucus midterm campaign race convention census budget olympics game games cup award awards oscar ' +
    'oscars emmy emmys grammy grammys championship championships tournament league series season playoff playoffs final ' +
    'finals semifinal open bowl derby marathon festival prize conference forum edition ceremony draft expo fair tour ' +
    'session legislature cycle elections show telecast broadcast gala parade pageant summit'
  ).split(' '),
);

/** A work is told from others by its year, too. */
const WORKS = new Set(
  'film movie sequel remake biopic documentary album song novel book musical miniseries sitcom'.split(' '),
);

/** Whether a word names a work, of which two of one sort are two. */
export function isWork(form: string): boolean {
  return WORKS.has(form);
}

/** Whether a word names what has editions. */
export function isRecurring(form: string): boolean {
  return RECURRING.has(form) || WORKS.has(form);
}

/** Whether a year, before the noun at `noun`, tells which of its sort is meant, and not when it was. */
export function namesEdition(tree: Tree, { grain, end, stated }: TimeMention, noun: number): boolean {
  if (noun < 0 || grain !== 'year' || stated.year === undefined) return false;
  const { upos, lemma, text } = wordAt(tree, noun);
  if (isVersus(text)) return false;
  if (isRecurring(lemma.toLowerCase())) return true;
  const isPossessor = tree.words.some((word) => word.start === end && /^['’]s?$/.test(word.text));
  return upos === 'PROPN' && !isPossessor;
}
