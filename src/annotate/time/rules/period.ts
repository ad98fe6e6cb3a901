import { HOLIDAYS, type Holiday } from '../../../lexicon/en/time-holidays.ts';
import { SEASONS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isCapitalised, isHyphen, isTightHyphen, phrase } from '../atoms.ts';
import type { DateExpression, Match } from '../expression.ts';
import { deixisAt } from './day.ts';
import { yearAt } from './names.ts';
import { ordinalAt } from './number.ts';
import { longestPhrase, type PhraseTable, phraseTable } from './phrases.ts';

type DateMatch = Match<DateExpression> | null;

/** "the third quarter", "third-quarter", "Q3", "the first half", "first-half", "the second quarter of 2012". */
export function quarterOrHalf(atoms: readonly Atom[], i: number): DateMatch {
  const found = shortQuarter(atoms, i) ?? ordinalPart(atoms, i);
  const year = found === null ? null : yearAt(atoms, found.end);
  return found === null || year === null
    ? found
    : { ...found, end: year.end, expression: { ...found.expression, year: year.value } };
}

function ordinalPart(atoms: readonly Atom[], i: number): DateMatch {
  const from = at(atoms, i).lower === 'the' ? i + 1 : i;
  const fiscalFirst = at(atoms, from).lower === 'fiscal' ? from + 1 : from;
  const ordinal = ordinalAt(atoms, fiscalFirst);
  if (ordinal === null || ordinal.value > 4) return null;
  const linked = isTightHyphen(atoms, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const isFiscal = ['fiscal', 'financial'].includes(at(atoms, linked).lower);
  const noun = isFiscal ? linked + 1 : linked;
  const word = at(atoms, noun).lower;
  const fiscal = isFiscal || fiscalFirst > from ? { fiscal: true } : {};
  if (word === 'quarter') {
    if (isSport(atoms, noun + 1)) return null;
    return { start: i, end: noun + 1, expression: { kind: 'date', quarter: ordinal.value, ...fiscal } };
  }
  const ofPeriod = at(atoms, noun + 1).lower === 'of' && /^(the|this|last|next|\d{4})$/.test(at(atoms, noun + 2).lower);
  const isHalf =
    word === 'half' && ordinal.value <= 2 && (ofPeriod || yearAt(atoms, noun + 1) !== null || linked > ordinal.end);
  if (!isHalf || isSport(atoms, noun + 1) || !isYearlyHalf(atoms, noun + 1)) return null;
  return { start: i, end: noun + 1, expression: { kind: 'date', half: ordinal.value, ...fiscal } };
}

function isSport(atoms: readonly Atom[], i: number): boolean {
  return ['goal', 'goals', 'touchdown', 'lead', 'free', 'penalty', 'strike', 'substitute'].includes(at(atoms, i).lower);
}

/** "the first half of the game" is none; "of the year", "of 2012", "of last year" are. */
function isYearlyHalf(atoms: readonly Atom[], i: number): boolean {
  if (at(atoms, i).lower !== 'of') return true;
  if (yearAt(atoms, i + 1) !== null) return true;
  return (
    [i + 2, i + 3].some((k) => ['year', 'decade'].includes(at(atoms, k).lower)) || at(atoms, i + 2).lower === 'century'
  );
}

function shortQuarter(atoms: readonly Atom[], i: number): DateMatch {
  const { text } = at(atoms, i);
  const number = at(atoms, i + 1);
  if ((text !== 'Q' && text !== 'H') || !number.glued || !/^[1-4]$/.test(number.text)) return null;
  const value = Number(number.text);
  if (text === 'H' && value > 2) return null;
  if (isTightHyphen(atoms, i + 2) || (at(atoms, i + 2).glued && at(atoms, i + 2).kind === 'word')) return null;
  if (text === 'H' && yearAt(atoms, i + 2) === null) return null;
  return {
    start: i,
    end: i + 2,
    expression: text === 'Q' ? { kind: 'date', quarter: value } : { kind: 'date', half: value },
  };
}

/** "fiscal 2013", "fiscal year 2013", "FY2013", "FY 13". */
export function fiscalYear(atoms: readonly Atom[], i: number): DateMatch {
  const word = at(atoms, i).lower;
  const long = word === 'fiscal' || word === 'financial';
  if (!long && at(atoms, i).text !== 'FY') return null;
  const from = long && at(atoms, i + 1).lower === 'year' ? i + 2 : i + 1;
  const year = yearAt(atoms, from) ?? gluedYear(atoms, from);
  if (year === null) return null;
  return { start: i, end: year.end, expression: { kind: 'date', year: year.value, fiscal: true } };
}

function gluedYear(atoms: readonly Atom[], i: number) {
  const atom = at(atoms, i);
  const value = atom.kind !== 'number' ? 0 : atom.text.length === 2 ? 2000 + Number(atom.text) : Number(atom.text);
  return value >= 1950 && value <= 2099 ? { value, end: i + 1 } : null;
}

/** "the summer", "in spring", "early fall"; a noun made of it ("summer camp", "Summer Olympics") is none. */
export function season(atoms: readonly Atom[], i: number): DateMatch {
  const from = at(atoms, i).lower === 'the' ? i + 1 : i;
  const word = at(atoms, from).lower;
  const value = SEASONS.get(word);
  if (value === undefined || isTightHyphen(atoms, from - 1) || isTightHyphen(atoms, from + 1)) return null;
  const next = at(atoms, from + 1);
  const yearBeside = yearAt(atoms, from + 1) ?? (next.lower === 'of' ? yearAt(atoms, from + 2) : null);
  if (yearBeside !== null) return { start: i, end: from + 1, expression: { kind: 'date', season: value } };
  const ofPeriod = next.lower === 'of' && deixisAt(atoms, from + 2) !== null;
  const before = at(atoms, i - 1).lower;
  const placed = [
    'in',
    'during',
    'by',
    'until',
    'since',
    'before',
    'after',
    'early',
    'late',
    'mid',
    'of',
    'for',
  ].includes(before);
  const closed = next.kind !== 'word' || ofPeriod || FOLLOWERS.has(next.lower);
  const noun = from > i || ['early', 'late', 'mid'].includes(before) || !['fall', 'spring'].includes(word);
  if (word === 'fall' && next.lower === 'of' && !ofPeriod) return null;
  if (isCapitalised(at(atoms, from)) && isCapitalised(next)) return null;
  return placed && closed && noun && !at(atoms, from).tag.startsWith('VB')
    ? { start: i, end: from + 1, expression: { kind: 'date', season: value } }
    : null;
}

/** Words that end the noun phrase a season stands in. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'and or but when as after before because that which who with for to in on at from by is was were will would has had have could when while if'.split(
    ' ',
  ),
);

/** "the weekend", "this weekend" is deictic; "the weekend of March 3". */
export function weekend(atoms: readonly Atom[], i: number): DateMatch {
  if (at(atoms, i).lower !== 'the' || at(atoms, i + 1).lower !== 'weekend') return null;
  if (at(atoms, i + 2).kind === 'word' && isCapitalised(at(atoms, i + 2))) return null;
  return {
    start: i,
    end: i + 2,
    expression: { kind: 'date', shift: { unit: 'weekend', amount: 0, anchor: 'speech' }, weekend: true },
  };
}

export const HOLIDAY_PHRASES: PhraseTable<Holiday> = phraseTable(HOLIDAYS.map((day) => [day.words, day] as const));

/** "Christmas Day", "Thanksgiving", "New Year's Eve". */
export function holiday(atoms: readonly Atom[], i: number): DateMatch {
  if (!isCapitalised(at(atoms, i)) || isHyphen(at(atoms, i - 1))) return null;
  const found = longestPhrase(HOLIDAY_PHRASES, atoms, i);
  if (found === null) return null;
  const { month, day, nth, weekday, after, easter } = found.value;
  const byWeekday = nth === undefined ? {} : { holiday: { nth, weekday: weekday ?? 1, after: after ?? 0 } };
  const counted = easter === undefined ? byWeekday : { holiday: { easter } };
  const expression: DateExpression = { kind: 'date', month, ...(day === undefined ? {} : { day }), ...counted };
  return { start: i, end: found.end, expression };
}

/** "year-end", "month's end", "yearend": the end of the current one. */
export function periodEnd(atoms: readonly Atom[], i: number): DateMatch {
  const unit = at(atoms, i).lower;
  if (unit !== 'year' && unit !== 'month' && unit !== 'yearend') return null;
  const end =
    unit === 'yearend'
      ? i + 1
      : phrase(atoms, i, isHyphen(at(atoms, i + 1)) ? [unit, '-', 'end'] : [unit, "'", 's', 'end']);
  if (end < 0 || at(atoms, i - 1).lower === 'the') return null;
  const shift = { unit: unit === 'month' ? 'month' : 'year', amount: 0, anchor: 'speech' } as const;
  return { start: i, end, expression: { kind: 'date', shift, part: 'END' } };
}
