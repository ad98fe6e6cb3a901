import { DAYPARTS, DEICTIC, PLAIN_DAYPARTS, WEEKDAYS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isHyphen, isTightHyphen } from '../atoms.ts';
import type { DateExpression, Match, Part } from '../expression.ts';
import { weekdayAt } from './names.ts';

type DateMatch = Match<DateExpression> | null;

/** "Friday", "last Friday", "the previous Friday", "this coming Friday". */
export function weekday(atoms: readonly Atom[], i: number): DateMatch {
  const deixis = deixisAt(atoms, i);
  const found = weekdayAt(atoms, deixis?.end ?? i);
  if (found === null) return null;
  const indefinite = isIndefinite(atoms, i, found.end) ? { indefinite: true } : {};
  const expression = { kind: 'date', weekday: found.value, ...indefinite } as const;
  return {
    start: i,
    end: found.end,
    expression: deixis === null ? expression : { ...expression, deixis: deixis.deixis },
  };
}

/** "on a Sunday" names no certain one; "a Sunday meeting" does. */
function isIndefinite(atoms: readonly Atom[], start: number, end: number): boolean {
  if (at(atoms, start - 1).lower !== 'a' || at(atoms, start - 2).lower !== 'on') return false;
  const next = at(atoms, end);
  return next.kind !== 'word' || ['when', 'in', 'and', 'or', 'with'].includes(next.lower);
}

/** What may stand between a determiner and the unit; "said that next year" is no "that next year". */
const DETERMINED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['the', new Set([...DEICTIC.keys()].filter((word) => word !== 'this' && word !== 'that'))],
  ['this', new Set(['past', 'coming', 'upcoming', 'same'])],
  ['that', new Set(['same'])],
]);

/** "last", "this past", "this coming", "the following", "that same". */
export function deixisAt(atoms: readonly Atom[], i: number) {
  const word = at(atoms, i + 1).lower;
  const inner = DETERMINED.get(at(atoms, i).lower)?.has(word) === true ? DEICTIC.get(word) : undefined;
  if (inner !== undefined) {
    const told = at(atoms, i).lower === 'the' && inner.step === 1 ? ('told' as const) : inner.anchor;
    return { deixis: { step: inner.step, anchor: told }, end: i + 2 };
  }
  const plain = DEICTIC.get(at(atoms, i).lower);
  return plain === undefined ? null : { deixis: plain, end: i + 1 };
}

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tomorrow", "the day before yesterday", "tonight", "overnight", "last night", "this morning". */
export function namedDay(atoms: readonly Atom[], i: number): DateMatch {
  const atom = at(atoms, i);
  const day = NAMED_DAYS.get(atom.lower);
  if (day !== undefined) return isNewspaper(atoms, i) ? null : shifted(i, i + 1, day);
  if (atom.lower === 'tonight') return { start: i, end: i + 1, expression: { ...today(0), daypart: 'night' } };
  if (atom.lower === 'overnight' && !isHyphen(at(atoms, i + 1))) {
    return { start: i, end: i + 1, expression: { kind: 'date', daypart: 'night' } };
  }
  if (atom.lower !== 'the' || at(atoms, i + 1).lower !== 'day') return null;
  const beyond = NAMED_DAYS.get(at(atoms, i + 3).lower) ?? 0;
  const side = at(atoms, i + 2).lower;
  const agrees = (beyond === -1 && side === 'before') || (beyond === 1 && side === 'after');
  return agrees ? shifted(i, i + 4, beyond * 2) : null;
}

function isNewspaper(atoms: readonly Atom[], i: number): boolean {
  return at(atoms, i).text === 'Today' && (at(atoms, i - 1).text === 'USA' || at(atoms, i + 1).text === 'Show');
}

function today(amount: number): DateExpression {
  return { kind: 'date', shift: { unit: 'day', amount, anchor: 'speech' } };
}

function shifted(start: number, end: number, amount: number): Match<DateExpression> {
  return { start, end, expression: today(amount) };
}

const DAYPART_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in during since until by at before after around into through throughout for of on'.split(' '),
);

/** "this morning", "last night", "the next morning", "that evening", "the night before", "the morning", "dawn". */
export function daypart(atoms: readonly Atom[], i: number): DateMatch {
  const deixis = deixisAt(atoms, i);
  if (deixis !== null) {
    const part = daypartAt(atoms, deixis.end);
    if (part === null) return null;
    const { step, anchor } = deixis.deixis;
    const shift = { unit: 'day', amount: step, anchor } as const;
    return { start: i, end: part.end, expression: { kind: 'date', shift, ...part.fields } };
  }
  const determined = ['the', 'mid'].includes(at(atoms, i).lower);
  const from = at(atoms, i).lower === 'the' ? i + 1 : i;
  const part = daypartAt(atoms, from);
  if (part === null) return null;
  const name = at(atoms, part.end - 1).lower;
  const prepositional = DAYPART_PREPOSITIONS.has(at(atoms, i - 1).lower);
  if (PLAIN_DAYPARTS.has(name)) {
    const isNoun = !isTightHyphen(atoms, part.end) && !isTightHyphen(atoms, i - 1);
    const modified = part.fields.part !== undefined && prepositional;
    const ok = (determined && prepositional) || modified || (name === 'night' && at(atoms, i - 1).lower === 'at');
    return ok && isNoun ? { start: i, end: part.end, expression: { kind: 'date', ...part.fields } } : null;
  }
  return prepositional && !isTightHyphen(atoms, part.end)
    ? { start: i, end: part.end, expression: { kind: 'date', ...part.fields } }
    : null;
}

/** "morning", "early morning", "mid-morning", "late-night", "pre-dawn" is left out. */
export function daypartAt(atoms: readonly Atom[], i: number) {
  const modifier = partWord(at(atoms, i).lower);
  const inner = modifier === null ? i : isHyphen(at(atoms, i + 1)) ? i + 2 : i + 1;
  const name = DAYPARTS.get(at(atoms, inner).lower);
  if (name === undefined) return null;
  const fields = modifier === null ? { daypart: name } : { daypart: name, part: modifier };
  return { fields, end: inner + 1 };
}

export function partWord(word: string): Part | null {
  if (word === 'early' || word === 'earlier') return 'START';
  if (word === 'late' || word === 'later') return 'END';
  return word === 'mid' || word === 'middle' ? 'MID' : null;
}

/** "Fridays", "Sundays": every such day. */
export function pluralWeekday(atoms: readonly Atom[], i: number): number | null {
  const { lower, text } = at(atoms, i);
  const singular = lower.endsWith('s') ? WEEKDAYS.get(lower.slice(0, -1)) : undefined;
  return singular !== undefined && text[0] !== lower[0] ? singular : null;
}
