import { daysBetween } from '../annotate/time/compare.ts';
import { DAY, instant } from './background.ts';
import { isComing } from './date-parties.ts';
import type { DateView } from './dates.ts';

/** Tells when an article was written. */
export type WrittenOn = (article: string) => string | undefined;

/** How two dates lie to each other and to the reports that tell them, each 0 or 1. */
export interface DateAges {
  /** The dates lie days apart. */
  readonly far: number;
  /** One date is the day of its own report, the other is not. */
  readonly fresh: number;
  /** A bare weekday of one of them would be most of a week off its report. */
  readonly stale: number;
  /** One date comes after the other's report was written, though neither tells of what is to come. */
  readonly unwritten: number;
  /** Days between the dates, as a share of some years, in logarithms. */
  readonly days: number;
  /** The same of the days between the reports. */
  readonly writtenApart: number;
  /** The same of the days from the later date to its report. */
  readonly age: number;
}

/** Reads the ages of two dates. */
export function datesAges(a: DateView, b: DateView, writtenOn: WrittenOn): DateAges {
  const stale = isStale(a, writtenOn) || isStale(b, writtenOn);
  return {
    far: Number(isFar(a, b) && !stale),
    fresh: Number(isFresh(a, writtenOn) !== isFresh(b, writtenOn)),
    stale: Number(stale),
    unwritten: Number(isUnwritten(a, b, writtenOn) || isUnwritten(b, a, writtenOn)),
    days: scaled(daysBetween(a.time, b.time)),
    writtenApart: scaled(daysApart(instant(writtenOn(a.article)), instant(writtenOn(b.article)))),
    age: Math.min(...[a, b].map((view) => scaled(ageOf(view, writtenOn)))),
  };
}

/** Whether a date told as past comes after the report of another was written. */
function isUnwritten(view: DateView, { article }: DateView, writtenOn: WrittenOn): boolean {
  const age = ageOf({ time: view.time, article }, writtenOn);
  return age !== null && age < -1 && !isComing(view);
}

/** 2048 days and more are 1. */
function scaled(days: number | null): number {
  return Math.min(1, Math.log2(1 + Math.abs(days ?? 0)) / 11);
}

function daysApart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.round((a - b) / DAY);
}

function ageOf({ article, time }: Pick<DateView, 'article' | 'time'>, writtenOn: WrittenOn): number | null {
  return daysApart(
    instant(writtenOn(article)?.slice(0, 10)),
    instant(time.from === null ? undefined : time.from.slice(0, 10)),
  );
}

/** Days between two dates from which a slip of the pen is not the likeliest cause. */
const FAR_DAYS = 4;

function isFar(a: DateView, b: DateView): boolean {
  return Math.abs(daysBetween(a.time, b.time) ?? 0) > FAR_DAYS;
}

/** Whether a date is the day on which its own article was published. */
export function isFresh({ article, time }: DateView, writtenOn: WrittenOn): boolean {
  const published = writtenOn(article);
  return published !== undefined && published.slice(0, 10) === time.value.slice(0, 10);
}

/** Days from which a bare weekday is not what a report would say of its own news. */
const STALE_DAYS = 5;

/** News of last Wednesday is no longer told as "Wednesday" by Tuesday. */
function isStale({ article, time }: DateView, writtenOn: WrittenOn): boolean {
  const { weekday, day, relative } = time.stated;
  const at = instant(writtenOn(article)?.slice(0, 10));
  const told = instant(time.from === null ? undefined : time.from.slice(0, 10));
  if (weekday === undefined || day !== undefined || relative || at === null || told === null) return false;
  return Math.abs(at - told) >= STALE_DAYS * DAY;
}
