import { CARDINALS, MULTIPLIERS, ORDINALS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isTightHyphen, phrase } from '../atoms.ts';
import { longestPhrase, type PhraseTable, phraseTable } from './phrases.ts';

/** A number of units; `amount` is `null` where the words leave it open ("several"). */
export interface Amount {
  readonly amount: number | null;
  readonly end: number;
}

/** Amounts told by articles and fractions; `null` where the language leaves them open. */
export const AMOUNTS: PhraseTable<number | null> = phraseTable<number | null>([
  [['several'], null],
  [['many'], null],
  [['a', 'few'], null],
  [['few'], null],
  [['some'], null],
  [['a', 'number', 'of'], null],
  [['a', 'handful', 'of'], null],
  [['dozens', 'of'], null],
  [['hundreds', 'of'], null],
  [['thousands', 'of'], null],
  [['tens', 'of', 'thousands', 'of'], null],
  [['a', 'couple', 'of'], 2],
  [['a', 'couple'], 2],
  [['half', 'a', 'dozen'], 6],
  [['half', 'a'], 0.5],
  [['half', 'an'], 0.5],
  [['a', 'half'], 0.5],
  [['half'], 0.5],
  [['a', 'dozen'], 12],
  [['a', 'single'], 1],
  [['a', 'full'], 1],
  [['a', 'whole'], 1],
  [['an', 'entire'], 1],
  [['a'], 1],
  [['an'], 1],
]);

/** "30", "1,000", "2.5", "twenty-one", "a hundred", "two and a half", "several". */
export function amountAt(atoms: readonly Atom[], i: number): Amount | null {
  const number = digitsAt(atoms, i) ?? wordsAt(atoms, i);
  if (number !== null) return withHalf(atoms, number);
  const thousand = ['a', 'an'].includes(at(atoms, i).lower) ? MULTIPLIERS.get(at(atoms, i + 1).lower) : undefined;
  if (thousand !== undefined) return { amount: thousand, end: i + 2 };
  const told = longestPhrase(AMOUNTS, atoms, i);
  return told === null ? null : { amount: told.value, end: told.end };
}

/** A number in digits or in number words, without articles. */
export function cardinalAt(atoms: readonly Atom[], i: number): Amount | null {
  return digitsAt(atoms, i) ?? wordsAt(atoms, i);
}

function digitsAt(atoms: readonly Atom[], i: number): Amount | null {
  const first = at(atoms, i);
  if (first.kind !== 'number' || first.text.length > 9) return null;
  let digits = first.text;
  let end = i + 1;
  while (end < i + 7 && at(atoms, end).text === ',' && at(atoms, end).glued && isGroup(at(atoms, end + 1))) {
    digits += at(atoms, end + 1).text;
    end += 2;
  }
  const decimal = at(atoms, end).text === '.' && at(atoms, end).glued && at(atoms, end + 1).glued;
  if (decimal && at(atoms, end + 1).kind === 'number') {
    return { amount: Number(`${digits}.${at(atoms, end + 1).text.slice(0, 6)}`), end: end + 2 };
  }
  return multiplied(atoms, { amount: Number(digits), end });
}

function isGroup(atom: Atom): boolean {
  return atom.kind === 'number' && atom.glued && atom.text.length === 3;
}

function wordsAt(atoms: readonly Atom[], i: number): Amount | null {
  const first = CARDINALS.get(at(atoms, i).lower);
  if (first === undefined) return null;
  const unitsAt = isTightHyphen(atoms, i + 1) ? i + 2 : i + 1;
  const units = CARDINALS.get(at(atoms, unitsAt).lower);
  if (first >= 20 && units !== undefined && units < 10)
    return multiplied(atoms, { amount: first + units, end: unitsAt + 1 });
  return multiplied(atoms, { amount: first, end: i + 1 });
}

function multiplied(atoms: readonly Atom[], number: Amount): Amount {
  const times = MULTIPLIERS.get(at(atoms, number.end).lower);
  return times === undefined ? number : { amount: (number.amount ?? 1) * times, end: number.end + 1 };
}

/** "two and a half years", "two-and-a-half-year", "2 1/2 years", "2½ years". */
function withHalf(atoms: readonly Atom[], number: Amount): Amount {
  const { amount, end } = number;
  if (amount === null) return number;
  for (const words of [['and', 'a', 'half'], ['-', 'and', '-', 'a', '-', 'half'], ['1', '/', '2'], ['½']]) {
    const after = phrase(atoms, end, words);
    if (after > 0) return { amount: amount + 0.5, end: after };
  }
  return number;
}

/** "third", "21st", "twenty-first". */
export function ordinalAt(atoms: readonly Atom[], i: number): { readonly value: number; readonly end: number } | null {
  const first = at(atoms, i);
  if (first.kind === 'number') {
    const suffix = at(atoms, i + 1);
    const isOrdinal = suffix.glued && ['st', 'nd', 'rd', 'th'].includes(suffix.lower) && first.text.length < 4;
    return isOrdinal ? { value: Number(first.text), end: i + 2 } : null;
  }
  const word = ORDINALS.get(first.lower);
  if (word !== undefined) return { value: word, end: i + 1 };
  const tens = CARDINALS.get(first.lower);
  const units = isTightHyphen(atoms, i + 1) ? ORDINALS.get(at(atoms, i + 2).lower) : undefined;
  return tens !== undefined && tens >= 20 && units !== undefined && units < 10
    ? { value: tens + units, end: i + 3 }
    : null;
}

/** The number in digits at `i` with no more than `width` of them, or -1. */
export function digitsAtMost(atoms: readonly Atom[], i: number, width: number): number {
  const atom = at(atoms, i);
  return atom.kind === 'number' && atom.text.length <= width ? Number(atom.text) : -1;
}
