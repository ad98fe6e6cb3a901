import type { TimeMention, TimeRange } from '../../types.ts';
import { type Atom, at, isHyphen } from './atoms.ts';
import type { DateExpression, Match } from './expression.ts';

/** A match that may be one end of an interval: `from` with the index of its other end. */
export interface RangedMatch extends Match {
  readonly bound?: 'from' | 'to';
}

/**
 * Pairs "from A to B", "between A and B", "A through B" and hands down what only the second end tells: the year of
 * "from March to May 2012", also over "and" and "or" ("in March and May 2012").
 */
export function rangesOf(atoms: readonly Atom[], matches: readonly Match[]): RangedMatch[] {
  const ranged: RangedMatch[] = [...matches];
  for (let k = matches.length - 2; k >= 0; k--) {
    const [left, right] = [ranged[k] as RangedMatch, ranged[k + 1] as RangedMatch];
    if (left.expression.kind !== 'date' || right.expression.kind !== 'date') continue;
    const link = linkBetween(atoms, left, right);
    if (link === null) continue;
    const shared = { ...left, expression: withYearOf(left.expression, right.expression) };
    const isRange = link === 'range' && right.bound === undefined;
    ranged[k] = isRange ? { ...shared, bound: 'from' } : shared;
    if (isRange) ranged[k + 1] = { ...right, bound: 'to' };
  }
  return ranged;
}

function linkBetween(atoms: readonly Atom[], left: Match, right: Match): 'range' | 'list' | null {
  if (right.start - left.end !== 1) return null;
  const glue = at(atoms, left.end);
  const before = at(atoms, left.start - 1).lower;
  if (['through', 'thru', 'until', 'till'].includes(glue.lower) || isHyphen(glue)) return 'range';
  if (glue.lower === 'to') return 'range';
  if (glue.lower === 'and' && before === 'between') return 'range';
  return glue.lower === 'and' || glue.lower === 'or' || glue.text === ',' ? 'list' : null;
}

/** "March" of "March and May 2012" lies in 2012. */
function withYearOf(left: DateExpression, right: DateExpression): DateExpression {
  const open =
    left.year === undefined && left.shift === undefined && left.deixis === undefined && left.within === undefined;
  const yearly =
    left.month !== undefined || left.quarter !== undefined || left.half !== undefined || left.season !== undefined;
  if (!open || !yearly) return left;
  const same =
    right.month !== undefined || right.quarter !== undefined || right.half !== undefined || right.season !== undefined;
  if (!same || (left.month ?? 0) > (right.month ?? 12)) return left;
  if (right.year !== undefined) return { ...left, year: right.year };
  return right.within === undefined ? left : { ...left, within: right.within };
}

/** Gives both ends of each range the interval from the first to the last. */
export function withRanges(matches: readonly RangedMatch[], mentions: readonly TimeMention[]): TimeMention[] {
  return mentions.map((mention, k) => {
    const bound = matches[k]?.bound;
    const first = bound === 'from' ? mention : mentions[k - 1];
    const last = bound === 'from' ? mentions[k + 1] : mention;
    if (bound === undefined || first === undefined || last === undefined) return mention;
    const ordered = first.from !== null && last.to !== null && first.from < last.to;
    const span = { start: first.start, end: last.end };
    const range: TimeRange = { ...span, bound, from: ordered ? first.from : null, to: ordered ? last.to : null };
    return { ...mention, range };
  });
}
