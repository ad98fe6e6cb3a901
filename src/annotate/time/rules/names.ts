import {
  MONTH_ABBREVIATIONS,
  MONTHS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAY_NAME_AFTER,
  WEEKDAY_NAME_BEFORE,
  WEEKDAYS,
} from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isCapitalised } from '../atoms.ts';

/** A month, weekday, day or year name with the index after it. */
export interface Named {
  readonly value: number;
  readonly end: number;
}

/** "September", "Sept.", "Sept"; whether an ambiguous one ("May") is a month here is for the caller to say. */
export function monthAt(atoms: readonly Atom[], i: number): Named | null {
  const atom = at(atoms, i);
  if (!isCapitalised(atom)) return null;
  const full = MONTHS.get(atom.lower);
  if (full !== undefined) return { value: full, end: i + 1 };
  const short = MONTH_ABBREVIATIONS.get(atom.lower);
  if (short === undefined) return null;
  const stop = at(atoms, i + 1);
  return { value: short, end: stop.text === '.' && stop.glued ? i + 2 : i + 1 };
}

/** Whether the month at `i` is written short, so that it needs a day or a year beside it. */
export function isAbbreviatedMonth(atoms: readonly Atom[], i: number): boolean {
  return !MONTHS.has(at(atoms, i).lower);
}

/** "Wednesday", "Wed."; an abbreviation needs a full stop or comma, a date or a clock time after it. */
export function weekdayAt(atoms: readonly Atom[], i: number): Named | null {
  const atom = at(atoms, i);
  if (!isCapitalised(atom)) return null;
  const full = WEEKDAYS.get(atom.lower);
  if (full !== undefined) return isWeekdayInName(atoms, i) ? null : { value: full, end: i + 1 };
  const short = WEEKDAY_ABBREVIATIONS.get(atom.lower);
  if (short === undefined || atom.text === atom.text.toUpperCase()) return null;
  const stopped = at(atoms, i + 1).text === '.' && at(atoms, i + 1).glued;
  const end = stopped ? i + 2 : i + 1;
  const next = at(atoms, end).text === ',' ? end + 1 : end;
  const dated = monthAt(atoms, next) !== null || dayNumberAt(atoms, next) !== null;
  return dated || (stopped && next > end) ? { value: short, end } : null;
}

function isWeekdayInName(atoms: readonly Atom[], i: number): boolean {
  const before = at(atoms, i - 1);
  const after = at(atoms, i + 1);
  if (isEndOfTitle(atoms, i)) return true;
  if (isCapitalised(before) && WEEKDAY_NAME_BEFORE.has(before.lower)) return true;
  if (before.lower === 'on' && at(atoms, i - 2).text === 'Mail') return true;
  if (
    at(atoms, i + 1).lower === 'night' &&
    ['Live', 'Lights', 'Football', 'Baseball', 'Raw'].includes(at(atoms, i + 2).text)
  ) {
    return true;
  }
  return isCapitalised(after) && after.text !== after.text.toUpperCase() && WEEKDAY_NAME_AFTER.has(after.lower);
}

/** The words of a title before its weekday. */
const TITLE_WORDS = 4;

/** "Good Morning Sunday" in quotation marks is a programme; a day that a quotation ends with follows small letters. */
function isEndOfTitle(atoms: readonly Atom[], i: number): boolean {
  const end = /^[,.]$/.test(at(atoms, i + 1).text) ? i + 2 : i + 1;
  if (!/^["”’]$/.test(at(atoms, end).text)) return false;
  let from = i - 1;
  while (from >= i - TITLE_WORDS && isCapitalised(at(atoms, from))) from--;
  return from < i - 2 && /^["“‘]$/.test(at(atoms, from).text);
}

/** 1 to 31, "21st" too. */
export function dayNumberAt(atoms: readonly Atom[], i: number): Named | null {
  const atom = at(atoms, i);
  if (atom.kind !== 'number' || atom.text.length > 2) return null;
  const value = Number(atom.text);
  if (value < 1 || value > 31) return null;
  const suffix = at(atoms, i + 1);
  if (suffix.glued && suffix.kind === 'word') {
    return ['st', 'nd', 'rd', 'th'].includes(suffix.lower) ? { value, end: i + 2 } : null;
  }
  if (isMeasured(atoms, i + 1)) return null;
  return { value, end: i + 1 };
}

/** "May 5,000", "March 3.5", "March 10%": the digits are no day. */
function isMeasured(atoms: readonly Atom[], i: number): boolean {
  const sign = at(atoms, i);
  if (!sign.glued) return false;
  if (sign.text === '%' || sign.text === ':') return true;
  const next = at(atoms, i + 1);
  return (sign.text === ',' || sign.text === '.') && next.glued && next.kind === 'number' && next.text.length !== 4;
}

/** Four digits that can be a year. */
export function yearAt(atoms: readonly Atom[], i: number): Named | null {
  const atom = at(atoms, i);
  if (atom.kind !== 'number' || atom.text.length !== 4) return null;
  const value = Number(atom.text);
  if (value < 1000 || value > 2200) return null;
  const before = at(atoms, i - 1);
  if (atom.glued && ['$', '€', '£', '¥', '#', '.', ':', '+', '@', '_'].includes(before.text)) return null;
  if (atom.glued && before.kind === 'word') return null;
  if (atom.glued && before.text === ',' && at(atoms, i - 2).kind === 'number' && at(atoms, i - 2).text.length < 3) {
    return value >= 1900 ? { value, end: i + 1 } : null;
  }
  const next = at(atoms, i + 1);
  if (next.glued && (next.kind === 'word' || next.text === '%' || next.text === '°')) return null;
  if (next.glued && next.text === '/' && !isNextYear(at(atoms, i + 2), value)) return null;
  const figures = next.glued && (next.text === '.' || next.text === ',' || next.text === ':');
  if (figures && at(atoms, i + 2).glued && at(atoms, i + 2).kind === 'number') return null;
  return { value, end: i + 1 };
}

/** "2021/22" is a season; "2021/45" is a file. */
function isNextYear(atom: Atom, year: number): boolean {
  return Number(atom.text) === (atom.text.length === 4 ? year + 1 : (year + 1) % 100);
}
