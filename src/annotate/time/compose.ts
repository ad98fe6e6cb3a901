import { type Atom, at, isHyphen } from './atoms.ts';
import type { DateExpression, Expression, Match } from './expression.ts';
import { daypartAt, partWord } from './rules/day.ts';

/**
 * Joins neighbours that tell one time together: "Friday" + "night", "3 p.m." + "on" + "Friday",
 * "the third quarter" + "of" + "last year", and draws modifiers in ("late", "around", "the end of").
 */
export function compose(atoms: readonly Atom[], matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const raw of matches) {
    let match = withDaypart(atoms, raw);
    for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
      const merged = join(atoms, last, match);
      if (merged === null) break;
      joined.pop();
      match = merged;
    }
    joined.push(match);
  }
  return joined.map((match, index) => {
    const modified = withModifier(atoms, match);
    // In "a quarter earlier Friday" the word belongs to the time before it.
    return modified.start < (joined[index - 1]?.end ?? 0) ? match : modified;
  });
}

/** "Friday night", "Sept. 21 evening", "yesterday afternoon". */
function withDaypart(atoms: readonly Atom[], match: Match): Match {
  const { expression } = match;
  if (expression.kind !== 'date' || !isDay(expression) || expression.daypart !== undefined) return match;
  const part = daypartAt(atoms, match.end);
  if (part === null || (isHyphen(at(atoms, part.end)) && at(atoms, part.end).glued)) return match;
  const { start } = match;
  return { start, end: part.end, expression: { ...expression, ...part.fields } };
}

/** Tells one day, by weekday, date or distance. */
function isDay(date: DateExpression): boolean {
  if (date.lastDay !== undefined || date.clock !== undefined) return false;
  return (
    date.weekday !== undefined || date.day !== undefined || date.holiday !== undefined || date.shift?.unit === 'day'
  );
}

function isClock(date: DateExpression): boolean {
  return date.clock !== undefined && !hasDay(date);
}

function hasDay(date: DateExpression): boolean {
  return date.weekday !== undefined || date.day !== undefined || date.shift !== undefined || date.holiday !== undefined;
}

function isDaypart(date: DateExpression): boolean {
  return date.daypart !== undefined && date.clock === undefined && !hasDay(date);
}

function join(atoms: readonly Atom[], left: Match, right: Match): Match | null {
  if (left.expression.kind !== 'date' || right.expression.kind !== 'date') return null;
  if (right.start - left.end > 2) return null;
  const glue = atoms
    .slice(left.end, right.start)
    .map((atom) => atom.lower)
    .join(' ');
  const expression = joinDates(left.expression, right.expression, glue);
  return expression === null ? null : { start: left.start, end: right.end, expression };
}

type Join = (left: DateExpression, right: DateExpression, glue: string) => DateExpression | null;

const JOINS: readonly Join[] = [weekdayAndDate, clockAndDay, dayAndClock, clockAndDaypart, partOfPeriod, periodAndPart];

function joinDates(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  for (const rule of JOINS) {
    const joined = rule(left, right, glue);
    if (joined !== null) return joined;
  }
  return null;
}

/** "Wednesday, Sept. 21", "Friday the 13th", "Sept. 21, Wednesday". */
function weekdayAndDate(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  if (glue !== '' && glue !== ',') return null;
  const [weekday, date] = left.weekday !== undefined ? [left, right] : [right, left];
  const plain = weekday.weekday !== undefined && weekday.day === undefined && weekday.shift === undefined;
  const dated = date.day !== undefined && date.weekday === undefined && date.lastDay === undefined;
  return plain && dated && weekday.clock === undefined ? { ...date, ...weekday } : null;
}

/** "3 p.m. Friday", "noon on Sept. 21", "3 p.m. today"; also "the morning of Sept. 21". */
function clockAndDay(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  if (!isDay(right) || (right.daypart !== undefined && isDaypart(left))) return null;
  const ok = ['', ',', 'on', 'of', ', on'].includes(glue);
  return ok && (isClock(left) || isDaypart(left)) ? { ...right, ...left } : null;
}

/** "Friday at 3 p.m.", "Sept. 21, 2022, 3 p.m.", "tomorrow at noon". */
function dayAndClock(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  const ok = ['', ',', 'at', ', at', 'around', 'about', 'at around', 'at about'].includes(glue);
  return ok && isDay(left) && isClock(right) ? { ...left, ...right } : null;
}

/** "3 in the morning", "10 o'clock in the evening", "6:00 this morning". */
function clockAndDaypart(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  if (!isClock(left) || left.clock === undefined || right.daypart === undefined || right.clock !== undefined)
    return null;
  if (glue !== '' && glue !== 'in' && glue !== 'at' && glue !== 'on') return null;
  const afternoon =
    ['afternoon', 'evening'].includes(right.daypart) || (right.daypart === 'night' && left.clock.hour > 5);
  const hour = afternoon && left.clock.hour < 12 ? left.clock.hour + 12 : left.clock.hour;
  return { ...right, ...left, clock: { ...left.clock, hour } };
}

function isPartOfYear(date: DateExpression): boolean {
  if (date.year !== undefined || date.shift !== undefined || date.deixis !== undefined) return false;
  return (
    date.quarter !== undefined ||
    date.half !== undefined ||
    date.season !== undefined ||
    date.month !== undefined ||
    date.holiday !== undefined
  );
}

function isYear(date: DateExpression): boolean {
  return (
    (date.year !== undefined && date.month === undefined && date.lastYear === undefined) ||
    date.shift?.unit === 'year' ||
    date.shift?.unit === 'decade'
  );
}

/** "the third quarter of 2012", "March last year", "the summer of 2012", "Friday last week", "Friday of next week". */
function partOfPeriod(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  if (glue !== '' && glue !== 'of' && glue !== ',') return null;
  if (isPartOfYear(left) && isYear(right)) return inside(left, right);
  const week = right.shift?.unit === 'week' && glue !== ',';
  return week && left.weekday !== undefined && left.day === undefined && left.shift === undefined
    ? inside(left, right)
    : null;
}

/** "last year's third quarter", "the 2012 third quarter", "next week's Friday". */
function periodAndPart(left: DateExpression, right: DateExpression, glue: string): DateExpression | null {
  if (glue !== '' && glue !== "' s") return null;
  const ok = isYear(left) && isPartOfYear(right) && (right.month === undefined || right.day === undefined);
  return ok && (glue !== '' || right.month === undefined) ? inside(right, left) : null;
}

function inside(part: DateExpression, period: DateExpression): DateExpression {
  const fiscal = period.fiscal === true ? { fiscal: true } : {};
  return period.year === undefined ? { ...part, ...fiscal, within: period } : { ...part, ...fiscal, year: period.year };
}

const EDGES: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
]);

/** "early", "late", "mid-", "later", "around", "the end of" before the expression. */
function withModifier(atoms: readonly Atom[], match: Match): Match {
  if (match.expression.kind !== 'date') return match;
  const date = match.expression;
  const edge = edgeBefore(atoms, match.start, date);
  if (edge !== null) return { ...match, start: edge.start, expression: { ...date, part: edge.part } };
  const part = partBefore(atoms, match.start, date);
  const found = part === null ? match : { ...match, start: part.start, expression: { ...date, part: part.part } };
  const loose = looseBefore(atoms, found.start, date);
  return loose < 0
    ? found
    : { ...found, start: loose, expression: { ...found.expression, approximate: true } as Expression };
}

/** "the end of", "the beginning of" before a year, month, quarter or week. */
function edgeBefore(atoms: readonly Atom[], i: number, date: DateExpression) {
  const part = at(atoms, i - 1).lower === 'of' ? EDGES.get(at(atoms, i - 2).lower) : undefined;
  if (part === undefined || date.clock !== undefined || isDay(date)) return null;
  return { part, start: at(atoms, i - 3).lower === 'the' ? i - 3 : i - 2 };
}

function partBefore(atoms: readonly Atom[], i: number, date: DateExpression) {
  if (date.part !== undefined) return null;
  const hyphen = isHyphen(at(atoms, i - 1)) && at(atoms, i).glued;
  const from = hyphen ? i - 2 : i - 1;
  const part = partWord(at(atoms, from).lower);
  if (part === null || (date.clock !== undefined && !isDay(date)) || at(atoms, from - 1).lower === 'of') return null;
  const determined = at(atoms, from - 1).lower === 'the' && date.decade === undefined;
  return { part, start: determined && date.season !== undefined ? from - 1 : from };
}

/** The index of "around", "about", "circa" before a time it belongs to, or -1. */
function looseBefore(atoms: readonly Atom[], i: number, date: DateExpression): number {
  const word = at(atoms, i - 1).lower;
  const clock = date.clock !== undefined || date.daypart !== undefined;
  if (word === 'around' || word === 'circa' || word === 'approximately' || word === 'roughly') return i - 1;
  return clock && (word === 'about' || word === 'nearly' || word === 'almost') ? i - 1 : -1;
}
