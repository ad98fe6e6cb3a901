import type { Atom } from '../atoms.ts';
import type { Expression, Match } from '../expression.ts';
import { dayFirst, dayOfMonthAlone, monthFirst, numeric, yearFirst } from './calendar.ts';
import { clockTime } from './clock.ts';
import { daypart, namedDay, weekday } from './day.ts';
import { allDay, bareDuration, duration, lengthy, straight } from './duration.ts';
import { FIRST_WORDS } from './first-words.ts';
import { fiscalYear, holiday, periodEnd, quarterOrHalf, season, weekend } from './period.ts';
import { reference } from './reference.ts';
import { every, frequency, rate } from './set.ts';
import { countedShift, dayBefore, definiteUnit, deicticName, deicticUnit, yearAgo } from './shift.ts';
import { bareYear, century, decade } from './year.ts';

export type Rule = (atoms: readonly Atom[], i: number) => Match | null;

/** At each atom the rule that reaches furthest wins, the earlier one where two reach as far. */
const AT_WORDS: readonly Rule[] = [
  monthFirst,
  dayFirst,
  dayOfMonthAlone,
  holiday,
  weekday,
  namedDay,
  clockTime,
  daypart,
  deicticName,
  quarterOrHalf,
  fiscalYear,
  season,
  weekend,
  periodEnd,
  yearAgo,
  countedShift,
  dayBefore,
  deicticUnit,
  straight,
  every,
  rate,
  frequency,
  duration,
  lengthy,
  allDay,
  bareDuration,
  reference,
  decade,
  century,
  definiteUnit,
  bareYear,
];

const AT_NUMBERS: readonly Rule[] = [
  yearFirst,
  numeric,
  dayFirst,
  clockTime,
  quarterOrHalf,
  countedShift,
  straight,
  rate,
  duration,
  lengthy,
  decade,
  century,
  bareYear,
];

/** "the '90s", "'72". */
const AT_APOSTROPHES: readonly Rule[] = [decade, bareYear];

/** Reads the atoms left to right and takes the longest match at each; what is taken is not read again. */
export function scan(atoms: readonly Atom[]): Match<Expression>[] {
  const matches: Match[] = [];
  let i = 0;
  while (i < atoms.length) {
    const best = longestAt(atoms, i);
    if (best !== null) matches.push(best);
    i = best?.end ?? i + 1;
  }
  return matches;
}

function longestAt(atoms: readonly Atom[], i: number): Match | null {
  let best: Match | null = null;
  for (const rule of rulesAt(atoms[i] as Atom)) {
    const match = rule(atoms, i);
    if (match !== null && (best === null || match.end > best.end)) best = match;
  }
  return best;
}

function rulesAt({ kind, lower }: Atom): readonly Rule[] {
  if (kind === 'number') return AT_NUMBERS;
  if (kind === 'word') return FIRST_WORDS.has(lower) ? AT_WORDS : [];
  return lower === "'" ? AT_APOSTROPHES : [];
}
