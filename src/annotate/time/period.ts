import type { Daypart, Season, Unit } from '../../lexicon/en/time-words.ts';
import type { TimeGrain } from '../../types.ts';
import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  firstOfMonth,
  formatDay,
  formatYear,
  isoWeek,
  mondayOf,
  pad,
  SECONDS_A_DAY,
} from './civil.ts';

/** A stretch of civil time at its own grain: `from` up to `to` in seconds since 1970, and its TIMEX3 value. */
export interface Period {
  readonly grain: TimeGrain;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function ofDays(grain: TimeGrain, value: string, from: number, to: number): Period {
  return { grain, value, from: from * SECONDS_A_DAY, to: to * SECONDS_A_DAY };
}

export function dayPeriod(day: number): Period {
  return ofDays('day', formatDay(day), day, day + 1);
}

function weekPeriod(day: number): Period {
  const { year, week } = isoWeek(day);
  const monday = mondayOf(day);
  return ofDays('week', `${pad(year, 4)}-W${pad(week, 2)}`, monday, monday + 7);
}

function weekendPeriod(day: number): Period {
  const { year, week } = isoWeek(day);
  const saturday = mondayOf(day) + 5;
  return ofDays('weekend', `${pad(year, 4)}-W${pad(week, 2)}-WE`, saturday, saturday + 2);
}

export function monthPeriod(year: number, month: number): Period {
  const first = daysFromCivil(year, month, 1);
  return ofDays('month', `${pad(year, 4)}-${pad(month, 2)}`, first, firstOfMonth(first, 1));
}

export function quarterPeriod(year: number, quarter: number): Period {
  const first = daysFromCivil(year, quarter * 3 - 2, 1);
  return ofDays('quarter', `${pad(year, 4)}-Q${quarter}`, first, firstOfMonth(first, 3));
}

export function halfPeriod(year: number, half: number): Period {
  const first = daysFromCivil(year, half * 6 - 5, 1);
  return ofDays('half', `${pad(year, 4)}-H${half}`, first, firstOfMonth(first, 6));
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern hemisphere; a winter belongs to the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  const first = daysFromCivil(year, SEASON_STARTS[season], 1);
  return ofDays('season', `${pad(year, 4)}-${season}`, first, firstOfMonth(first, 3));
}

export function yearPeriod(year: number, last = year): Period {
  const value = last === year ? formatYear(year) : `${formatYear(year)}/${formatYear(last)}`;
  return ofDays('year', value, daysFromCivil(year, 1, 1), daysFromCivil(last + 1, 1, 1));
}

/** 199 is the 1990s. */
export function decadePeriod(decade: number): Period {
  return ofDays('decade', pad(decade, 3), daysFromCivil(decade * 10, 1, 1), daysFromCivil(decade * 10 + 10, 1, 1));
}

/** 18 is the 19th century, taken as the years 1800 to 1899 as TIMEX3 writes it. */
export function centuryPeriod(century: number): Period {
  return ofDays(
    'century',
    pad(century, 2),
    daysFromCivil(century * 100, 1, 1),
    daysFromCivil(century * 100 + 100, 1, 1),
  );
}

const DAYPART_HOURS: Readonly<Record<Daypart, readonly [string, number, number]>> = {
  morning: ['MO', 5, 12],
  midday: ['MI', 11, 14],
  afternoon: ['AF', 12, 18],
  evening: ['EV', 17, 22],
  night: ['NI', 18, 30],
};

/** A part of a day; a night reaches into the next morning. */
export function daypartPeriod(day: number, part: Daypart): Period {
  const [code, from, to] = DAYPART_HOURS[part];
  const midnight = day * SECONDS_A_DAY;
  return {
    grain: 'daypart',
    value: `${formatDay(day)}T${code}`,
    from: midnight + from * 3600,
    to: midnight + to * 3600,
  };
}

/** TIMEX3 code of a part of day, after a `T`. */
export function daypartCode(part: Daypart): string {
  return DAYPART_HOURS[part][0];
}

/** "half a century later" counts in years. */
const YEARS_OF: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 };

/** The period of `unit` that `day` lies in, moved by `amount` of them. */
export function unitPeriod(unit: Unit, day: number, amount: number): Period {
  if (amount % 1 !== 0 && YEARS_OF[unit] !== undefined) return unitPeriod('year', day, amount * YEARS_OF[unit]);
  const whole = Math.trunc(amount);
  const months = Math.round(amount * 12) % 12 !== 0 && unit === 'year' ? Math.round(amount * 12) : whole * 12;
  const { year, month } = civilFromDays(day);
  switch (unit) {
    case 'week':
      return weekPeriod(day + whole * 7);
    case 'weekend':
      return weekendPeriod(day + whole * 7);
    case 'month': {
      const moved = civilFromDays(firstOfMonth(day, whole));
      return monthPeriod(moved.year, moved.month);
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + whole;
      return quarterPeriod(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
    }
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'season':
    case 'year':
      return yearPeriod(civilFromDays(addMonths(day, months)).year);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) + whole);
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + whole);
    default:
      return dayPeriod(day + whole);
  }
}
