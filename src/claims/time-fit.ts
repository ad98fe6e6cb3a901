import type { TimeMention } from '../types.ts';

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether what the words themselves say of two dates cannot both hold: Monday and Wednesday, 2018 and 2022. */
function statedDisjoint(a: TimeMention, b: TimeMention): boolean {
  if (!isPoint(a) || !isPoint(b)) return false;
  if (isOtherSpan(a, b) || isOtherSpan(b, a)) return true;
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) return a.to <= b.from || b.to <= a.from;
  return PARTS.some(
    (part) => a.stated[part] !== undefined && b.stated[part] !== undefined && a.stated[part] !== b.stated[part],
  );
}

/** "last year" against a bare weekday, which is one of this week. */
function isOtherSpan(a: TimeMention, b: TimeMention): boolean {
  const isPast = /^(week|month|quarter|year|season)$/.test(a.grain) && /\b(last|previous|next)\b/i.test(a.text);
  return isPast && b.stated.weekday !== undefined && b.stated.relative !== true && !/\b(last|next)\b/i.test(b.text);
}

function isPoint(time: TimeMention): boolean {
  return time.type === 'DATE' || time.type === 'TIME';
}

/** Whether two lists of times have dates that exclude each other and none that fit. */
export function timesDisjoint(a: readonly TimeMention[], b: readonly TimeMention[]): boolean {
  const pairs = a.filter(isPoint).flatMap((left) => b.filter(isPoint).map((right) => statedDisjoint(left, right)));
  return pairs.length > 0 && pairs.every(Boolean);
}

/** Whether the same day, month or year is told in both lists. */
export function timesMeet(a: readonly TimeMention[], b: readonly TimeMention[]): boolean {
  return a
    .filter(isPoint)
    .some((left) => b.filter(isPoint).some((right) => left.value.slice(0, 10) === right.value.slice(0, 10)));
}
