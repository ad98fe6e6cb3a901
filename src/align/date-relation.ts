import { type TimesRelation, timesRelation } from '../annotate/time/compare.ts';
import type { TimeMention } from '../types.ts';
import type { Bound, DateView } from './dates.ts';

/** How two dates lie to each other; `null` for two that are never compared: a day and a decade, a begin and an end. */
export type DateRelation = TimesRelation | null;

/** Times told in the same terms agree, though the days they were inferred to lie on may not. */
export function dateRelation(a: DateView, b: DateView): DateRelation {
  if (SIDES[a.bound] !== SIDES[b.bound] || !isOfOneScale(a.time, b.time) || [a, b].some(isCountedOn)) return null;
  const isAbsolute = a.time.stated.relative !== true && b.time.stated.relative !== true;
  return isAbsolute && a.time.text === b.time.text ? 'same' : timesRelation(a.time, b.time);
}

/** Whether two dates fit together. */
export function datesAgree(relation: DateRelation): boolean {
  return relation === 'same' || relation === 'contains' || relation === 'overlaps';
}

const SIDES: Readonly<Record<Bound, 'begin' | 'end' | 'on'>> = {
  from: 'begin',
  after: 'begin',
  until: 'end',
  by: 'end',
  on: 'on',
};

/** "Two years later" counts from a time told before, and is only as sure as that one is found. */
function isCountedOn({ time }: DateView): boolean {
  return /\b(later|earlier|before|after|same|that|previous|following)\b/i.test(time.text);
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

/** A day against a day or month, a year against a year: a date against a period of another order dates something else. */
function isOfOneScale(a: TimeMention, b: TimeMention): boolean {
  if (a.value.includes('/') !== b.value.includes('/')) return false;
  return Math.abs((SCALE[a.grain] ?? 1) - (SCALE[b.grain] ?? 1)) <= 1;
}
