import { type TimesRelation, timesRelation } from '../annotate/time/compare.ts';
import type { TimeMention } from '../types.ts';
import { DAY, instant } from './background.ts';
import type { Bound } from './date-bound.ts';
import { isComing } from './date-parties.ts';
import type { DateView } from './dates.ts';

/** How two dates lie to each other; `null` for two that are never compared: a day and a decade, a begin and an end. */
export type DateRelation = TimesRelation | null;

/** Times told in the same terms agree, though the days they were inferred to lie on may not. */
export function dateRelation(a: DateView, b: DateView): DateRelation {
  if (sideOf(a) !== sideOf(b) || !isOfOneScale(a.time, b.time) || [a, b].some(isCountedOn)) return null;
  if (isRoughlyAgo(a.time) && isRoughlyAgo(b.time))
    return a.time.text === b.time.text ? 'same' : timesRelation(a.time, b.time);
  const decades = decadesRelation(a.time, b.time);
  if (decades) return decades;
  const isAbsolute = a.time.stated.relative !== true && b.time.stated.relative !== true;
  if (isAbsolute && a.time.text === b.time.text) return 'same';
  const relation = timesRelation(a.time, b.time);
  if (relation === 'disjoint' && ![a, b].every(tellsDay)) return 'unknown';
  return relation === 'disjoint' && (isBeside(a.time, b.time) || areLimits(a, b)) ? 'overlaps' : relation;
}

/** "Built in the 1930s" / "in the 1950s" / "in 1935"; `null` where neither is a decade. */
function decadesRelation(a: TimeMention, b: TimeMention): TimesRelation | null {
  if (![a, b].some(({ grain }) => grain === 'decade')) return null;
  const [first, second] = [a, b].map(({ value }) => /^\d{3}/.exec(value)?.[0]);
  if (first === undefined || second === undefined) return null;
  if (first !== second) return 'disjoint';
  return a.grain === b.grain ? 'same' : 'contains';
}

/** "Last night" in a report of no date is no day. */
function tellsDay({ time: { from, stated } }: DateView): boolean {
  return from !== null || [stated.year, stated.month, stated.day, stated.weekday].some((part) => part !== undefined);
}

/** What was done by 6:40 was done by 7. */
function areLimits(a: DateView, b: DateView): boolean {
  return a.bound === 'by' && b.bound === 'by' && !isComing(a) && !isComing(b);
}

/** Days by which what one calls a week or weekend may reach beyond it: a long weekend, the week told on a Sunday. */
const REACH: Readonly<Partial<Record<TimeMention['grain'], number>>> = { week: 2, weekend: 1 };

/** "Today" is the day it is where and when the page was written, or put up. */
const BY_WRITERS_CLOCK = /\b(today|tonight|yesterday|tomorrow|last night|this (morning|afternoon|evening))\b/i;

/** Told on a Monday, this weekend may well be the one just over. */
const FROM_MONDAY = 5;

function reachOf({ text, grain }: TimeMention): number {
  if (/^this weekend$/i.test(text)) return FROM_MONDAY;
  return BY_WRITERS_CLOCK.test(text) ? 1 : (REACH[grain] ?? 0);
}

function isBeside(a: TimeMention, b: TimeMention): boolean {
  const reach = Math.max(reachOf(a), reachOf(b));
  if (reach === 0) return false;
  const [from, to, start, end] = [a.from, a.to, b.from, b.to].map(
    (at) => instant(at === null ? undefined : `${at}Z`) ?? null,
  );
  if (from == null || to == null || start == null || end == null) return false;
  return Math.max(dayOf(start) - dayOf(to - 1), dayOf(from) - dayOf(end - 1)) <= reach;
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

/** "12 weeks ago" is rounded, and the same in next week's paper. */
function isRoughlyAgo({ text, grain }: TimeMention): boolean {
  return /\bago$/i.test(text) && (grain === 'week' || grain === 'month' || grain === 'year');
}

/** Whether two dates fit together. */
export function datesAgree(relation: DateRelation): boolean {
  return relation === 'same' || relation === 'contains' || relation === 'overlaps';
}

/** Whether a date rules another out: "Tuesday" does "Thursday", and "this week" does neither. */
export function excludes(a: DateView, b: DateView): boolean {
  return dateRelation(a, b) === 'disjoint';
}

function sideOf({ bound, phase }: DateView): 'begin' | 'end' | 'on' {
  return bound === 'on' ? (phase ?? 'on') : SIDES[bound];
}

const SIDES: Readonly<Record<Bound, 'begin' | 'end' | 'on'>> = {
  from: 'begin',
  after: 'begin',
  until: 'end',
  by: 'end',
  on: 'on',
};

/** "Two years later" counts from a time told before, and is only as sure as that one is found. */
function isCountedOn({ time, implied }: DateView): boolean {
  if (implied) return false;
  return (
    /\b(later|before|after|same|that|previous|following|the next)\b|\bearlier$/i.test(time.text) ||
    /^the (day|night|evening|morning|afternoon|week|month|year)$/i.test(time.text)
  );
}

const SCALE: Readonly<Partial<Record<TimeMention['grain'], number>>> = {
  week: 2,
  weekend: 2,
  month: 3,
  season: 3,
  quarter: 3,
  half: 3,
  year: 4,
  decade: 5,
  century: 6,
};

/**
 * A day against a day or week, a year against a year: a date against a period of another order dates something else,
 * unless it names the period that it lies in: "October 28" / "in November".
 */
function isOfOneScale(a: TimeMention, b: TimeMention): boolean {
  if (a.value.includes('/') !== b.value.includes('/')) return false;
  const [fine, coarse] = scaleOf(a) <= scaleOf(b) ? [a, b] : [b, a];
  return scaleOf(coarse) - scaleOf(fine) <= 1 || namesPeriod(fine, coarse);
}

function scaleOf({ grain }: TimeMention): number {
  return SCALE[grain] ?? 1;
}

function namesPeriod({ stated }: TimeMention, { grain }: TimeMention): boolean {
  if (grain === 'month') return stated.month !== undefined;
  return grain === 'year' && stated.year !== undefined;
}
