import { SEASONS, UNITS, type Unit } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isTightHyphen, phrase } from '../atoms.ts';
import type { DateExpression, Match, Shift } from '../expression.ts';
import { deixisAt } from './day.ts';
import { modifierAt } from './modifier.ts';
import { monthAt, weekdayAt } from './names.ts';
import { amountAt, cardinalAt } from './number.ts';

type DateMatch = Match<DateExpression> | null;

/** "last week", "this year", "the next month", "that day", "the previous quarter", "the current fiscal year". */
export function deicticUnit(atoms: readonly Atom[], i: number): DateMatch {
  const deixis = deixisAt(atoms, i);
  if (deixis === null || isEachOther(atoms, i, deixis.end)) return null;
  const qualified = ['fiscal', 'financial', 'calendar', 'school', 'academic'].includes(at(atoms, deixis.end).lower);
  const fiscal = qualified && ['fiscal', 'financial'].includes(at(atoms, deixis.end).lower);
  const noun = qualified ? deixis.end + 1 : deixis.end;
  const unit = UNITS.get(at(atoms, noun).lower);
  if (unit === undefined || unit.plural || unit.times !== 1 || isSecondOrdinal(unit.unit, atoms, noun)) return null;
  if (at(atoms, noun).lower === 'night' || isLastOfSeries(atoms, i, noun)) return null;
  const { step, anchor } = deixis.deixis;
  const expression: DateExpression = { kind: 'date', shift: { unit: unit.unit, amount: step, anchor } };
  return { start: i, end: noun + 1, expression: fiscal ? { ...expression, fiscal } : expression };
}

/** "his last day", "over the last decade": the end of a series or a stretch of that length, no date. */
function isLastOfSeries(atoms: readonly Atom[], i: number, noun: number): boolean {
  if (at(atoms, noun - 1).lower !== 'last') return false;
  const unit = at(atoms, noun).lower;
  const stretch = ['over', 'during', 'for', 'within', 'throughout'].includes(at(atoms, i - 1).lower);
  return unit === 'day' || (at(atoms, i).lower === 'the' && (stretch || unit === 'decade' || unit === 'century'));
}

function isSecondOrdinal(unit: Unit, atoms: readonly Atom[], i: number): boolean {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return true;
  const compound = ['day', 'week', 'year'].includes(unit) && at(atoms, i + 1).text === '-';
  return compound && at(atoms, i + 1).glued;
}

/** "the past year" is a duration, "this past year" too: told by the duration rules. */
function isEachOther(atoms: readonly Atom[], i: number, end: number): boolean {
  return at(atoms, end - 1).lower === 'past' && at(atoms, i).lower === 'the';
}

/** "last March", "next March", "this summer", "last fall", "that winter". */
export function deicticName(atoms: readonly Atom[], i: number): DateMatch {
  const deixis = deixisAt(atoms, i);
  if (deixis === null) return null;
  const month = monthAt(atoms, deixis.end);
  if (month !== null) {
    return { start: i, end: month.end, expression: { kind: 'date', month: month.value, deixis: deixis.deixis } };
  }
  const season = SEASONS.get(at(atoms, deixis.end).lower);
  if (season === undefined || /^\p{Lu}\p{Ll}/u.test(at(atoms, deixis.end + 1).text)) return null;
  return { start: i, end: deixis.end + 1, expression: { kind: 'date', season, deixis: deixis.deixis } };
}

const BACK: ReadonlyMap<string, Shift['anchor']> = new Map([
  ['ago', 'speech'],
  ['earlier', 'told'],
  ['before', 'told'],
  ['previously', 'told'],
  ['prior', 'told'],
]);
const FORTH: ReadonlyMap<string, Shift['anchor']> = new Map([
  ['later', 'told'],
  ['after', 'told'],
  ['afterward', 'told'],
  ['afterwards', 'told'],
  ['hence', 'speech'],
]);

/** "two days ago", "a year earlier", "three weeks later", "a month ago Thursday", "more than a decade ago". */
export function countedShift(atoms: readonly Atom[], i: number): DateMatch {
  const modifier = modifierAt(atoms, i);
  const counted = countedUnitAt(atoms, modifier?.end ?? i);
  if (counted === null) return null;
  const side = sideAt(atoms, counted.end);
  if (side === null) return null;
  const shift = shiftOf(counted.unit, counted.amount, side);
  const expression: DateExpression = { kind: 'date', shift, ...(modifier === null ? {} : { approximate: true }) };
  const day = side.word === 'ago' ? weekdayAt(atoms, side.end) : null;
  if (day !== null) return { start: i, end: day.end, expression: { ...expression, weekday: day.value } };
  return { start: i, end: side.end, expression };
}

function shiftOf(unit: Unit, amount: number | null, side: { sign: number; anchor: Shift['anchor'] }): Shift {
  const { sign, anchor } = side;
  if (amount !== null) return { unit, amount: amount * sign, anchor };
  return { unit, amount: 0, anchor, open: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}

/** "five months", "a year and a half": one unit with a known amount. */
function countedUnitAt(atoms: readonly Atom[], i: number) {
  const amount = amountAt(atoms, i);
  if (amount === null) return null;
  const more = at(atoms, amount.end).lower === 'full' ? amount.end + 1 : amount.end;
  const unit = UNITS.get(at(atoms, more).lower);
  if (unit === undefined || (unit.unit === 'second' && !unit.plural && amount.amount !== 1)) return null;
  const half = phrase(atoms, more + 1, ['and', 'a', 'half']);
  const times = amount.amount === null ? null : amount.amount * unit.times + (half > 0 ? 0.5 : 0);
  return { unit: unit.unit, amount: times, end: half > 0 ? half : more + 1 };
}

/** Which way the count goes; "before" and "after" only close the phrase where no clause or noun follows. */
function sideAt(atoms: readonly Atom[], i: number) {
  const word = at(atoms, i).lower;
  const open = word === 'before' || word === 'after' || word === 'prior' || word === 'previously';
  if (open && at(atoms, i + 1).kind === 'word') return null;
  if (word === 'from' && ['now', 'today'].includes(at(atoms, i + 1).lower)) {
    return { word, sign: 1, anchor: 'speech' as const, end: i + 2 };
  }
  const back = BACK.get(word);
  if (back !== undefined) return { word, sign: -1, anchor: back, end: i + 1 };
  const forth = FORTH.get(word);
  if (forth !== undefined && at(atoms, i + 1).lower !== 'than') return { word, sign: 1, anchor: forth, end: i + 1 };
  return null;
}

/** "the year-ago quarter", "year-earlier": the same stretch of the year before. */
export function yearAgo(atoms: readonly Atom[], i: number): DateMatch {
  const from = ['the', 'a'].includes(at(atoms, i).lower) ? i + 1 : i;
  const compound = at(atoms, from).lower === 'year' && isTightHyphen(atoms, from + 1);
  if (!compound || !['ago', 'earlier'].includes(at(atoms, from + 2).lower)) return null;
  const noun = ['quarter', 'period', 'month', 'half'].includes(at(atoms, from + 3).lower) ? from + 4 : from + 3;
  const quarter = at(atoms, from + 3).lower === 'quarter';
  const shift: Shift = quarter
    ? { unit: 'quarter', amount: -4, anchor: 'speech' }
    : { unit: 'year', amount: -1, anchor: 'speech' };
  return { start: from === i || noun > from + 3 ? i : from, end: noun, expression: { kind: 'date', shift } };
}

/** "the day before", "the day after", "the week before": counted by one, closed. */
export function dayBefore(atoms: readonly Atom[], i: number): DateMatch {
  const determined = at(atoms, i).lower === 'the';
  const unit = determined ? UNITS.get(at(atoms, i + 1).lower) : undefined;
  if (unit === undefined || unit.plural || !['day', 'week', 'month', 'year'].includes(unit.unit)) return null;
  const word = at(atoms, i + 2).lower;
  if (word !== 'before' && word !== 'after' && word !== 'earlier') return null;
  if (at(atoms, i + 3).kind === 'word' && word !== 'earlier') return null;
  const shift: Shift = { unit: unit.unit, amount: word === 'after' ? 1 : -1, anchor: 'told' };
  const night = at(atoms, i + 1).lower === 'night' ? ({ daypart: 'night' } as const) : {};
  return { start: i, end: i + 3, expression: { kind: 'date', shift, ...night } };
}

/** "the day", "the year", "the month", "the week", "the quarter" after "earlier in", "later in", "end of". */
export function definiteUnit(atoms: readonly Atom[], i: number): DateMatch {
  if (at(atoms, i).lower !== 'the' || !isPeriodPosition(atoms, i)) return null;
  const unit = UNITS.get(at(atoms, i + 1).lower);
  if (unit === undefined || unit.plural || !['day', 'week', 'weekend', 'month', 'quarter', 'year'].includes(unit.unit))
    return null;
  if (at(atoms, i + 1).lower === 'night') return null;
  return {
    start: i,
    end: i + 2,
    expression: { kind: 'date', shift: { unit: unit.unit, amount: 0, anchor: 'speech' } },
  };
}

function isPeriodPosition(atoms: readonly Atom[], i: number): boolean {
  const before = at(atoms, i - 1).lower;
  const two = at(atoms, i - 2).lower;
  if (before === 'in') return ['earlier', 'later', 'late', 'early'].includes(two);
  if (before === 'of')
    return ['end', 'start', 'beginning', 'middle', 'rest', 'remainder', 'part', 'most', 'half'].includes(two);
  if (before === 'over' || before === 'during') return at(atoms, i + 1).lower === 'weekend';
  return (
    before === 'for' &&
    ['day', 'week', 'year'].includes(at(atoms, i + 1).lower) &&
    at(atoms, i + 2).kind !== 'word' &&
    cardinalAt(atoms, i - 2) === null
  );
}
