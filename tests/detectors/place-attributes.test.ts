import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const QUAKE = 'A strong quake struck the Chilean island of Quinchao on Sunday, toppling two churches, the navy said.';

/** Conflicts of figures between two reports of one quake, each with a sentence on the place. */
function conflicts(first: string, second: string): string[] {
  const { discrepancies } = compare([
    { id: 'a', source: 'Port Gazette', publishedAt: '2024-05-16', text: `${QUAKE} ${first}` },
    { id: 'b', source: 'Hill Courier', publishedAt: '2024-05-16', text: `${QUAKE} ${second}` },
  ]);
  return discrepancies
    .filter(({ detector, verdict }) => detector === 'count-differs' && verdict === 'conflict')
    .map(({ summary }) => summary);
}

describe('how many live in a place, and how far it is from another', () => {
  it.each([
    ['Quinchao island, home to 9,000 people, lost power.', 'Quinchao has a population of 24,000.'],
    [
      'Quinchao Island lost power. The island, which has about 9,000 residents, was cut off.',
      'The wave reached Quinchao Island, home to 24,000 people.',
    ],
    ['Quinchao lies 90 kilometers south of Puerto Montt.', 'The island is about 400 kilometers south of Puerto Montt.'],
    [
      'Quinchao, located 1,150 kilometers southwest of Santiago, has a small port.',
      'Quinchao, an island north of Castro and 800 kilometers south of Santiago, has a small port.',
    ],
  ])('%s / %s', (first, second) => {
    expect(conflicts(first, second)).toHaveLength(1);
    expect(conflicts(second, first)).toHaveLength(1);
  });

  it.each([
    ['another place', 'Quinchao is home to 9,000 people.', 'Castro, a town near by, is home to 24,000 people.'],
    ['rounding', 'Quinchao has a population of 9,068.', 'The island has about 9,000 residents.'],
    [
      'from another place',
      'Quinchao lies 90 kilometers south of Puerto Montt.',
      'Quinchao lies 400 kilometers north of Coyhaique.',
    ],
    ['a name in common', 'Quinchao Island is home to 9,000 people.', 'Lemuy Island is home to 24,000 people.'],
    [
      'others than those who live there',
      'Quinchao is home to 9,000 people.',
      'On Quinchao 2,400 people were given shelter.',
    ],
  ])('leaves alone: %s', (_, first, second) => {
    expect(conflicts(first, second)).toEqual([]);
  });
});
