import { daysFromCivil, SECONDS_A_DAY } from './civil.ts';

/** Seconds since 1970 in civil time of `YYYY-MM-DDTHH:MM:SS`. */
export function secondsOf(moment: string): number {
  const [hour, minute, second] = moment.slice(11).split(':').map(Number);
  return dayOf(moment) * SECONDS_A_DAY + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0);
}

/** Days since 1970-01-01 of a moment or date. */
export function dayOf(moment: string): number {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  return daysFromCivil(year ?? 1970, month ?? 1, day ?? 1);
}
