import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapper } from '../../src/align/date-overlap.ts';
import { weightedOverlap } from '../../src/align/weights.ts';

const WEIGHTS: Readonly<Record<string, number>> = { a: 0.1, b: 0.4, c: 0.7, d: 0.9, e: 0.2 };
const weight = (form: string) => WEIGHTS[form] ?? 0.5;
const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((list) => new Set(list));

describe('overlapper', () => {
  it('agrees with weightedOverlap, by weights and by their cubes', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const shared = overlapper(weight)(a, b);
        expect(shared.plain).toBeCloseTo(weightedOverlap(a, b, weight), 9);
        expect(shared.rare).toBeCloseTo(
          weightedOverlap(a, b, (form) => weight(form) ** 3),
          9,
        );
      }),
    );
  });

  it('counts what is shared, and as a share of the first', () => {
    const { weight: both, ofFirst } = overlapper(weight)(new Set(['d', 'c']), new Set(['d']));
    expect(both).toBeCloseTo(0.9 ** 3, 9);
    expect(ofFirst).toBeCloseTo(0.9 ** 3 / (0.9 ** 3 + 0.7 ** 3), 9);
  });

  it('finds nothing in strangers', () => {
    expect(overlapper(weight)(new Set(['a']), new Set(['b']))).toEqual({ plain: 0, rare: 0, weight: 0, ofFirst: 0 });
  });
});
