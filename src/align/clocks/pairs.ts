import { timesRelation } from '../../annotate/time/compare.ts';
import { weightedOverlap, wordWeights } from '../weights.ts';
import type { ClockView } from './views.ts';

/** Two hours at which one incident is said to have begun. */
export interface ClockPair {
  readonly a: ClockView;
  readonly b: ClockView;
  /** 0 to 1: how much what is told about them has in common. */
  readonly overlap: number;
}

/** Minutes by which the alarm may follow, or the clocks of two witnesses differ. */
const LAG = 60;
const DAY = 24 * 60;

/**
 * The hours that two articles give the beginning of one incident, where they lie apart: the first such hour of each, if
 * neither article tells any clock time near the other's.
 */
export function clockPairs(articles: readonly (readonly ClockView[])[]): ClockPair[] {
  const weight = wordWeights(articles.flatMap((clocks) => clocks.map(({ words }) => words)));
  return articles.flatMap((left, i) =>
    articles.slice(i + 1).flatMap((right): ClockPair[] => {
      const [a, b] = [firstOnset(left), firstOnset(right)];
      if (!a || !b || areNear(a, b) || areOtherDays(a, b)) return [];
      if (left.some((clock) => areNear(clock, b)) || right.some((clock) => areNear(clock, a))) return [];
      return [{ a, b, overlap: weightedOverlap(a.words, b.words, weight) }];
    }),
  );
}

function firstOnset(clocks: readonly ClockView[]): ClockView | undefined {
  return clocks
    .filter(({ onset }) => onset)
    .reduce<ClockView | undefined>(
      (first, clock) => (first && first.minutes <= clock.minutes ? first : clock),
      undefined,
    );
}

function areNear(a: ClockView, b: ClockView): boolean {
  const gap = Math.abs(a.minutes - b.minutes) % DAY;
  return Math.min(gap, DAY - gap) <= LAG;
}

/** Whether the words tell two days. */
function areOtherDays({ time: a }: ClockView, { time: b }: ClockView): boolean {
  const { weekday, day } = a.stated;
  if (weekday !== undefined && b.stated.weekday !== undefined) return weekday !== b.stated.weekday;
  if (day !== undefined && b.stated.day !== undefined) return day !== b.stated.day;
  return timesRelation(a, b) !== 'disjoint';
}
