import type { TimeMention } from '../../types.ts';

const DAY = 86_400;
/** The mean Gregorian year. */
const YEAR = 365.2425 * DAY;

const DATE_UNITS: Readonly<Record<string, number>> = {
  CE: 100 * YEAR,
  DE: 10 * YEAR,
  Y: YEAR,
  Q: YEAR / 4,
  M: YEAR / 12,
  W: 7 * DAY,
  WE: 2 * DAY,
  D: DAY,
};
const CLOCK_UNITS: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };
const PART = /([\d.]+|X)(CE|DE|WE|[YQMWDHS])/g;

/** Length of a DURATION or SET period in seconds, months and years at their mean length; `null` where it is left open. */
export function durationSeconds({ type, value }: Pick<TimeMention, 'type' | 'value'>): number | null {
  if ((type !== 'DURATION' && type !== 'SET') || !value.startsWith('P') || value.includes('X')) return null;
  const [dates = '', clocks = ''] = value.slice(1).split('T');
  const total = sum(dates, DATE_UNITS) + sum(clocks, CLOCK_UNITS);
  return total > 0 ? total : null;
}

function sum(text: string, units: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const [, amount, unit] of text.matchAll(PART)) total += Number(amount) * (units[unit ?? ''] ?? 0);
  return total;
}
