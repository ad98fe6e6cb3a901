import type { Alignment } from './alignment.ts';
import { coverageOf } from './coverage.ts';
import { degreeOf, excludes } from './degree.ts';
import { type Difference, wholeOf } from './difference.ts';
import { rootOf } from './tree-root.ts';
import type { UnitSentence } from './unit.ts';

/** What two sentences say of how much, where both have one main predicate. */
export interface DegreeVerdict {
  readonly exclude: boolean;
}

/**
 * Whether the two sentences' main predicates, if they are one, exclude each other by how much is said to be so; `null`
 * where neither tells how much, or it is not understood.
 */
export function degreesIn({ a, b, toB }: Alignment): DegreeVerdict | null {
  const [left, right] = [rootOf(a.tree), rootOf(b.tree)];
  if (left < 0 || right < 0) return null;
  const [unitA, unitB] = [a.unitOf[left] ?? -1, b.unitOf[right] ?? -1];
  if (unitA < 0 || unitB < 0) return null;
  const isSame = toB[unitA] === unitB || a.units[unitA]?.lemma === b.units[unitB]?.lemma;
  if (!isSame) return null;
  const [one, other] = [degreeOf(a.tree, left), degreeOf(b.tree, right)];
  if (!one || !other || !(one.isQuantified || other.isQuantified)) return null;
  return { exclude: excludes(one, other) };
}

/** "Few came" / "nobody came", "not all agree" / "all agree", where the degrees are known to exclude each other. */
export function degreeDifference(alignment: Alignment): Difference {
  const { a, b } = alignment;
  const { a: inA, b: inB } = coverageOf(alignment);
  return {
    kind: 'quantifier',
    alignment,
    a: wholeOf(a),
    b: wholeOf(b),
    valueA: textOf(a),
    valueB: textOf(b),
    score: 0.85 * Math.max(inA, inB) * (0.4 + 0.6 * Math.min(inA, inB)),
  };
}

/** From its quantifier to its predicate, a statement is short enough to be shown whole. */
function textOf({ tree, units }: UnitSentence): string {
  return units
    .filter(({ head }) => head <= rootOf(tree))
    .map(({ form }) => form)
    .join(' ');
}
