import { DAYPARTS, FREQUENCIES, UNITS, type Unit } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isCapitalised, isHyphen, phrase } from '../atoms.ts';
import { pad } from '../civil.ts';
import { periodValue } from '../duration-value.ts';
import type { Match, SetExpression } from '../expression.ts';
import { pluralWeekday } from './day.ts';
import { monthAt, weekdayAt } from './names.ts';
import { cardinalAt, ordinalAt } from './number.ts';

type SetMatch = Match<SetExpression> | null;

/** "every Tuesday", "each year", "every two weeks", "every other day", "every morning", "each March". */
export function every(atoms: readonly Atom[], i: number): SetMatch {
  if (!['every', 'each'].includes(at(atoms, i).lower)) return null;
  const from = i + 1;
  const other = at(atoms, from).lower === 'other';
  const weekday = weekdayAt(atoms, other ? from + 1 : from);
  if (weekday !== null) return set(i, weekday.end, `XXXX-WXX-${weekday.value}`, 'day', weekday.value);
  const month = monthAt(atoms, from);
  if (month !== null) return set(i, month.end, `XXXX-${pad(month.value, 2)}`, 'month');
  const part = DAYPARTS.get(at(atoms, from).lower);
  if (part !== undefined)
    return set(
      i,
      from + 1,
      `XXXX-XX-XXT${part === 'night' ? 'NI' : part === 'morning' ? 'MO' : part === 'evening' ? 'EV' : 'AF'}`,
      'daypart',
    );
  const amount = cardinalAt(atoms, from);
  const ordinal = ordinalAt(atoms, from);
  const few = phrase(atoms, from, ['few']) > 0;
  const noun = amount?.end ?? (ordinal !== null ? ordinal.end : other || few ? from + 1 : from);
  const single = ['single', 'calendar', 'fiscal', 'working'].includes(at(atoms, noun).lower) ? noun + 1 : noun;
  const unit = UNITS.get(at(atoms, single).lower);
  if (unit === undefined || (unit.unit === 'second' && !unit.plural)) return null;
  const count = few ? null : (amount?.amount ?? ordinal?.value ?? (other ? 2 : 1)) * unit.times;
  return set(i, single + 1, periodValue([{ amount: count, unit: unit.unit }]), unit.unit);
}

/** "twice a year", "three times a week", "once every four years", "$5 a day", "per month". */
export function rate(atoms: readonly Atom[], i: number): SetMatch {
  const times = timesAt(atoms, i);
  const from = times ?? i;
  const article = at(atoms, from).lower;
  if (times !== null && (article === 'every' || article === 'each')) {
    const inner = every(atoms, from);
    return inner === null ? null : { ...inner, start: i };
  }
  if (article !== 'a' && article !== 'an' && article !== 'per') return null;
  if (times === null && article !== 'per' && !isRated(atoms, i)) return null;
  const unit = UNITS.get(at(atoms, from + 1).lower);
  const isRate =
    unit !== undefined && !unit.plural && unit.unit !== 'quarter' && (unit.unit !== 'second' || article === 'per');
  if (
    !isRate ||
    isHyphen(at(atoms, from + 2)) ||
    ['ago', 'earlier', 'later', 'before', 'after'].includes(at(atoms, from + 2).lower)
  )
    return null;
  return set(i, from + 2, periodValue([{ amount: unit.times, unit: unit.unit }]), unit.unit);
}

/** The index after "once", "twice", "three times", "several times". */
function timesAt(atoms: readonly Atom[], i: number): number | null {
  const word = at(atoms, i).lower;
  if (word === 'once' || word === 'twice' || word === 'thrice') return i + 1;
  const amount = cardinalAt(atoms, i);
  const few = phrase(atoms, i, ['a', 'few']);
  const noun = amount?.end ?? (few > 0 ? few : ['several', 'many'].includes(word) ? i + 1 : -1);
  return noun > 0 && at(atoms, noun).lower === 'times' ? noun + 1 : null;
}

const RATED: ReadonlySet<string> = new Set(
  'hours days times people cases barrels tons tonnes dollars euros pounds yen cents percent miles gallons million billion thousand hundred meals minutes weeks patients passengers units vehicles cars flights'.split(
    ' ',
  ),
);

/** A counted thing before "a day": "40 hours a week", "$5 million a year", "80,000 barrels a day". */
function isRated(atoms: readonly Atom[], i: number): boolean {
  const before = at(atoms, i - 1);
  if (before.kind === 'number' || before.text === '%')
    return !at(atoms, i - 2).text.includes(':') && at(atoms, i - 2).lower !== 'in';
  return (
    RATED.has(before.lower) &&
    (at(atoms, i - 2).kind === 'number' ||
      cardinalAt(atoms, i - 2) !== null ||
      ['million', 'billion', 'of', 'more', 'fewer', 'many', 'hundred', 'thousand'].includes(at(atoms, i - 2).lower))
  );
}

/** "daily", "annual", "Sundays", "weekends". */
export function frequency(atoms: readonly Atom[], i: number): SetMatch {
  const atom = at(atoms, i);
  const day = pluralWeekday(atoms, i);
  if (day !== null) return set(i, i + 1, `XXXX-WXX-${day}`, 'day', day);
  if (atom.lower === 'weekends' && !isHyphen(at(atoms, i + 1))) return set(i, i + 1, 'XXXX-WXX-WE', 'weekend');
  const value = FREQUENCIES.get(atom.lower);
  if (value === undefined || isNamePart(atoms, i)) return null;
  return set(i, i + 1, value, UNIT_OF[value] ?? 'day');
}

/** "Daily Mail", "the Weekly Standard", "a daily" as a newspaper is not told apart. */
function isNamePart(atoms: readonly Atom[], i: number): boolean {
  const atom = at(atoms, i);
  if (isHyphen(at(atoms, i - 1)) || (isHyphen(at(atoms, i + 1)) && at(atoms, i + 1).glued)) return true;
  return isCapitalised(atom) && (i > 0 || isCapitalised(at(atoms, i + 1)));
}

const UNIT_OF: Readonly<Record<string, Unit>> = {
  PT1H: 'hour',
  P1D: 'day',
  P1W: 'week',
  P2W: 'week',
  P1M: 'month',
  P2M: 'month',
  P1Q: 'quarter',
  P6M: 'half',
  P1Y: 'year',
  P2Y: 'year',
};

function set(start: number, end: number, value: string, grain: Unit, weekday?: number): Match<SetExpression> {
  const expression: SetExpression = { kind: 'set', value, grain };
  return { start, end, expression: weekday === undefined ? expression : { ...expression, weekday } };
}
