import type { Alignment } from './alignment.ts';
import { coverageOf } from './coverage.ts';
import type { Difference } from './difference.ts';
import { judgeSubstitution } from './substitution.ts';
import type { Unit } from './unit.ts';

/** Sentences that share less are about two matters. */
const LEAST_COVERAGE = 0.5;

/**
 * A name, figure or date that the one sentence gives where the other has another of its kind, though the trees do
 * not show that both hold one slot: "born in Graz in 1931" / "was born in 1935".
 */
export function rivalDifferences(alignment: Alignment): Difference[] {
  const { a, b, onlyA, onlyB } = alignment;
  const coverage = coverageOf(alignment);
  const shared = Math.max(coverage.a, coverage.b);
  if (shared < LEAST_COVERAGE) return [];
  return onlyB.flatMap((j): Difference[] => {
    const right = b.units[j] as Unit;
    if (right.kind === 'word') return [];
    const rivals = onlyA.flatMap((i) => {
      const left = a.units[i] as Unit;
      const judged = left.kind === right.kind ? judgeSubstitution(left, right) : null;
      return judged ? [{ left, strength: judged.strength }] : [];
    });
    const best = rivals[0];
    if (!best || rivals.length > 3) return [];
    const score = best.strength * 0.7 * (0.4 + 0.6 * shared);
    return [{ kind: 'rival', alignment, a: best.left, b: right, valueA: best.left.form, valueB: right.form, score }];
  });
}
