import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../src/baseline/baseline.ts';
import { isSameMatter } from '../../src/baseline/same-matter.ts';

const dispute: Dispute = {
  fingerprint: 'f-1',
  kind: 'quantity',
  about: 'Number of people dead',
  names: ['maca', 'peru', 'quispe'],
  when: '2031-05-06',
  sides: [
    { value: '12', origins: [['Herald']], passages: ['p-1'] },
    { value: '15', origins: [['Tribune']], passages: ['p-2', 'p-3'] },
  ],
};
const reworded = dispute.sides.map((side) => ({ ...side, passages: ['p-9'] }));

describe('isSameMatter', () => {
  it.each<[string, Partial<Dispute>]>([
    ['the same', {}],
    ['other words around the values', { sides: reworded }],
    ['a word more in what it is called', { sides: reworded, about: 'Number of villagers dead in Maca' }],
    ['some names less and some more', { sides: reworded, names: ['colca', 'peru', 'quispe'] }],
    ['another name for what is disputed in the same passages', { about: 'Victims', names: [] }],
    [
      'a copy beside one of the passages',
      { about: 'Victims', sides: dispute.sides.map((side) => ({ ...side, passages: [...side.passages, 'p-9'] })) },
    ],
    ['a day found to be another', { when: '2031-05-07' }],
  ])('takes %s for one matter', (_, change) => {
    expect(isSameMatter(dispute, { ...dispute, ...change })).toBe(true);
    expect(isSameMatter({ ...dispute, ...change }, dispute)).toBe(true);
  });

  it.each<[string, Partial<Dispute>]>([
    ['other values', { fingerprint: 'f-2' }],
    ['another thing counted', { sides: reworded, about: 'Number of houses destroyed' }],
    ['other people and places', { sides: reworded, names: ['lima', 'rojas', 'torres'] }],
    [
      'the same passage on one side alone',
      { about: 'Victims', names: [], sides: [dispute.sides[0], reworded[1]].flatMap((side) => side ?? []) },
    ],
    ['another month', { when: '2031-06-20' }],
  ])('takes %s for another', (_, change) => {
    expect(isSameMatter(dispute, { ...dispute, ...change })).toBe(false);
    expect(isSameMatter({ ...dispute, ...change }, dispute)).toBe(false);
  });
});
