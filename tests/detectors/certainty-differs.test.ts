import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

type Days = readonly [a: string, b: string];

function certainties(a: string, b: string, days?: Days) {
  const articles = [a, b].map((text, at) => ({ id: `${at}`, text, ...(days && { publishedAt: days[at] as string }) }));
  const { discrepancies, ledger } = compare(articles);
  const ours = discrepancies.filter(({ detector }) => detector === 'certainty-differs');
  return {
    found: ours.map(({ verdict, sides }) => [verdict, ...sides.map(({ value }) => value).sort()].join(': ')),
    ledger: ledger.filter(({ detector }) => detector === 'certainty-differs').map(({ reason }) => reason),
  };
}

const ANNOUNCED = 'Mayor Ann Poe of Torran announced on Monday that she is running for governor.';
const WEIGHING = 'Mayor Ann Poe of Torran is still weighing a run for governor.';

describe('settled in one report, open in the other', () => {
  it.each([
    ['review: announced: is still weighing', ANNOUNCED, WEIGHING],
    [
      'review: is considering: was preparing',
      'Mayor Ann Poe of Torran said she was preparing an executive order on rents.',
      'Mayor Ann Poe of Torran said she is considering an executive order on rents.',
    ],
    [
      'conflict: has decided: not decide',
      'The Torran board has decided to close the paper mill.',
      'The Torran board has yet to decide whether to close the paper mill.',
    ],
  ])('finds %s', (expected, a, b) => {
    expect(certainties(a, b).found).toEqual([expected]);
  });

  it.each([
    [
      'another deed',
      'The Torran board has decided to close the paper mill.',
      'The Torran board is considering closing the school.',
    ],
    [
      'another body',
      'The Torran board is considering closing the paper mill.',
      'The Torran council has decided to close the paper mill.',
    ],
    [
      'one article tells both',
      'The Torran board has decided to close the paper mill.',
      'The Torran board had been considering closing the paper mill. It decided to close the paper mill.',
    ],
    [
      'who is credited with it',
      'The Torran board has decided to close the paper mill.',
      'The Torran board has decided to close the paper mill, police said.',
    ],
    [
      'a plan and its outcome',
      'Mayor Ann Poe of Torran will sign the budget on Monday.',
      'Mayor Ann Poe of Torran signed the budget on Monday.',
    ],
    [
      'what is only supposed',
      'The Torran board may consider closing the paper mill.',
      'The Torran board has decided to close the paper mill.',
    ],
  ])('leaves alone: %s', (_, a, b) => {
    expect(certainties(a, b).found).toEqual([]);
  });

  it.each([
    ['2024-05-01', '2024-05-02T09:00:00Z', 'found'],
    ['2024-05-01', '2024-05-06', 'ledger'],
  ] as const)('reports of %s and %s: %s', (first, second, where) => {
    const { found, ledger } = certainties(WEIGHING, ANNOUNCED, [first, second]);
    expect(found).toHaveLength(where === 'found' ? 1 : 0);
    expect(ledger).toEqual(where === 'found' ? [] : ['update']);
  });

  it('tells a dispute once that the detectors of propositions tell', () => {
    const articles = [
      'The health ministry confirmed the deaths of nine miners in Torran.',
      'The health ministry has not confirmed the deaths of nine miners in Torran.',
    ] as const;
    expect(certainties(...articles).found).toEqual([]);
    expect(compare(articles.map((text, at) => ({ id: `${at}`, text }))).discrepancies).not.toEqual([]);
  });
});
