import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../tools/reference/assignment.ts';
import { bCubed, ceafe, type KeyChain, muc, pairs, ratios } from '../../tools/reference/metrics.ts';

/** The example of Pradhan et al. (2014), with the scores they give. */
const KEY: readonly KeyChain[] = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
];
const RESPONSE: readonly KeyChain[] = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
];

describe('metrics of chains', () => {
  it.each([
    ['MUC', muc, 0.4, 0.4],
    ['B-cubed', bCubed, 0.5, 0.42],
    ['CEAFe', ceafe, 0.43, 0.65],
  ] as const)('%s', (_, metric, precision, recall) => {
    const { p, r } = ratios(metric(KEY, RESPONSE));
    expect(p).toBeCloseTo(precision, 2);
    expect(r).toBeCloseTo(recall, 2);
  });

  it('counts pairs, with and without those of unknown mentions', () => {
    expect(ratios(pairs(KEY, RESPONSE, false)).p).toBeCloseTo(2 / 8);
    expect(ratios(pairs(KEY, RESPONSE, true)).p).toBeCloseTo(2 / 3);
  });

  it('gives full marks to the key and none to nothing', () => {
    for (const metric of [muc, bCubed, ceafe]) {
      expect(ratios(metric(KEY, KEY)).f).toBeCloseTo(1);
      expect(ratios(metric(KEY, [])).f).toBe(0);
    }
  });
});

it('assigns one to one for the greatest sum', () => {
  expect(
    bestAssignment([
      [3, 5, 1],
      [4, 9, 2],
    ]),
  ).toBe(12);
  expect(bestAssignment([[1], [7], [2]])).toBe(7);
  expect(bestAssignment([])).toBe(0);
});
