/** What two sets of words share. */
export interface Shared {
  /** As `weightedOverlap` has it. */
  readonly plain: number;
  /** The same where rare words count far more than common ones. */
  readonly rare: number;
  /** The weight of what is shared, by those weights. */
  readonly weight: number;
  /** The same as a share of all that the first set weighs. */
  readonly ofFirst: number;
}

export type Overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) => Shared;

/** Next to nothing is not contained in much. */
const LITTLE = 0.3;

interface Totals {
  readonly plain: number;
  readonly rare: number;
}

/** Compares sets by the weights of their words; what a set weighs in all is worked out once. */
export function overlapper(weight: (form: string) => number): Overlap {
  const totals = new WeakMap<ReadonlySet<string>, Totals>();
  const totalOf = (set: ReadonlySet<string>): Totals => {
    const known = totals.get(set) ?? sumOf(set, set, weight);
    totals.set(set, known);
    return known;
  };
  return (a, b) => {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    const shared = sumOf(small, large, weight);
    if (shared.plain === 0) return NOTHING;
    const [first, second] = [totalOf(small), totalOf(large)];
    return {
      plain: share(shared.plain, first.plain, second.plain),
      rare: share(shared.rare, first.rare, second.rare),
      weight: shared.rare,
      ofFirst: shared.rare / Math.max(totalOf(a).rare, LITTLE),
    };
  };
}

const NOTHING: Shared = { plain: 0, rare: 0, weight: 0, ofFirst: 0 };

function sumOf(set: ReadonlySet<string>, other: ReadonlySet<string>, weight: (form: string) => number): Totals {
  let plain = 0;
  let rare = 0;
  for (const form of set) {
    if (!other.has(form)) continue;
    const value = weight(form);
    plain += value;
    rare += value * value * value;
  }
  return { plain, rare };
}

/** The mean of the share of the smaller set and of the share of both. */
function share(shared: number, small: number, large: number): number {
  return shared === 0 ? 0 : (shared / small + shared / (small + large - shared)) / 2;
}
