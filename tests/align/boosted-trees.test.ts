import { describe, expect, it } from 'vitest';
import { type BoostedTrees, boostedLogit } from '../../src/align/boosted-trees.ts';

const MODEL: BoostedTrees = {
  bias: -1,
  trees: [
    [['age', 3, 1, 2], 0.5, 2],
    [['height', 1, 1, 2], 0.25, ['age', 10, 3, 4], 4, 8],
  ],
};

describe('boostedLogit', () => {
  it.each([
    [{ age: 2, height: 0 }, -0.25],
    [{ age: 3, height: 1 }, 5],
    [{ age: 12, height: 1 }, 9],
    [{}, -0.25],
  ])('of %j is %d', (features, logit) => expect(boostedLogit(MODEL, features)).toBe(logit));
});
