import { chooseDay, choosePeriod, chooseWeekday } from './choose.ts';
import { civilFromDays, daysInMonth, pad, SECONDS_A_DAY } from './civil.ts';
import type { TimeContext } from './context.ts';
import type { Clock, DateExpression } from './expression.ts';
import { holidayDay } from './holiday.ts';
import {
  centuryPeriod,
  dayPeriod,
  daypartCode,
  daypartPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from './period.ts';
import { deicticPeriod, shiftedPeriod } from './shifted.ts';

/** The interval a date expression means in its context, or `null` where nothing resolves it. */
export function resolveDate(date: DateExpression, context: TimeContext): Period | null {
  const period = basePeriod(date, context);
  if (period === null) return null;
  const finer = date.clock !== undefined || date.daypart !== undefined ? ofDay(date, period) : period;
  return date.fiscal === true ? { ...finer, value: `FY${finer.value}` } : finer;
}

function basePeriod(date: DateExpression, context: TimeContext): Period | null {
  if (date.shift !== undefined) return shiftedPeriod(date, date.shift, context);
  if (date.within !== undefined) return insidePeriod(date, date.within, context);
  if (date.deixis !== undefined) return deicticPeriod(date, date.deixis, context);
  return calendarPeriod(date, context);
}

/** "the third quarter of last year", "Friday of next week". */
function insidePeriod(date: DateExpression, within: DateExpression, context: TimeContext): Period | null {
  const outer = basePeriod(within, context);
  if (outer === null) return null;
  const first = Math.floor(outer.from / SECONDS_A_DAY);
  if (date.weekday !== undefined && date.day === undefined) return dayPeriod(first + date.weekday - 1);
  return periodOfYear(date, civilFromDays(first).year);
}

function calendarPeriod(date: DateExpression, context: TimeContext): Period | null {
  if (date.year !== undefined) return periodOfYear(date, date.year);
  if (date.decade !== undefined)
    return decadePeriod(date.decade >= 10 ? date.decade : recentDecade(date.decade, context));
  if (date.century !== undefined) return centuryPeriod(date.century);
  if (isYearly(date)) return choosePeriod((year) => periodOfYear(date, year), date, context);
  if (date.indefinite === true) return null;
  if (date.weekday !== undefined) return chooseWeekday(date.weekday, context);
  if (date.day !== undefined) return chooseDay(date.day, context);
  return sameDay(date, context);
}

/** "at 3 p.m." belongs to the day told before, unless that lies ahead and the verb does not look there. */
function sameDay(date: DateExpression, { speech, toldDay, direction }: TimeContext): Period | null {
  const isAhead = toldDay !== null && speech !== null && toldDay.day > speech.day;
  const told = isAhead && direction !== 'future' ? null : toldDay;
  if (told !== null) return dayPeriod(told.day);
  if (speech === null) return null;
  return dayPeriod(date.daypart === 'night' && direction !== 'future' ? speech.day - 1 : speech.day);
}

function isYearly(date: DateExpression): boolean {
  return date.month !== undefined || date.quarter !== undefined || date.half !== undefined || date.season !== undefined;
}

/** "the nineties" are the last ones begun before the time of writing, or those of the 20th century. */
function recentDecade(decade: number, context: TimeContext): number {
  const year = context.speech === null ? 1999 : civilFromDays(context.speech.day).year;
  const current = Math.floor(year / 100) * 10 + decade;
  return current * 10 <= year - 10 ? current : current - 10;
}

/** The period an expression names in a given year, `null` where the year has none (29 February). */
function periodOfYear(date: DateExpression, year: number): Period | null {
  if (date.holiday !== undefined && date.month !== undefined)
    return dayPeriod(holidayDay(year, date.month, date.holiday));
  if (date.month !== undefined && date.day !== undefined) return daysPeriod(year, date.month, date.day, date.lastDay);
  if (date.month !== undefined) return monthPeriod(year, date.month);
  if (date.quarter !== undefined) return quarterPeriod(year, date.quarter);
  if (date.half !== undefined) return halfPeriod(year, date.half);
  if (date.season !== undefined) return seasonPeriod(year, date.season);
  return yearPeriod(year, date.lastYear);
}

function daysPeriod(year: number, month: number, day: number, last: number | undefined): Period | null {
  if (day > daysInMonth(year, month)) return null;
  const first = dayPeriod(Math.floor(monthPeriod(year, month).from / SECONDS_A_DAY) + day - 1);
  if (last === undefined) return first;
  const end = dayPeriod(first.from / SECONDS_A_DAY + last - day);
  return { ...first, value: `${first.value}/${end.value}`, to: end.to };
}

/** The clock time or part of the day that `period` names. */
function ofDay(date: DateExpression, period: Period): Period {
  const day = Math.floor(period.from / SECONDS_A_DAY);
  const date10 = period.value.slice(0, 10);
  if (date.clock === undefined) return date.daypart === undefined ? period : daypartPeriod(day, date.daypart);
  const { clock } = date;
  const from = day * SECONDS_A_DAY + secondOf(clock);
  const value = `${date10}T${clockValue(clock)}`;
  if (clock.second !== undefined) return { grain: 'second', value, from, to: from + 1 };
  return clock.minute === undefined
    ? { grain: 'hour', value, from, to: from + 3600 }
    : { grain: 'minute', value, from, to: from + 60 };
}

function secondOf(clock: Clock): number {
  return clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0);
}

function clockValue(clock: Clock): string {
  const minutes = `${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}`;
  return clock.second === undefined ? minutes : `${minutes}:${pad(clock.second, 2)}`;
}

/** TIMEX3 value with `X` for what is open: `XXXX-09-21`, `XXXX-WXX-3`, `XXXX-XX-XXT15:00`. */
export function openValue(date: DateExpression): string {
  const day = openDay(date);
  if (date.clock !== undefined) return `${day}T${clockValue(date.clock)}`;
  return date.daypart === undefined ? day : `${day}T${daypartCode(date.daypart)}`;
}

function openDay(date: DateExpression): string {
  if (date.month !== undefined)
    return date.day === undefined ? `XXXX-${pad(date.month, 2)}` : `XXXX-${pad(date.month, 2)}-${pad(date.day, 2)}`;
  if (date.quarter !== undefined) return `XXXX-Q${date.quarter}`;
  if (date.half !== undefined) return `XXXX-H${date.half}`;
  if (date.season !== undefined) return `XXXX-${date.season}`;
  if (date.weekday !== undefined) return `XXXX-WXX-${date.weekday}`;
  if (date.day !== undefined) return `XXXX-XX-${pad(date.day, 2)}`;
  return OPEN_UNITS[date.shift?.unit ?? 'day'] ?? 'XXXX-XX-XX';
}

const OPEN_UNITS: Readonly<Record<string, string>> = {
  year: 'XXXX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
};
