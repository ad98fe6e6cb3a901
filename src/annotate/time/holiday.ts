import { daysFromCivil, daysInMonth, weekdayOf } from './civil.ts';
import type { HolidayRule } from './expression.ts';

/** The day of a holiday counted by weekdays within a month, or from Easter. */
export function holidayDay(year: number, month: number, rule: HolidayRule): number {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  const first = daysFromCivil(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const forward = first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
  const backward = last - ((weekdayOf(last) - rule.weekday + 7) % 7) + (rule.nth + 1) * 7;
  return (rule.nth > 0 ? forward : backward) + rule.after;
}

/** Easter Sunday of the western churches. Algorithm: "A New York correspondent", Nature 13 (1876), 487. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - lunar + 15) % 30;
  const within = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - epact - (within % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return daysFromCivil(year, Math.floor(sum / 31), (sum % 31) + 1);
}
