import { DECADE_WORDS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isCapitalised, isHyphen, isTightHyphen, phrase } from '../atoms.ts';
import type { DateExpression, Match } from '../expression.ts';
import { shortYearAt } from './calendar.ts';
import { yearAt } from './names.ts';
import { ordinalAt } from './number.ts';

type DateMatch = Match<DateExpression> | null;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in of since by until till from to through during before after for between around about circa throughout and or than year into fiscal early late mid spring summer fall autumn winter as come ca c'.split(
    ' ',
  ),
);
/** Those that make a year even of digits that seldom are one. */
const EARLY_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'of',
  'from',
  'until',
  'year',
  'between',
  'circa',
  'ca',
]);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my this that these those s whose another'.split(' '),
);

/** A bare year, where what stands around it says that it is one; "1910-45". */
export function bareYear(atoms: readonly Atom[], i: number): DateMatch {
  const early = eraYear(atoms, i) ?? shortYear(atoms, i);
  if (early !== null) return early;
  const year = yearAt(atoms, i);
  if (year === null || !isYearHere(atoms, i, year.value)) return null;
  const last = lastYearAt(atoms, year.end, year.value);
  const expression: DateExpression = { kind: 'date', year: year.value };
  return last === null
    ? { start: i, end: year.end, expression }
    : { start: i, end: last.end, expression: { ...expression, lastYear: last.value } };
}

/** "in '72", "of '98". */
function shortYear(atoms: readonly Atom[], i: number): DateMatch {
  const year = PREPOSITIONS.has(at(atoms, i - 1).lower) ? shortYearAt(atoms, i) : null;
  return year === null ? null : { start: i, end: year.end, expression: { kind: 'date', year: year.value } };
}

/** "394 AD", "A.D. 79"; years before the era are told by their own value. */
function eraYear(atoms: readonly Atom[], i: number): DateMatch {
  const before = at(atoms, i).text === 'AD' ? i + 1 : phrase(atoms, i, ['a', '.', 'd', '.']);
  if (before > 0 && isSmallYear(at(atoms, before))) return ofEra(i, before + 1, at(atoms, before), 1);
  if (!isSmallYear(at(atoms, i))) return null;
  const { text } = at(atoms, i + 1);
  if (text === 'AD' || text === 'CE') return ofEra(i, i + 2, at(atoms, i), 1);
  return text === 'BC' || text === 'BCE' ? ofEra(i, i + 2, at(atoms, i), -1) : null;
}

function isSmallYear(atom: Atom): boolean {
  return atom.kind === 'number' && atom.text.length <= 4;
}

function ofEra(start: number, end: number, atom: Atom, sign: 1 | -1): Match<DateExpression> {
  return { start, end, expression: { kind: 'date', year: Number(atom.text) * sign } };
}

/** The second year of "1910-45" or "1910-1945". */
function lastYearAt(atoms: readonly Atom[], i: number, first: number) {
  if (!isHyphen(at(atoms, i)) && at(atoms, i).text !== '/') return null;
  const atom = at(atoms, i + 1);
  if (atom.kind !== 'number' || (at(atoms, i + 2).glued && at(atoms, i + 2).kind === 'word')) return null;
  const value = atom.text.length === 2 ? first - (first % 100) + Number(atom.text) : Number(atom.text);
  const isYear = (atom.text.length === 2 || atom.text.length === 4) && value > first && value - first < 500;
  return isYear ? { value, end: i + 2 } : null;
}

function isYearHere(atoms: readonly Atom[], i: number, year: number): boolean {
  const before = at(atoms, i - 1);
  const after = at(atoms, i + 1);
  if (isCounting(atoms, i) && !['a', 'an'].includes(before.lower)) return false;
  const usual = year >= 1700 && year <= 2099;
  if (before.text === '.' && ['c', 'ca'].includes(at(atoms, i - 2).lower)) return true;
  if (lastYearAt(atoms, i + 1, year) !== null && usual && !isTightHyphen(atoms, i - 1)) return true;
  if (PREPOSITIONS.has(before.lower) && (usual || EARLY_PREPOSITIONS.has(before.lower))) {
    return !['and', 'or', 'to', 'than', 'for'].includes(before.lower) || isYearLike(year);
  }
  if (before.text === '(' && (after.text === ')' || isHyphen(after))) return true;
  if (before.lower === 'and' && yearAt(atoms, i - 2) !== null) return true;
  if (!isYearLike(year)) return false;
  if (isTightHyphen(atoms, i - 1)) return ['mid', 'early', 'late', 'pre', 'post'].includes(at(atoms, i - 2).lower);
  if (before.text === '(' || before.text === ',' || before.text === '[' || before.text === '–' || before.text === '—')
    return true;
  if (DETERMINERS.has(before.lower)) return after.kind === 'word';
  if (isModifying(before, after, year)) return true;
  if (after.lower === "'" && after.glued && at(atoms, i + 2).lower === 's') return true;
  return isCapitalised(before) || after.text === ')' || (before.kind === 'none' && after.kind === 'word');
}

/** "an already crowded 2016 Republican field", "announces 2016 bid": before a noun that is no counted plural. */
function isModifying(before: Atom, after: Atom, year: number): boolean {
  if (before.kind !== 'word' || after.kind !== 'word' || year < 1950) return false;
  return isCapitalised(after) || (!after.lower.endsWith('s') && !after.tag.startsWith('NNS') && after.tag !== 'IN');
}

function isYearLike(year: number): boolean {
  return year >= 1800 && year <= 2060;
}

const COUNTED: ReadonlySet<string> = new Set(
  'people men women children troops soldiers police dollars euros pounds yen jobs homes votes seats miles meters metres feet kilometers kilometres km kg tons tonnes barrels percent ft million billion thousand hundred points gmt est edt hours workers employees members students others times schoolchildren patients cases deaths families voters units cars vehicles square cubic'.split(
    ' ',
  ),
);

/** "2000 people", "between 1900 and 2000 jobs", "2010 feet". */
function isCounting(atoms: readonly Atom[], i: number): boolean {
  const next = at(atoms, i + 1);
  const isRange = ['and', 'to', 'or'].includes(next.lower) && at(atoms, i + 2).kind === 'number';
  const noun = isRange ? at(atoms, i + 3) : next;
  return noun.kind === 'word' && COUNTED.has(noun.lower);
}

/** "the 1990s", "the '90s", "the nineties", "the late 1980s". */
export function decade(atoms: readonly Atom[], i: number): DateMatch {
  const start = i;
  const from = at(atoms, i).lower === 'the' ? i + 1 : i;
  const modifier = ['early', 'mid', 'late', 'middle'].includes(at(atoms, from).lower) ? from : -1;
  const afterModifier = modifier < 0 ? from : isHyphen(at(atoms, from + 1)) ? from + 2 : from + 1;
  const found = decadeNumber(atoms, afterModifier, from > i);
  if (found === null) return null;
  const part = modifier < 0 ? {} : { part: partOf(at(atoms, modifier).lower) };
  const fields = found.century ? { century: found.value } : { decade: found.value };
  return { start, end: found.end, expression: { kind: 'date', ...fields, ...part } };
}

function partOf(word: string): 'START' | 'MID' | 'END' {
  return word === 'early' ? 'START' : word === 'late' ? 'END' : 'MID';
}

function decadeNumber(atoms: readonly Atom[], i: number, determined: boolean) {
  const apostrophe = at(atoms, i).lower === "'";
  const numberAt = apostrophe ? i + 1 : i;
  const atom = at(atoms, numberAt);
  const word = DECADE_WORDS.get(atom.lower);
  if (word !== undefined)
    return determined && at(atoms, i - 1).lower !== 'their' ? { value: word, end: numberAt + 1, century: false } : null;
  if (atom.kind !== 'number' || !atom.text.endsWith('0')) return null;
  const s = pluralEnd(atoms, numberAt + 1);
  if (s < 0) return null;
  if (atom.text.length === 4 && (!atom.glued || isTightHyphen(atoms, i - 1))) {
    const value = Number(atom.text);
    if (value < 1000 || value > 2100) return null;
    return value % 100 === 0 && value < 2000
      ? { value: value / 100, end: s, century: true }
      : { value: value / 10, end: s, century: false };
  }
  const isDecade = (apostrophe || determined) && at(atoms, s).text !== '°';
  return atom.text.length === 2 && isDecade ? { value: Number(atom.text) / 10, end: s, century: false } : null;
}

/** The index after "s" or "'s", or -1. */
function pluralEnd(atoms: readonly Atom[], i: number): number {
  if (at(atoms, i).lower === 's' && at(atoms, i).glued) return i + 1;
  const possessive = at(atoms, i).lower === "'" && at(atoms, i).glued && at(atoms, i + 1).lower === 's';
  return possessive && at(atoms, i + 1).glued ? i + 2 : -1;
}

/** "the 19th century", "the late 20th century", "the twenty-first century". */
export function century(atoms: readonly Atom[], i: number): DateMatch {
  const from = at(atoms, i).lower === 'the' ? i + 1 : i;
  const modified = ['early', 'mid', 'late'].includes(at(atoms, from).lower);
  const numberAt = !modified ? from : isHyphen(at(atoms, from + 1)) ? from + 2 : from + 1;
  const ordinal = ordinalAt(atoms, numberAt);
  if (ordinal === null || ordinal.value > 22) return null;
  const noun = isHyphen(at(atoms, ordinal.end)) ? ordinal.end + 1 : ordinal.end;
  if (at(atoms, noun).lower !== 'century') return null;
  const part = modified ? { part: partOf(at(atoms, from).lower) } : {};
  return { start: i, end: noun + 1, expression: { kind: 'date', century: ordinal.value - 1, ...part } };
}
