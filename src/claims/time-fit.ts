import type { TimeMention } from '../types.ts';

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether what the words themselves say of two dates cannot both hold: Monday and Wednesday, 2018 and 2022. */
export function statedDisjoint(a: TimeMention, b: TimeMention): boolean {
  if (!isPoint(a) || !isPoint(b)) return false;
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) return a.to <= b.from || b.to <= a.from;
  return PARTS.some(
    (part) => a.stated[part] !== undefined && b.stated[part] !== undefined && a.stated[part] !== b.stated[part],
  );
}

function isPoint(time: TimeMention): boolean {
  return time.type === 'DATE' || time.type === 'TIME';
}

/** Whether two lists of times have dates that exclude each other and none that fit. */
export function timesDisjoint(a: readonly TimeMention[], b: readonly TimeMention[]): boolean {
  const pairs = a.filter(isPoint).flatMap((left) => b.filter(isPoint).map((right) => statedDisjoint(left, right)));
  return pairs.length > 0 && pairs.every(Boolean);
}
