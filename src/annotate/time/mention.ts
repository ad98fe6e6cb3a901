import type { Field, Span, StatedTime, TimeMention } from '../../types.ts';
import { addMonths, formatMoment, SECONDS_A_DAY } from './civil.ts';
import type { TimeContext } from './context.ts';
import { periodValue } from './duration-value.ts';
import type { Clock, DateExpression, DurationExpression, Expression, Shift } from './expression.ts';
import type { Period } from './period.ts';
import { openValue, resolveDate } from './resolve.ts';
import { isDaylightTime } from './zone.ts';

export interface Place extends Span {
  readonly field: Field;
  readonly text: string;
}

export interface Resolved {
  readonly mention: TimeMention;
  readonly period: Period | null;
}

/** What an expression at `place` says and means. */
export function mentionOf(place: Place, expression: Expression, context: TimeContext): Resolved {
  switch (expression.kind) {
    case 'date':
      return dateMention(place, expression, context);
    case 'duration':
      return { mention: durationMention(place, expression, context), period: null };
    case 'set': {
      const stated = expression.weekday === undefined ? {} : { weekday: expression.weekday };
      const { value, grain } = expression;
      return { mention: { ...place, type: 'SET', value, from: null, to: null, grain, stated }, period: null };
    }
    case 'reference': {
      const { value } = expression;
      const mention = {
        ...place,
        type: 'DATE',
        value,
        from: null,
        to: null,
        grain: 'day',
        stated: { relative: true },
      } as const;
      return { mention, period: null };
    }
  }
}

function dateMention(place: Place, date: DateExpression, context: TimeContext): Resolved {
  const period = resolveDate(date, context);
  const { shift } = date;
  if (period === null && shift !== undefined && shift.open === undefined && isClockUnit(shift.unit)) {
    return { mention: openHours(place, shift), period };
  }
  const value = period?.value ?? date.shift?.open ?? openValue(date);
  const type = date.clock !== undefined || date.daypart !== undefined || isClockGrain(date) ? 'TIME' : 'DATE';
  const mention: TimeMention = {
    ...place,
    type,
    value,
    ...modifierOf(date),
    from: momentOf(period?.from),
    to: momentOf(period?.to),
    grain: period?.grain ?? grainOf(date),
    stated: statedOf(date, period),
  };
  return { mention, period };
}

/** 0001-01-01; moments before have no form of four digits. */
const FIRST_MOMENT = -62_135_596_800;

function momentOf(seconds: number | undefined): string | null {
  return seconds === undefined || seconds < FIRST_MOMENT ? null : formatMoment(seconds);
}

function isClockGrain({ shift }: DateExpression): boolean {
  return shift !== undefined && shift.open === undefined && isClockUnit(shift.unit);
}

function isClockUnit(unit: string): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** "three hours earlier" with no hour to count from tells a length only. */
function openHours(place: Place, { unit, amount }: Shift): TimeMention {
  const value = periodValue([{ amount: Math.abs(amount), unit }]);
  return { ...place, type: 'DURATION', value, from: null, to: null, grain: unit, stated: { relative: true } };
}

function modifierOf(date: DateExpression): { readonly modifier?: string } {
  if (date.part !== undefined) return { modifier: date.part };
  return date.approximate === true ? { modifier: 'APPROX' } : {};
}

function grainOf(date: DateExpression): TimeMention['grain'] {
  if (date.clock !== undefined)
    return date.clock.second !== undefined ? 'second' : date.clock.minute !== undefined ? 'minute' : 'hour';
  if (date.daypart !== undefined) return 'daypart';
  if (date.day !== undefined || date.weekday !== undefined || date.holiday !== undefined) return 'day';
  if (date.month !== undefined) return 'month';
  if (date.quarter !== undefined) return 'quarter';
  if (date.half !== undefined) return 'half';
  if (date.season !== undefined) return 'season';
  return date.shift?.unit ?? 'year';
}

function statedOf(date: DateExpression, period: Period | null): StatedTime {
  const { year, month, day, weekday, clock, daypart } = date;
  const relative = date.shift !== undefined || date.deixis !== undefined || date.within !== undefined;
  const approximate = date.approximate === true || date.part !== undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(clock === undefined ? {} : { hour: clock.hour }),
    ...(clock?.minute === undefined ? {} : { minute: clock.minute }),
    ...zoneOf(clock, period),
    ...(daypart === undefined ? {} : { daypart }),
    ...(relative ? { relative } : {}),
    ...(approximate ? { approximate } : {}),
  };
}

/** "ET" is daylight time on a summer's day. */
function zoneOf(clock: Clock | undefined, period: Period | null): { readonly zone?: number } {
  if (clock?.zone === undefined) return {};
  const day = period === null ? null : Math.floor(period.from / SECONDS_A_DAY);
  const forward = clock.daylight !== undefined && day !== null && isDaylightTime(clock.daylight, day);
  return { zone: clock.zone + (forward ? 60 : 0) };
}

function durationMention(place: Place, duration: DurationExpression, context: TimeContext): TimeMention {
  const bounds = boundsOf(duration, context);
  const finest = duration.parts.at(-1)?.unit ?? 'day';
  const modifier = duration.modifier === undefined ? {} : { modifier: duration.modifier };
  const stated = duration.modifier === undefined ? {} : { approximate: true };
  return {
    ...place,
    type: 'DURATION',
    value: periodValue(duration.parts),
    ...modifier,
    ...bounds,
    grain: finest,
    stated,
  };
}

/** "the past two years" ends at the time of writing, "in two months" begins there. */
function boundsOf(
  duration: DurationExpression,
  context: TimeContext,
): { readonly from: string | null; readonly to: string | null } {
  const { speech } = context;
  const known = duration.parts.every(({ amount }) => amount !== null);
  const backward = duration.bound === 'until-now';
  const forward = duration.bound === 'from-now' || (duration.bound === 'ahead' && context.direction === 'future');
  if (speech === null || !known || !(backward || forward)) return { from: null, to: null };
  const now = speech.day * SECONDS_A_DAY + (speech.second ?? 0);
  const sign = forward ? 1 : -1;
  const other = duration.parts.reduce((moment, { amount, unit }) => moved(moment, sign * (amount ?? 0), unit), now);
  const [from, to] = forward ? [now, other] : [other, now];
  return { from: formatMoment(from), to: formatMoment(to) };
}

const MONTHS_OF: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const SECONDS_OF: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  week: 604_800,
  weekend: 604_800,
};

function moved(moment: number, amount: number, unit: string): number {
  const months = MONTHS_OF[unit];
  if (months === undefined) return moment + Math.round(amount * (SECONDS_OF[unit] ?? SECONDS_A_DAY));
  const day = Math.floor(moment / SECONDS_A_DAY);
  return (
    addMonths(day, Math.round(Math.max(-24_000, Math.min(24_000, amount * months)))) * SECONDS_A_DAY +
    (moment - day * SECONDS_A_DAY)
  );
}
