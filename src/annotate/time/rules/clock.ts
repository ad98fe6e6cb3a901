import { CARDINALS, WEEKDAYS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, phrase } from '../atoms.ts';
import type { Clock, DateExpression, Match } from '../expression.ts';
import { cardinalAt, digitsAtMost as digits } from './number.ts';
import { zoneAt } from './zone-name.ts';

type DateMatch = Match<DateExpression> | null;
type ClockAt = { readonly clock: Clock; readonly end: number } | null;

/** "3 p.m.", "3:30 pm EDT", "15:00 GMT", "1500 GMT", "half past three", "three o'clock", "noon". */
export function clockTime(atoms: readonly Atom[], i: number): DateMatch {
  const found =
    meridiemTime(atoms, i) ??
    colonTime(atoms, i) ??
    militaryTime(atoms, i) ??
    spokenTime(atoms, i) ??
    namedTime(atoms, i);
  if (found === null) return null;
  const zone = zoneAt(atoms, found.end);
  const clock = zone === null ? found.clock : { ...found.clock, ...zone.fields };
  return { start: i, end: zone?.end ?? found.end, expression: { kind: 'date', clock } };
}

/** Hour in digits or words with "a.m." or "p.m.". */
function meridiemTime(atoms: readonly Atom[], i: number): ClockAt {
  const hour = at(atoms, i).kind === 'number' ? digits(atoms, i, 2) : (cardinalAt(atoms, i)?.amount ?? -1);
  if (hour < 1 || hour > 12) return null;
  const minutes = minutesAt(atoms, i + 1, ':') ?? minutesAt(atoms, i + 1, '.');
  const end = minutes?.end ?? i + 1;
  const after = meridiemAt(atoms, end);
  if (after === null) return null;
  const clock = { hour: (hour % 12) + (after.afternoon ? 12 : 0) };
  const seconds = minutes?.second === undefined ? {} : { second: minutes.second };
  return { clock: minutes === null ? clock : { ...clock, minute: minutes.minute, ...seconds }, end: after.end };
}

function minutesAt(atoms: readonly Atom[], i: number, sign: string) {
  const minute = at(atoms, i).text === sign && at(atoms, i).glued ? digits(atoms, i + 1, 2) : -1;
  if (minute < 0 || minute > 59 || at(atoms, i + 1).text.length !== 2 || !at(atoms, i + 1).glued) return null;
  const hasSecond = at(atoms, i + 2).text === ':' && at(atoms, i + 2).glued && at(atoms, i + 3).text.length === 2;
  const second = hasSecond ? digits(atoms, i + 3, 2) : -1;
  return second >= 0 && second < 60 ? { minute, second, end: i + 4 } : { minute, second: undefined, end: i + 2 };
}

function meridiemAt(atoms: readonly Atom[], i: number): { readonly afternoon: boolean; readonly end: number } | null {
  const letter = at(atoms, i).lower;
  if (letter === 'am' || letter === 'pm') {
    const stop = at(atoms, i + 1).text === '.' && at(atoms, i + 1).glued && at(atoms, i + 2).kind === 'word';
    const sure = letter === 'pm' || at(atoms, i - 1).kind === 'number';
    return sure
      ? { afternoon: letter === 'pm', end: stop && !/^\p{Lu}/u.test(at(atoms, i + 2).text) ? i + 2 : i + 1 }
      : null;
  }
  if (letter !== 'a' && letter !== 'p') return null;
  const dotted = at(atoms, i + 1).text === '.' && at(atoms, i + 2).lower === 'm';
  if (!dotted) return null;
  return { afternoon: letter === 'p', end: at(atoms, i + 3).text === '.' && at(atoms, i + 3).glued ? i + 4 : i + 3 };
}

/** Part of a longer run of signs: "1:15:00", "v2.15:00". */
function isInside(atoms: readonly Atom[], i: number): boolean {
  return at(atoms, i).glued && !['(', '[', '"', '“', ',', '–', '—'].includes(at(atoms, i - 1).text);
}

const BEFORE_CLOCK: ReadonlySet<string> = new Set(
  'at around about approximately by until before after since from till between and to today tomorrow yesterday'.split(
    ' ',
  ),
);

/** "15:00", "9:30" — not a score, a ratio or a verse, which have no zone or preposition of time beside them. */
function colonTime(atoms: readonly Atom[], i: number): ClockAt {
  const hour = digits(atoms, i, 2);
  const minutes = minutesAt(atoms, i + 1, ':');
  if (hour < 0 || hour > 24 || minutes === null || isInside(atoms, i) || at(atoms, minutes.end).text === ':')
    return null;
  const before = at(atoms, i - 1).lower;
  const told = BEFORE_CLOCK.has(before) || WEEKDAYS.has(before) || at(atoms, i - 1).kind !== 'word';
  const zoned = zoneAt(atoms, minutes.end) !== null || at(atoms, minutes.end).lower === 'hours';
  if (!told && !zoned) return null;
  const second = minutes.second === undefined ? {} : { second: minutes.second };
  return { clock: { hour, minute: minutes.minute, ...second }, end: minutes.end };
}

/** "1500 GMT", "0300 local time". */
function militaryTime(atoms: readonly Atom[], i: number): ClockAt {
  const atom = at(atoms, i);
  if (atom.kind !== 'number' || atom.text.length !== 4 || isInside(atoms, i)) return null;
  const [hour, minute] = [Number(atom.text.slice(0, 2)), Number(atom.text.slice(2))];
  const hours = at(atoms, i + 1).lower === 'hours' ? i + 2 : i + 1;
  if (hour > 24 || minute > 59 || (hours === i + 1 && zoneAt(atoms, hours) === null)) return null;
  return { clock: { hour, minute }, end: hours };
}

/** "half past three", "quarter to six", "ten minutes past four", "three o'clock". */
function spokenTime(atoms: readonly Atom[], i: number): ClockAt {
  const oclock = cardinalAt(atoms, i);
  if (oclock !== null && oclock.amount !== null && oclock.amount >= 1 && oclock.amount <= 12) {
    const end = phrase(atoms, oclock.end, ['o', "'", 'clock']);
    if (end > 0) return { clock: { hour: oclock.amount }, end };
  }
  const from = at(atoms, i).lower === 'a' ? i + 1 : i;
  const fraction =
    at(atoms, from).lower === 'half'
      ? 30
      : at(atoms, from).lower === 'quarter'
        ? 15
        : (CARDINALS.get(at(atoms, from).lower) ?? -1);
  if (fraction < 0 || fraction > 30) return null;
  const minutesWord = at(atoms, from + 1).lower === 'minutes';
  const side = minutesWord ? from + 2 : from + 1;
  const past = ['past', 'after'].includes(at(atoms, side).lower);
  const to = ['to', 'before'].includes(at(atoms, side).lower);
  const named = fraction === 30 || fraction === 15 || minutesWord;
  if (!named || !(past || to) || (fraction === 30 && to)) return null;
  const hour = CARDINALS.get(at(atoms, side + 1).lower) ?? -1;
  if (hour < 1 || hour > 12 || at(atoms, side + 2).kind === 'number') return null;
  const counted = at(atoms, side + 2).kind === 'word' && at(atoms, side + 2).tag.startsWith('NNS');
  if (counted || ((at(atoms, side).lower === 'after' || to) && !minutesWord && at(atoms, side + 2).kind === 'word'))
    return null;
  const clock = past ? { hour, minute: fraction } : { hour: hour === 1 ? 12 : hour - 1, minute: 60 - fraction };
  return { clock, end: side + 2 };
}

function namedTime(atoms: readonly Atom[], i: number): ClockAt {
  const atom = at(atoms, i);
  const word = atom.lower;
  if (word !== 'noon' && word !== 'midnight' && word !== 'noontime') return null;
  if (/^\p{Lu}/u.test(atom.text) && (i > 0 || /^\p{Lu}/u.test(at(atoms, i + 1).text))) return null;
  return { clock: { hour: word === 'midnight' ? 24 : 12, minute: 0 }, end: i + 1 };
}
