import { differByOneLetter } from '../align/one-letter.ts';
import type { UtteranceWord } from '../align/utterances.ts';
import { compareFamilies } from '../annotate/name/name-relation.ts';
import { ORDINALS, SMALL, TENS } from '../lexicon/en/numbers.ts';
import { findPlaces } from '../lexicon/en/places.ts';

/**
 * Whether two printings of some words differ in nothing but how an outlet writes: "11th" and "eleventh", "6" and "6:00",
 * "Lt." and "Lieutenant", "CHP" and "California Highway Patrol", "vaccine" and "vaccination".
 */
export function isOneForm(a: readonly UtteranceWord[], b: readonly UtteranceWord[]): boolean {
  if (areInitials(a, b) || areInitials(b, a)) return true;
  return a.length === b.length && a.every((word, at) => isOneWord(word, b[at]));
}

function isOneWord(x: UtteranceWord, y: UtteranceWord | undefined): boolean {
  if (y === undefined) return false;
  return (
    x.form === y.form ||
    isOneNumber(x.form, y.form) ||
    isAbbreviation(x, y) ||
    isAbbreviation(y, x) ||
    isOneStem(x, y) ||
    isOneSpelling(x, y)
  );
}

/** "CHP" for "California Highway Patrol"; an outlet's small words may count or not. */
function areInitials(short: readonly UtteranceWord[], long: readonly UtteranceWord[]): boolean {
  const [name] = short;
  if (!name || short.length > 1 || long.length < 2) return false;
  const letters = name.text.replaceAll('.', '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => text[0] ?? '');
  return letters === capitals.join('') || letters === long.map(({ text }) => text[0]?.toUpperCase() ?? '').join('');
}

function isOneNumber(a: string, b: string): boolean {
  const [x, y] = [numberIn(a), numberIn(b)];
  return x !== null && x === y;
}

/** "11th", "eleventh" and "eleven" apart from their kinds: a rank is no count. `null` where a word tells none. */
function numberIn(form: string): string | null {
  const word = form.replace(/[.,]$/, '');
  const clock = /^(\d{1,2})(:00)?$/.exec(word);
  if (clock) return `${Number(clock[1])}`;
  const figure = /^(\d+)(st|nd|rd|th)$/.exec(word);
  if (figure) return `${Number(figure[1])}th`;
  const rank = ORDINALS.get(word);
  if (rank !== undefined) return `${rank}th`;
  const count = SMALL.get(word) ?? TENS.get(word);
  return count === undefined ? null : `${count}`;
}

/** "Lt." of "Lieutenant": some letters of the word in their order, from its first on. */
function isAbbreviation({ text: short }: UtteranceWord, { text: long }: UtteranceWord): boolean {
  const letters = short.toLowerCase().replace(/\.$/, '');
  if (!short.endsWith('.') || !/^\p{L}{2,}$/u.test(letters) || letters.length >= long.length) return false;
  const whole = long.toLowerCase();
  if (letters[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at++;
  return at === letters.length;
}

const LEAST_STEM = 5;

/** "vaccine" and "vaccination", "regulations" and "regulating": a thing and its doing, one stem of some length. */
function isOneStem(a: UtteranceWord, b: UtteranceWord): boolean {
  if (a.upos !== 'NOUN' || b.upos !== 'NOUN') return false;
  const [x, y] = [a, b].map(({ lemma }) => lemma.replace(/(ation|ing|ment|e)$/, ''));
  return x !== undefined && x === y && x.length >= LEAST_STEM;
}

const LEAST_NAME = 4;

function isLong(a: UtteranceWord, b: UtteranceWord): boolean {
  return Math.min(a.form.length, b.form.length) >= LEAST_NAME;
}

/** One name in two spellings, where neither is the name of a place that is known. */
function isOneSpelling(a: UtteranceWord, b: UtteranceWord): boolean {
  if (![a, b].every(({ text, upos }) => upos === 'PROPN' && /^\p{Lu}/u.test(text))) return false;
  if (findPlaces(a.text).length > 0 && findPlaces(b.text).length > 0) return false;
  return compareFamilies(a.text, b.text) !== 'different' || (isLong(a, b) && differByOneLetter(a.form, b.form));
}
