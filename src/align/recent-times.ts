import { formatDay } from '../annotate/time/civil.ts';
import { dayOf } from '../annotate/time/moment.ts';
import type { TimeGrain, TimeMention } from '../types.ts';

/** "recent weeks", "the past few months": a stretch up to the day of writing of which nobody counts the parts. */
const RECENT = /^(?:(?:the )?(?:past|last) (?:few|several|couple(?: of)?) |recent )(day|week|month|year)s$/i;

/** How many days back each reaches at the most, and what it is compared with: days with weeks, weeks with months. */
const REACH: Readonly<Record<string, readonly [days: number, grain: TimeGrain]>> = {
  day: [14, 'week'],
  week: [75, 'month'],
  month: [400, 'month'],
  year: [3700, 'year'],
};

/** A vague stretch up to the day of writing as a time of its own, any other time as it is. */
export function asRecent(time: TimeMention, writtenOn: string | undefined): TimeMention {
  const unit = RECENT.exec(time.text)?.[1]?.toLowerCase();
  const reach = unit === undefined || time.type !== 'DURATION' ? undefined : REACH[unit];
  if (!reach || writtenOn === undefined) return time;
  const day = dayOf(`${writtenOn.slice(0, 10)}T00:00:00`);
  const [days, grain] = reach;
  const from = `${formatDay(day - days)}T00:00:00`;
  const to = `${formatDay(day + 1)}T00:00:00`;
  return { ...time, type: 'DATE', value: `${formatDay(day - days)}..`, grain, from, to, stated: { relative: true } };
}
