import { addMonths, civilFromDays, formatMoment, SECONDS_A_DAY, weekdayOf } from './civil.ts';
import type { Anchor, Direction, TimeContext } from './context.ts';
import type { DateExpression, Shift } from './expression.ts';
import { dayPeriod, monthPeriod, type Period, seasonPeriod, unitPeriod } from './period.ts';

/** "last week", "two days earlier", "a month ago Thursday", "three hours ago". */
export function shiftedPeriod(date: DateExpression, shift: Shift, context: TimeContext): Period | null {
  const anchor = anchorOf(shift, context);
  if (anchor === null || shift.open !== undefined) return null;
  if (isClockUnit(shift)) return clockPeriod(shift, anchor);
  if (date.weekday !== undefined) return dayPeriod(movedDay(nearestWeekday(anchor.day, date.weekday), shift));
  if (date.weekend === true) return unitPeriod('weekend', anchor.day, lastWeekend(anchor.day, context));
  return unitPeriod(shift.unit, anchor.day, shift.amount);
}

function anchorOf(shift: Shift, context: TimeContext): Anchor | null {
  if (shift.anchor === 'speech') return context.speech;
  const ahead = context.direction === 'future' && shift.amount > 0;
  if (ahead && shift.unit !== 'day') return context.speech ?? context.told;
  const told = shift.unit === 'day' || isClockUnit(shift) ? context.toldDay : context.told;
  return told ?? (isReckoned(shift, context) ? context.speech : null);
}

/** Without a time told before, "the next day" counts from the time of writing only where the verb looks ahead. */
function isReckoned(shift: Shift, context: TimeContext): boolean {
  return shift.amount < 0 || (shift.amount > 0 && context.direction === 'future');
}

function isClockUnit({ unit }: Shift): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

const UNIT_SECONDS = { hour: 3600, minute: 60, second: 1 } as const;

function clockPeriod(shift: Shift, anchor: Anchor): Period | null {
  if (anchor.second === null) return null;
  const length = UNIT_SECONDS[shift.unit as keyof typeof UNIT_SECONDS];
  const from = anchor.day * SECONDS_A_DAY + anchor.second + Math.round(shift.amount * length);
  const grain = shift.unit === 'hour' ? 'hour' : 'minute';
  return { grain, value: formatMoment(from).slice(0, shift.unit === 'hour' ? 13 : 16), from, to: from + length };
}

/** The weekday next to a day, three days either way. */
function nearestWeekday(day: number, weekday: number): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

function movedDay(day: number, { unit, amount }: Shift): number {
  if (unit === 'month') return addMonths(day, amount);
  if (unit === 'year') return addMonths(day, amount * 12);
  return day + Math.round(amount * (unit === 'week' ? 7 : 1));
}

/** "the weekend" is the last one begun, unless the verb looks ahead. */
function lastWeekend(day: number, context: TimeContext): number {
  return context.direction === 'future' || weekdayOf(day) >= 6 ? 0 : -1;
}

/** "last Friday", "next March", "this summer". */
export function deicticPeriod(
  date: DateExpression,
  deixis: NonNullable<DateExpression['deixis']>,
  context: TimeContext,
): Period | null {
  const anchor = deixis.anchor === 'told' ? (context.toldDay ?? context.told ?? context.speech) : context.speech;
  if (anchor === null) return null;
  const { step } = deixis;
  if (date.weekday !== undefined) return deicticWeekday(date.weekday, step, anchor.day, context);
  const { year } = civilFromDays(anchor.day);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].map((candidate) =>
    date.season !== undefined ? seasonPeriod(candidate, date.season) : monthPeriod(candidate, date.month ?? 1),
  );
  return stepTo(candidates, step, anchor.day, context.direction);
}

function deicticWeekday(weekday: number, step: -1 | 0 | 1, day: number, context: TimeContext): Period {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (step === -1) return dayPeriod(day - (back === 0 ? 7 : back));
  if (step === 1) return dayPeriod(day + (back === 0 ? 7 : 7 - back));
  return dayPeriod(context.direction === 'past' ? day - back : day + ((7 - back) % 7));
}

/** The last one over, the next one not begun, or the one that lasts, else the nearest the verb looks to. */
function stepTo(candidates: readonly Period[], step: -1 | 0 | 1, day: number, direction: Direction): Period | null {
  const now = day * SECONDS_A_DAY;
  const over = candidates.filter(({ to }) => to <= now).at(-1) ?? null;
  const ahead = candidates.find(({ from }) => from > now) ?? null;
  if (step !== 0) return step === -1 ? over : ahead;
  const lasting = candidates.find(({ from, to }) => from <= now && now < to);
  if (lasting !== undefined || over === null || ahead === null) return lasting ?? over ?? ahead;
  if (direction !== 'unknown') return direction === 'past' ? over : ahead;
  return now - over.to < ahead.from - now ? over : ahead;
}
