/**
 * Arithmetic of the proleptic Gregorian calendar on plain integers, so that no machine's clock, zone or locale enters.
 * Days count from 1970-01-01. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const SECONDS_A_DAY = 86_400;

export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilFromDays(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week a day lies in. */
export function mondayOf(days: number): number {
  return days - weekdayOf(days) + 1;
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(days) + 3;
  const { year } = civilFromDays(thursday);
  return { year, week: Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day of the month `months` later, or the last day of a month that is shorter. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return daysFromCivil(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The first day of the month `months` after that of `days`. */
export function firstOfMonth(days: number, months = 0): number {
  const { year, month } = civilFromDays(days);
  const index = year * 12 + month - 1 + months;
  return daysFromCivil(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `YYYY`; TIMEX3 writes years before the era as `BC0508`. */
export function formatYear(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

/** `YYYY-MM-DD`. */
export function formatDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `YYYY-MM-DDTHH:MM:SS` of seconds since 1970 in civil time. */
export function formatMoment(seconds: number): string {
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const rest = Math.floor(seconds - days * SECONDS_A_DAY);
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${formatDay(days)}T${clock.map((part) => pad(part, 2)).join(':')}`;
}
