import type { Unit } from '../../lexicon/en/time-words.ts';
import type { DurationPart } from './expression.ts';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  daypart: 'D',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'S',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** TIMEX3 period: `P2Y10M`, `PT30M`, `PXY`; half an hour is thirty minutes. */
export function periodValue(parts: readonly DurationPart[]): string {
  if (parts.length === 1 && parts[0]?.unit === 'hour' && parts[0].amount === 0.5) return 'PT30M';
  const write = ({ amount, unit }: DurationPart) => `${amount === null ? 'X' : String(amount)}${LETTERS[unit]}`;
  const dates = parts.filter(({ unit }) => !isClockUnit(unit)).map(write);
  const clocks = parts.filter(({ unit }) => isClockUnit(unit)).map(write);
  return `P${dates.join('')}${clocks.length > 0 ? `T${clocks.join('')}` : ''}`;
}
