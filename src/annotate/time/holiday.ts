import { daysFromCivil, daysInMonth, weekdayOf } from './civil.ts';
import type { DateExpression } from './expression.ts';

/** The day of a holiday counted by weekdays within a month. */
export function holidayDay(year: number, month: number, rule: NonNullable<DateExpression['holiday']>): number {
  const first = daysFromCivil(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const forward = first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
  const backward = last - ((weekdayOf(last) - rule.weekday + 7) % 7) + (rule.nth + 1) * 7;
  return (rule.nth > 0 ? forward : backward) + rule.after;
}
