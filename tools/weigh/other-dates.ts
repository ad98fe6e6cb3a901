/** Another date or hour such as a careless hand puts in the place of one: the same for the same seed. */
import { createHash } from 'node:crypto';
import { addMonths, formatDay, formatMoment, SECONDS_A_DAY, weekdayOf } from '../../src/annotate/time/civil.ts';
import { dayOf, secondsOf } from '../../src/annotate/time/moment.ts';
import type { StatedTime, TimeMention } from '../../src/types.ts';

/** By how much a date is moved, and in what. */
export interface Move {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly by: number;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const WEEKDAY = /\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\b\.?/i;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b\.?/i;

/** How a date may be moved so that its report has another one in its place; `null` where it is no such date. */
export function moveOf(time: TimeMention, seed: string): Move | null {
  const [first = 0, second = 0, third = 0] = createHash('sha1').update(seed).digest();
  const sign = first % 2 === 0 ? 1 : -1;
  const { stated, value, grain, range } = time;
  if (value.includes('/') || value.endsWith('_REF') || range) return null;
  const upTo = (most: number) => sign * (1 + (second % most));
  if (stated.weekday !== undefined && stated.day === undefined) return { unit: 'day', by: upTo(3) };
  if (stated.day !== undefined)
    return third % 4 === 0 && time.from !== null ? { unit: 'month', by: upTo(4) } : { unit: 'day', by: upTo(9) };
  if (stated.month !== undefined) {
    const isYear = stated.year !== undefined && third % 3 === 0;
    return isYear ? { unit: 'year', by: upTo(4) } : { unit: 'month', by: upTo(5) };
  }
  if (stated.year !== undefined) return { unit: 'year', by: upTo(third % 2 === 0 ? 3 : 12) };
  if (stated.hour !== undefined) return { unit: 'hour', by: sign * (2 + (second % 5)) };
  if (time.from === null || stated.relative !== true) return null;
  if (grain === 'day' || grain === 'daypart') return { unit: 'day', by: upTo(3) };
  if (grain === 'week') return { unit: 'week', by: upTo(3) };
  if (grain === 'month') return { unit: 'month', by: upTo(4) };
  return grain === 'year' ? { unit: 'year', by: upTo(4) } : null;
}

/** The date as it is after a move, or `null` where it cannot be told so. */
export function moved(time: TimeMention, move: Move): TimeMention | null {
  const from = time.from === null ? null : shifted(time.from, move);
  const to = time.to === null ? null : shifted(time.to, move);
  const stated = restated(time, move, from);
  if (!stated) return null;
  const text = retold(time, stated, move);
  if (text === time.text) return null;
  return { ...time, text, from, to, stated, value: revalued(time, stated, from) };
}

function shifted(moment: string, { unit, by }: Move): string {
  if (unit === 'hour') return formatMoment(secondsOf(moment) + by * 3600);
  const day = dayOf(moment);
  const next =
    unit === 'day' ? day + by : unit === 'week' ? day + 7 * by : addMonths(day, unit === 'month' ? by : 12 * by);
  return formatMoment(next * SECONDS_A_DAY + (secondsOf(moment) - day * SECONDS_A_DAY));
}

/** What the words say after a move. */
function restated({ stated, grain }: TimeMention, { unit, by }: Move, from: string | null): StatedTime | null {
  const day = from === null ? null : dayOf(from);
  const weekday =
    stated.weekday === undefined ? undefined : day === null ? ((stated.weekday - 1 + by + 70) % 7) + 1 : weekdayOf(day);
  if (unit === 'hour') return stated.hour === undefined ? null : { ...stated, hour: (stated.hour + by + 24) % 24 };
  if (unit === 'day' && stated.relative === true && (grain === 'day' || grain === 'daypart') && day !== null) {
    const { relative: _, ...rest } = stated;
    return { ...rest, weekday: weekdayOf(day) };
  }
  const [year, month, date] =
    from === null ? [undefined, undefined, undefined] : from.slice(0, 10).split('-').map(Number);
  const own = { ...stated, ...(weekday !== undefined && { weekday }) };
  if (from !== null)
    return {
      ...own,
      ...(stated.year !== undefined && { year: year as number }),
      ...(stated.month !== undefined && { month: month as number }),
      ...(stated.day !== undefined && { day: date as number }),
    };
  if (unit === 'day' && stated.day !== undefined) return { ...own, day: ((stated.day - 1 + by + 28) % 28) + 1 };
  if (unit === 'month' && stated.month !== undefined) return { ...own, month: ((stated.month - 1 + by + 12) % 12) + 1 };
  if (unit === 'year' && stated.year !== undefined) return { ...own, year: stated.year + by };
  return unit === 'day' && weekday !== undefined ? own : null;
}

/** The words after a move: what they say of weekday, month, day, year and hour is put in the place of what they said. */
function retold({ text, stated: was, grain }: TimeMention, stated: StatedTime, { unit, by }: Move): string {
  if (was.relative === true && stated.relative !== true) return WEEKDAYS[(stated.weekday ?? 1) - 1] as string;
  if (was.relative === true) return `${text}, ${by} ${unit}s off`;
  let told = text;
  if (was.weekday !== undefined) told = told.replace(WEEKDAY, WEEKDAYS[(stated.weekday ?? 1) - 1] as string);
  if (was.month !== undefined) told = told.replace(MONTH, MONTHS[(stated.month ?? 1) - 1] as string);
  if (was.day !== undefined) told = told.replace(new RegExp(`\\b0?${was.day}(?=\\D|$)`), String(stated.day));
  if (was.year !== undefined) told = told.replace(String(was.year), String(stated.year));
  if (unit === 'hour' && grain !== 'day') told = `${stated.hour} o'clock`;
  return told;
}

const DAY_LENGTH = 10;

function revalued({ value }: TimeMention, stated: StatedTime, from: string | null): string {
  const two = (part: number | undefined) => String(part ?? 0).padStart(2, '0');
  if (/^XXXX-WXX-\d/.test(value)) return value.replace(/\d(?!\d)/, String(stated.weekday));
  if (/^XXXX-\d\d-\d\d/.test(value))
    return value.replace(/^XXXX-\d\d-\d\d/, `XXXX-${two(stated.month)}-${two(stated.day)}`);
  if (/^XXXX-\d\d/.test(value)) return value.replace(/^XXXX-\d\d/, `XXXX-${two(stated.month)}`);
  if (from === null) return value;
  if (/^\d{4}-\d\d-\d\dT\d\d/.test(value)) return from.slice(0, 16);
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.replace(/^\d{4}-\d\d-\d\d/, formatDay(dayOf(from)));
  if (/^\d{4}-\d\d$/.test(value)) return from.slice(0, 7);
  return /^\d{4}$/.test(value) ? from.slice(0, 4) : from.slice(0, DAY_LENGTH);
}
