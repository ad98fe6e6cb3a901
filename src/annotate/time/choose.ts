import { civilFromDays, daysFromCivil, daysInMonth, firstOfMonth, SECONDS_A_DAY, weekdayOf } from './civil.ts';
import type { Direction, TimeContext } from './context.ts';
import type { DateExpression } from './expression.ts';
import { dayPeriod, type Period } from './period.ts';

/** The weekday on or before the time of writing, or on or after it where the verb looks ahead. */
export function chooseWeekday(weekday: number, context: TimeContext): Period | null {
  if (context.speech === null) return null;
  const { day } = context.speech;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return dayPeriod(context.direction === 'future' ? day + ((7 - back) % 7) : day - back);
}

/** "the 21st": of the month of writing or the one before or after it. */
export function chooseDay(dayOfMonth: number, context: TimeContext): Period | null {
  const base = context.speech ?? context.toldDay;
  if (base === null) return null;
  const candidates = [-1, 0, 1].flatMap((step) => {
    const first = firstOfMonth(base.day, step);
    const { year, month } = civilFromDays(first);
    return dayOfMonth <= daysInMonth(year, month) ? [dayPeriod(daysFromCivil(year, month, dayOfMonth))] : [];
  });
  return nearest(candidates, base.day, context.direction);
}

/** The year for an expression without one: by the weekday told with it, then by tense, then the nearest. */
export function choosePeriod(
  inYear: (year: number) => Period | null,
  date: DateExpression,
  context: TimeContext,
): Period | null {
  const base = context.speech ?? context.toldDay;
  if (base === null) return null;
  const { year } = civilFromDays(base.day);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => inYear(candidate) ?? []);
  const fitting = candidates.filter(
    (period) => date.weekday === undefined || weekdayOf(period.from / SECONDS_A_DAY) === date.weekday,
  );
  const recurring = date.quarter !== undefined && context.direction === 'unknown';
  return nearest(fitting.length > 0 ? fitting : candidates, base.day, recurring ? 'past' : context.direction);
}

/** News leaves the year out where it is clear: an occasion soon to come is meant before one long gone, and the reverse. */
const LONG = 300;
const SOON = 62;

function nearest(candidates: readonly Period[], day: number, direction: Direction): Period | null {
  const now = day * SECONDS_A_DAY;
  const begun = candidates.filter(({ from }) => from <= now).at(-1) ?? null;
  const ahead = candidates.find(({ to }) => to > now) ?? null;
  if (begun === null || ahead === null || begun === ahead) return begun ?? ahead;
  const since = (now - begun.to) / SECONDS_A_DAY;
  const until = (ahead.from - now) / SECONDS_A_DAY;
  if (direction === 'past') return since > LONG && until < SOON ? ahead : begun;
  if (direction === 'future') return until > LONG && since < SOON / 2 ? begun : ahead;
  return since <= until ? begun : ahead;
}
