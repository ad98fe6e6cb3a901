import { EVIDENCE } from './evidence.ts';
import { kindsOf } from './gazetteer.ts';
import { CASE, letterCase } from './letter-case.ts';
import { FLAG, wordFlags } from './word-flags.ts';

const capitalise = (lower: string): string => {
  const at = lower.search(/\p{L}/u);
  return at < 0 ? lower : lower.slice(0, at) + lower.charAt(at).toUpperCase() + lower.slice(at + 1);
};

const PERSON = FLAG.commonGiven | FLAG.family | FLAG.honorific | FLAG.calendar;

const ENDING = /(?:e?s|e?d|ing|er|ers|ly)$/;

/** Whether a word, or what it is inflected from, is a common word and no listed name: "slams" as "slam". */
function isCommonForm(lower: string, flags: number): boolean {
  if ((flags & FLAG.common) !== 0) return true;
  if ((flags & PERSON) !== 0 || kindsOf(capitalise(lower)) !== 0 || lower.length < 4) return false;
  const stem = lower.replace(ENDING, '');
  return (
    stem.length > 2 &&
    stem !== lower &&
    [stem, `${stem}e`, lower.slice(0, -1)].some((form) => (wordFlags(form) & FLAG.common) !== 0)
  );
}

/** Whether a word of a headline would have a capital in running text: the article's own usage first, then the tables. */
function isName(lower: string, seen: number): boolean {
  if (seen & EVIDENCE.capital) return !(seen & EVIDENCE.lower) || (wordFlags(lower) & FLAG.common) === 0;
  if (seen & EVIDENCE.lower) return false;
  const flags = wordFlags(lower);
  return !isCommonForm(lower, flags) || ((flags & PERSON) !== 0 && kindsOf(capitalise(lower)) !== 0);
}

/**
 * A word of a sentence in capitals or in headline style as running text would write it. Acronyms of headline style and
 * words in mixed case stay.
 */
export function trueCase(word: string, evidence: ReadonlyMap<string, number>, allCapitals: boolean): string {
  const written = letterCase(word);
  if (written === CASE.other || written === CASE.figure || written === CASE.lower || written === CASE.dotted)
    return word;
  if (!allCapitals && written !== CASE.initial && written !== CASE.single) return word;
  const lower = word.toLowerCase();
  if (written === CASE.single && lower !== 'a') return word;
  const name = isName(lower, evidence.get(lower) ?? 0);
  if (!name) return lower;
  return word.length <= 3 && allCapitals && kindsOf(word) !== 0 ? word : capitalise(lower);
}
