import { type Atom, at, isCapitalised, isHyphen, isTightHyphen } from '../atoms.ts';
import { daysInMonth } from '../civil.ts';
import type { DateExpression, Match } from '../expression.ts';
import { dayNumberAt, isAbbreviatedMonth, monthAt, yearAt } from './names.ts';

type DateMatch = Match<DateExpression> | null;

/** "Sept. 21, 2022", "September 21st", "March 3-5", "September 2022", "May". */
export function monthFirst(atoms: readonly Atom[], i: number): DateMatch {
  const month = monthAt(atoms, i);
  if (month === null) return null;
  const day = dayAfterMonth(atoms, month.end, month.value);
  if (day !== null && isSeptemberAttack(atoms, month.value, day.end, day.fields.day)) {
    return {
      start: i,
      end: day.end,
      expression: { kind: 'date', year: 2001, month: month.value, day: day.fields.day },
    };
  }
  if (day !== null) return withYear(atoms, i, day.end, { kind: 'date', month: month.value, ...day.fields });
  const year = yearAfter(atoms, month.end);
  if (year !== null)
    return { start: i, end: year.end, expression: { kind: 'date', month: month.value, year: year.value } };
  if (isAbbreviatedMonth(atoms, i) || !isMonthAlone(atoms, i)) return null;
  return { start: i, end: month.end, expression: { kind: 'date', month: month.value } };
}

function dayAfterMonth(atoms: readonly Atom[], i: number, month: number) {
  const from = at(atoms, i).lower === 'the' ? i + 1 : i;
  const day = dayNumberAt(atoms, from);
  if (day === null || day.value > daysInMonth(2000, month)) return null;
  const last = isHyphen(at(atoms, day.end)) ? dayNumberAt(atoms, day.end + 1) : null;
  if (last !== null && last.value > day.value) {
    return { end: last.end, fields: { day: day.value, lastDay: last.value } };
  }
  return { end: day.end, fields: { day: day.value } };
}

function withYear(atoms: readonly Atom[], start: number, end: number, date: DateExpression): Match<DateExpression> {
  const year = yearAfter(atoms, end);
  return year === null
    ? { start, end, expression: date }
    : { start, end: year.end, expression: { ...date, year: year.value } };
}

/** ", 2022", " 2022", " of 2022". */
function yearAfter(atoms: readonly Atom[], i: number) {
  const next = at(atoms, i);
  const short = shortYearAt(atoms, next.lower === 'of' ? i + 1 : i);
  if (short !== null) return short;
  const from = next.text === ',' || next.lower === 'of' ? i + 1 : i;
  const year = yearAt(atoms, from);
  return year !== null && year.value >= 1500 ? year : null;
}

/** "'72", of the century that puts it no later than 2049. */
export function shortYearAt(atoms: readonly Atom[], i: number) {
  const number = at(atoms, i + 1);
  const short = at(atoms, i).lower === "'" && !at(atoms, i).glued && number.glued && number.text.length === 2;
  const closed = !(at(atoms, i + 2).glued && at(atoms, i + 2).kind === 'word');
  return short && closed && number.kind === 'number' ? { value: shortYear(number.text), end: i + 2 } : null;
}

/** "21 September 2022", "the 21st of September", "3-5 March". */
export function dayFirst(atoms: readonly Atom[], i: number): DateMatch {
  const start = i;
  const first = at(atoms, i).lower === 'the' ? i + 1 : i;
  const day = dayNumberAt(atoms, first);
  if (day === null || isPartOfNumber(atoms, first)) return null;
  const hasLast = isHyphen(at(atoms, day.end));
  const last = hasLast ? dayNumberAt(atoms, day.end + 1) : null;
  if (hasLast && (last === null || last.value <= day.value)) return null;
  const end = last === null ? day.end : last.end;
  const month = monthAt(atoms, at(atoms, end).lower === 'of' ? end + 1 : end);
  if (month === null || (last ?? day).value > daysInMonth(2000, month.value)) return null;
  if (dayNumberAt(atoms, month.end) !== null) return null;
  const date: DateExpression = { kind: 'date', month: month.value, day: day.value };
  return withYear(atoms, start, month.end, last === null ? date : { ...date, lastDay: last.value });
}

function isPartOfNumber(atoms: readonly Atom[], i: number): boolean {
  const before = at(atoms, i - 1);
  return at(atoms, i).glued && !['(', '"', '“', '‘', "'", '['].includes(before.text);
}

/** "2022-09-21", "2022/9/21". */
export function yearFirst(atoms: readonly Atom[], i: number): DateMatch {
  const year = at(atoms, i);
  if (year.kind !== 'number' || year.text.length !== 4 || isPartOfNumber(atoms, i)) return null;
  const sign = at(atoms, i + 1).text;
  if ((sign !== '-' && sign !== '/') || at(atoms, i + 3).text !== sign) return null;
  const date = {
    kind: 'date',
    year: Number(year.text),
    month: twoDigits(atoms, i + 2),
    day: twoDigits(atoms, i + 4),
  } as const;
  return isDate(date.year, date.month, date.day) ? { start: i, end: i + 5, expression: date } : null;
}

/** "9/21/2022" by American habit, unless only the first number can be the day; "21.09.2022" by European habit. */
export function numeric(atoms: readonly Atom[], i: number): DateMatch {
  const sign = at(atoms, i + 1).text;
  if (at(atoms, i).kind !== 'number' || !['/', '.', '-'].includes(sign) || isPartOfNumber(atoms, i)) return null;
  if (at(atoms, i + 3).text !== sign) return sign === '/' ? elevenSeptember(atoms, i) : null;
  const yearText = at(atoms, i + 4);
  if (yearText.kind !== 'number' || !yearText.glued) return null;
  const year = yearText.text.length === 4 ? Number(yearText.text) : sign === '/' ? shortYear(yearText.text) : 0;
  const [first, second] = [twoDigits(atoms, i), twoDigits(atoms, i + 2)];
  const american = sign !== '.' && isDate(year, first, second);
  if (!american && !isDate(year, second, first)) return null;
  const fields = american ? { month: first, day: second } : { month: second, day: first };
  return { start: i, end: i + 5, expression: { kind: 'date', year, ...fields } };
}

/** "9/11" without a year is the name of one day. */
function elevenSeptember(atoms: readonly Atom[], i: number): DateMatch {
  const named = at(atoms, i).text === '9' && at(atoms, i + 2).text === '11' && at(atoms, i + 2).glued;
  if (!named || at(atoms, i + 3).text === '/') return null;
  return { start: i, end: i + 3, expression: { kind: 'date', year: 2001, month: 9, day: 11 } };
}

const ATTACK_WORDS: ReadonlySet<string> = new Set([
  'attacks',
  'attack',
  'terrorist',
  'terror',
  'hijackers',
  'hijackings',
  'commission',
  'victim',
  'victims',
  'families',
  'survivors',
  'memorial',
  'museum',
  'plot',
  'plotters',
]);

/** "the Sept. 11 attacks" is a name too. */
function isSeptemberAttack(atoms: readonly Atom[], month: number, end: number, day: number): boolean {
  return month === 9 && day === 11 && ATTACK_WORDS.has(at(atoms, end).lower);
}

function shortYear(text: string): number {
  return text.length !== 2 ? 0 : Number(text) + (Number(text) < 50 ? 2000 : 1900);
}

function twoDigits(atoms: readonly Atom[], i: number): number {
  const atom = at(atoms, i);
  return atom.kind === 'number' && atom.text.length <= 2 ? Number(atom.text) : 0;
}

function isDate(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    'in of since by until till from to through during before after for between and or early late mid last this next past ' +
    'each every beginning starting end around about throughout per coming following previous that into begin begins start ' +
    'starts as all'
  ).split(' '),
);

/** A bare "May", "March", "April", "June", "August" can be a verb or a name; the others only a name's first part. */
function isMonthAlone(atoms: readonly Atom[], i: number): boolean {
  const before = at(atoms, i - 1);
  const hyphenated =
    isTightHyphen(atoms, i - 1) && ['mid', 'early', 'late', 'pre', 'post'].includes(at(atoms, i - 2).lower);
  if (hyphenated) return true;
  const after = at(atoms, i + 1);
  if (isCapitalised(after) && !isClauseName(after) && after.tag !== 'PRP')
    return BEFORE_MONTH.has(before.lower) && !isSurnameFollowing(atoms, i);
  if (!['may', 'march', 'april', 'june', 'august'].includes(at(atoms, i).lower)) return !isCapitalisedName(before);
  return (BEFORE_MONTH.has(before.lower) || isDetermined(before, after)) && !isVerbal(at(atoms, i));
}

/** "an April shooting", "the May summit"; not "the March on the capital". */
function isDetermined(before: Atom, after: Atom): boolean {
  const plain =
    after.kind === 'word' &&
    !isCapitalised(after) &&
    !['on', 'of', 'for', 'from', 'to', 'in', 'was', 'is', 'and'].includes(after.lower);
  return plain && ['a', 'an', 'the', 'its', 'his', 'her', 'their', 's'].includes(before.lower);
}

function isSurnameFollowing(atoms: readonly Atom[], i: number): boolean {
  const ambiguous = ['april', 'june', 'may', 'august'].includes(at(atoms, i).lower);
  return ambiguous && at(atoms, i + 1).tag.startsWith('NNP');
}

function isClauseName(atom: Atom): boolean {
  return atom.text === 'I';
}

function isCapitalisedName(atom: Atom): boolean {
  return isCapitalised(atom) && atom.tag === 'NNP' && !BEFORE_MONTH.has(atom.lower);
}

function isVerbal(atom: Atom): boolean {
  return atom.tag === 'MD' || atom.tag.startsWith('VB');
}

/** "the 21st" with nothing after it that could be counted. */
export function dayOfMonthAlone(atoms: readonly Atom[], i: number): DateMatch {
  if (
    at(atoms, i).lower !== 'the' ||
    !['on', 'by', 'until', 'since', 'before', 'after'].includes(at(atoms, i - 1).lower)
  )
    return null;
  const day = at(atoms, i + 1).kind === 'number' && at(atoms, i + 2).kind === 'word' ? dayNumberAt(atoms, i + 1) : null;
  if (day === null || day.end !== i + 3) return null;
  const next = at(atoms, day.end);
  if (next.kind === 'word' || next.kind === 'number' || isTightHyphen(atoms, day.end)) return null;
  return { start: i, end: day.end, expression: { kind: 'date', day: day.value } };
}
