import { logFrequency } from '../../lexicon/en/frequency.ts';
import type { Alignment } from './alignment.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** How much of what each sentence says the other says too, 0 to 1; substituted words count on neither side. */
export interface Coverage {
  readonly a: number;
  readonly b: number;
  /** Of both together, substitutions counted as differences. */
  readonly both: number;
}

/** The Zipf value of the commonest words. */
const CEILING = 7.6;

/** Rare words say more; names and figures say most. */
export function unitWeight(unit: Unit): number {
  if (unit.kind === 'name' || unit.kind === 'number' || unit.kind === 'time') return 1;
  return Math.max(0.15, (CEILING - logFrequency(unit.lemma)) / CEILING);
}

export function coverageOf({ a, b, toB, toA, substitutions }: Alignment): Coverage {
  const [replacedA, replacedB] = [
    new Set(substitutions.map((pair) => pair.a)),
    new Set(substitutions.map((pair) => pair.b)),
  ];
  const left = shares(a, toB, replacedA);
  const right = shares(b, toA, replacedB);
  return {
    a: ratio(left.same, left.same + left.only),
    b: ratio(right.same, right.same + right.only),
    both: ratio(left.same + right.same, left.total + right.total),
  };
}

function shares({ units }: UnitSentence, tied: readonly number[], replaced: ReadonlySet<number>) {
  let [same, only, total] = [0, 0, 0];
  units.forEach((unit, at) => {
    if (!isContent(unit)) return;
    const weight = unitWeight(unit);
    total += weight;
    if (tied[at] !== -1) same += weight;
    else if (!replaced.has(at)) only += weight;
  });
  return { same, only, total };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
