import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycle, spanningTree } from '../../src/syntax/parser/spanning-tree.ts';
import { headsOf } from '../../src/syntax/parser/tree-of-scores.ts';

function total(scores: Float64Array, size: number, heads: readonly number[]): number {
  return heads.reduce((sum, head, d) => (d === 0 ? sum : sum + (scores[d * size + head] as number)), 0);
}

/** The best score over all trees, by trying every assignment of heads. */
function exhaustive(scores: Float64Array, size: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(size).fill(-1);
  const assign = (d: number): void => {
    if (d === size) {
      if (!findCycle(heads)) best = Math.max(best, total(scores, size, [...heads]));
      return;
    }
    for (let h = 0; h < size; h++) {
      if (h === d) continue;
      heads[d] = h;
      assign(d + 1);
    }
  };
  assign(1);
  return best;
}

const square = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size }),
    ),
  );

describe('spanningTree', () => {
  it('finds a tree as good as any', () => {
    fc.assert(
      fc.property(square, ([size, values]) => {
        const scores = Float64Array.from(values);
        const heads = spanningTree(scores, size);
        expect(findCycle(heads)).toBeNull();
        expect(total(scores, size, [...heads])).toBe(exhaustive(scores, size));
      }),
    );
  });
});

describe('findCycle', () => {
  it('finds a cycle and passes a tree', () => {
    expect(findCycle(Int32Array.from([-1, 2, 1, 0]))?.sort()).toEqual([1, 2]);
    expect(findCycle(Int32Array.from([-1, 2, 0, 2]))).toBeNull();
    expect(findCycle(Int32Array.from([-1]))).toBeNull();
  });
});

describe('headsOf', () => {
  it('always makes one root and no cycle', () => {
    const scores = fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * 16, maxLength: n * 16 })),
      );
    fc.assert(
      fc.property(scores, ([n, values]) => {
        const heads = headsOf(Float32Array.from(values), 0, 16, n);
        expect([...heads].filter((head) => head === -1)).toHaveLength(1);
        expect(findCycle(Int32Array.from([-1, ...[...heads].map((head) => head + 1)]))).toBeNull();
      }),
    );
  });
});
