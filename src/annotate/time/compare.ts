import type { StatedTime, TimeMention } from '../../types.ts';
import { weekdayOf } from './civil.ts';
import { durationSeconds } from './duration-seconds.ts';
import { dayOf, secondsOf } from './moment.ts';

/**
 * How two times lie to each other. `contains`: one lies inside the other, told at another grain ("September" and
 * "Sept. 21"), whichever of the two is the coarser. `unknown`: nothing tells.
 */
export type TimesRelation = 'same' | 'contains' | 'overlaps' | 'disjoint' | 'unknown';

/**
 * Compares two mentions. What the words state decides before what was inferred: two weekdays that differ are
 * disjoint without any publication date, and two that agree are not told apart by an inferred week alone.
 */
export function timesRelation(a: TimeMention, b: TimeMention): TimesRelation {
  const points = isPoint(a) && isPoint(b);
  if (points) return pointsRelation(a, b);
  if (a.type !== b.type) return 'unknown';
  return a.type === 'DURATION' ? durationsRelation(a, b) : a.value === b.value ? 'same' : 'unknown';
}

function isPoint({ type, value }: TimeMention): boolean {
  return (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');
}

function pointsRelation(a: TimeMention, b: TimeMention): TimesRelation {
  const stated = statedRelation(a, b);
  if (stated === 'same' && areTwoEnds(a, b)) return 'disjoint';
  if (stated === 'disjoint') return isNear(a, b) ? 'overlaps' : 'disjoint';
  if (isInUnknownZone(a, b)) return 'unknown';
  const resolved = intervalRelation(a, b);
  if (stated === 'overlaps') return resolved === 'disjoint' && tellOtherDays(a, b) ? 'disjoint' : 'overlaps';
  if (resolved === null) return stated ?? weekdayOfDate(a, b) ?? 'unknown';
  if (resolved !== 'disjoint') return resolved;
  if (isNear(a, b)) return 'overlaps';
  return dependsOnInference(a, b) ? 'unknown' : 'disjoint';
}

const FIELDS = [
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'minute',
  'daypart',
] as const satisfies readonly (keyof StatedTime)[];

/** By the fields both state; `null` where they state none in common. Hours in different zones are left to the intervals. */
function statedRelation(a: TimeMention, b: TimeMention): TimesRelation | null {
  const zones = a.stated.zone !== b.stated.zone;
  const fields = FIELDS.filter(
    (field) => !(zones && (field === 'hour' || field === 'minute' || field === 'day' || field === 'weekday')),
  );
  const common = fields.filter((field) => a.stated[field] !== undefined && b.stated[field] !== undefined);
  if (common.length === 0 || isSpread(a) || isSpread(b)) return null;
  const differing = common.filter((field) => a.stated[field] !== b.stated[field]);
  if (differing.length > 0) {
    if (weekdayOnlyDiffers(differing, common)) return null;
    if (differing.every((field) => field === 'hour' || field === 'minute') && clocksAreNear(a, b)) return 'overlaps';
    return differing.length === 1 && differing[0] === 'daypart' ? dayPartsRelation(a, b) : 'disjoint';
  }
  const onlyA = fields.some((field) => a.stated[field] !== undefined && b.stated[field] === undefined);
  const onlyB = fields.some((field) => b.stated[field] !== undefined && a.stated[field] === undefined);
  return onlyA || onlyB ? 'contains' : 'same';
}

/** "Early March" and "late March", where both tell the same of the date. */
function areTwoEnds(a: TimeMention, b: TimeMention): boolean {
  const modifiers = [a.modifier, b.modifier];
  return a.grain === b.grain && LONG.has(a.grain) && modifiers.includes('START') && modifiers.includes('END');
}

/** What has an early and a late part that nobody takes for one. */
const LONG: ReadonlySet<TimeMention['grain']> = new Set(['month', 'season', 'quarter', 'year', 'decade']);

/** "March 3-5" and "1910-45" state where they begin, not all they cover. */
function isSpread({ value }: TimeMention): boolean {
  return value.includes('/');
}

/** A wrong weekday beside one whole date is a slip of the weekday, not another day. */
function weekdayOnlyDiffers(differing: readonly (keyof StatedTime)[], common: readonly (keyof StatedTime)[]): boolean {
  return differing.length === 1 && differing[0] === 'weekday' && common.includes('day') && common.includes('month');
}

/** Minutes by which a round clock time may be off, and an approximate one. */
const ROUNDING = 5;
const LOOSE = 30;

/** "9:30" may be told for 9:27, "about 9" for 9:20; 9:27 and 9:28 are two times. */
function clocksAreNear(a: TimeMention, b: TimeMention): boolean {
  const [first, second] = [minutesOf(a), minutesOf(b)];
  const gap = Math.abs(first - second);
  if (a.stated.approximate === true || b.stated.approximate === true) return gap <= LOOSE;
  return gap < ROUNDING && (first % ROUNDING === 0 || second % ROUNDING === 0);
}

function minutesOf({ stated: { hour = 0, minute = 0 } }: TimeMention): number {
  return hour * 60 + minute;
}

/** Parts of one day shade into each other: evening and night are one, and the small hours are morning and night. */
function dayPartsRelation(a: TimeMention, b: TimeMention): TimesRelation {
  const [first, second] = [hoursOf(a), hoursOf(b)];
  return first.some(([from, to]) => second.some(([start, end]) => from < end && start < to)) ? 'overlaps' : 'disjoint';
}

type Hours = readonly [from: number, to: number];

/** The hours of a day that are called so by somebody, those after midnight from 24 on. */
const HOURS: Readonly<Record<string, readonly Hours[]>> = {
  morning: [[0, 12]],
  midday: [[11, 14]],
  noon: [[11, 14]],
  afternoon: [[12, 19]],
  evening: [[16, 24]],
  night: [[17, 30]],
  daytime: [[6, 20]],
};

function hoursOf({ stated: { daypart }, text }: TimeMention): readonly Hours[] {
  if (/^overnight|small hours|after midnight/i.test(text))
    return [
      [0, 7],
      [20, 31],
    ];
  return HOURS[daypart ?? ''] ?? [[0, 31]];
}

function intervalRelation(a: TimeMention, b: TimeMention): TimesRelation | null {
  const [first, second] = [intervalOf(a, b), intervalOf(b, a)];
  if (first === null || second === null) return null;
  if (first.from === second.from && first.to === second.to) return 'same';
  if (first.to <= second.from || second.to <= first.from) return 'disjoint';
  const inside = first.from >= second.from && first.to <= second.to;
  const around = first.from <= second.from && first.to >= second.to;
  return inside || around ? 'contains' : 'overlaps';
}

/** Furthest that the clocks of two places are apart, in seconds. */
const MOST_APART = 26 * 3600;

/** "3:42 a.m. local time" may well be 08:42 GMT: of a clock time in a zone and one in none nobody knows. */
function isInUnknownZone(a: TimeMention, b: TimeMention): boolean {
  const isClock = ({ stated }: TimeMention) => stated.hour !== undefined;
  if (!isClock(a) || !isClock(b) || (a.stated.zone === undefined) === (b.stated.zone === undefined)) return false;
  if (a.from === null || b.from === null) return true;
  return Math.abs(secondsOf(a.from) - secondsOf(b.from)) <= MOST_APART;
}

/** In seconds; in universal time where both tell their zone. */
function intervalOf(mention: TimeMention, other: TimeMention) {
  if (mention.from === null || mention.to === null) return null;
  const zoned = mention.stated.zone !== undefined && other.stated.zone !== undefined;
  const shift = zoned ? (mention.stated.zone ?? 0) * 60 : 0;
  const [from, to] = [secondsOf(mention.from), secondsOf(mention.to)];
  if (mention.grain !== 'daypart' || mention.stated.daypart === undefined)
    return { from: from - shift, to: to - shift };
  const midnight = Math.floor(from / DAY) * DAY;
  const hours = hoursOf(mention);
  return {
    from: midnight + Math.min(...hours.map(([start]) => start)) * HOUR - shift,
    to: midnight + Math.max(...hours.map(([, end]) => end)) * HOUR - shift,
  };
}

const HOUR = 3600;
const DAY = 86_400;

/** A weekday nothing resolves against a day of the calendar. */
function weekdayOfDate(a: TimeMention, b: TimeMention): TimesRelation | null {
  const [open, dated] = a.from === null ? [a, b] : [b, a];
  const { weekday } = open.stated;
  if (weekday === undefined || dated.from === null || dated.grain !== 'day') return null;
  return weekdayOf(dayOf(dated.from)) === weekday ? 'contains' : 'disjoint';
}

/** Whether only inferred parts set two times apart: the week of a weekday, the year of a date. */
function dependsOnInference(a: TimeMention, b: TimeMention): boolean {
  const [first, second] = [dayOf(a.from as string), dayOf(b.from as string)];
  if (first === second) return false;
  if (!tellsDay(a) || !tellsDay(b) || isOtherYear(a, b)) return true;
  if (a.stated.weekday !== undefined && b.stated.weekday !== undefined && a.stated.weekday === b.stated.weekday)
    return true;
  const bare = [a, b].some(({ stated }) => stated.weekday !== undefined && stated.day === undefined);
  return bare && weekdayOf(first) === weekdayOf(second) && Math.abs(first - second) <= 14;
}

/** "The end of September" of whatever year, and a day in September: their years were both inferred. */
function isOtherYear(a: TimeMention, b: TimeMention): boolean {
  if ([a, b].some(({ stated }) => stated.year !== undefined) || !a.from || !b.from) return false;
  if ([a, b].every(({ stated }) => stated.month === undefined)) return false;
  const length = a.grain === 'month' || b.grain === 'month' ? MONTH : undefined;
  return a.from.slice(0, 4) !== b.from.slice(0, 4) && a.from.slice(5, length) === b.from.slice(5, length);
}

/** Code units of a date up to its month. */
const MONTH = 7;

/** "In the evening" is put on a day by what was told before it, or by the day of writing. */
function tellsDay({ stated: { year, month, day, weekday, relative } }: TimeMention): boolean {
  return relative === true || [year, month, day, weekday].some((part) => part !== undefined);
}

function tellOtherDays(a: TimeMention, b: TimeMention): boolean {
  return tellsDay(a) && tellsDay(b) && dayOf(a.from as string) !== dayOf(b.from as string);
}

const TOLERANCE: Readonly<Partial<Record<TimeMention['grain'], number>>> = {
  minute: 3600,
  hour: 3600,
  daypart: 7200,
  day: 86_400,
  week: 3 * 86_400,
  month: 7 * 86_400,
  quarter: 30 * 86_400,
  season: 30 * 86_400,
  year: 60 * 86_400,
};

/** "Late Wednesday" is no other day than Wednesday; "late 2019" may well reach into January. */
function isPartOfDay({ modifier, grain }: TimeMention): boolean {
  return /^(START|MID|END)$/.test(modifier ?? '') && (grain === 'day' || grain === 'daypart');
}

/** An approximate time meets what lies just beside it, and the end of one day the beginning of the next. */
function isNear(a: TimeMention, b: TimeMention): boolean {
  const loose = [a, b].filter((time) => time.stated.approximate === true && !isPartOfDay(time));
  if (a.from === null || b.from === null || a.to === null || b.to === null) return false;
  const gap = Math.max(secondsOf(b.from) - secondsOf(a.to), secondsOf(a.from) - secondsOf(b.to));
  const [earlier, later] = a.from < b.from ? [a, b] : [b, a];
  if (gap === 0 && earlier.modifier === 'END' && later.modifier === 'START') return true;
  // "Early 2007" and "late 2008" lie apart, though "late 2007" may well reach into 2008.
  if (/^(START|MID)$/.test(earlier.modifier ?? '') || /^(MID|END)$/.test(later.modifier ?? '')) return false;
  return loose.some(({ grain }) => gap <= (TOLERANCE[grain] ?? 0));
}

/** Durations that agree to a twelfth are one told more roughly, where one is loose or told in a coarser unit. */
function durationsRelation(a: TimeMention, b: TimeMention): TimesRelation {
  const [first, second] = [durationSeconds(a), durationSeconds(b)];
  if (first === null || second === null) return 'unknown';
  if (first === second) return 'same';
  const isLoose = a.modifier !== undefined || b.modifier !== undefined || a.grain !== b.grain;
  const close = Math.abs(first - second) <= Math.max(first, second) / 12;
  if (isLoose && close) return 'overlaps';
  return withinBound(a, first, second) || withinBound(b, second, first) ? 'contains' : 'disjoint';
}

/** "more than two years" allows three, "less than an hour" allows half of one. */
function withinBound({ modifier }: TimeMention, limit: number, amount: number): boolean {
  if (modifier === 'MORE_THAN' || modifier === 'EQUAL_OR_MORE') return amount >= limit;
  return modifier === 'EQUAL_OR_LESS' && amount <= limit;
}

/**
 * Days from `a` to `b`, between two days of the calendar, or between two weekdays (-3 to 3) where a date is missing;
 * `null` where either is no single day.
 */
export function daysBetween(a: TimeMention, b: TimeMention): number | null {
  if (a.from !== null && b.from !== null && isWithinDay(a) && isWithinDay(b)) return dayOf(b.from) - dayOf(a.from);
  if (a.stated.weekday === undefined || b.stated.weekday === undefined) return null;
  const ahead = (b.stated.weekday - a.stated.weekday + 7) % 7;
  return ahead > 3 ? ahead - 7 : ahead;
}

function isWithinDay({ grain, value }: TimeMention): boolean {
  return !value.includes('/') && ['second', 'minute', 'hour', 'daypart', 'day'].includes(grain);
}
