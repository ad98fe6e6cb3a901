import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Discrepancy } from '../../src/types.ts';

/** What two reports of one event, twelve hours apart, are said to conflict in. */
function conflicts(first: string, second: string): Discrepancy[] {
  const { discrepancies } = compare([
    { id: 'a', source: 'Port Gazette', publishedAt: '2024-05-20T10:00:00Z', text: first },
    { id: 'b', source: 'Hill Courier', publishedAt: '2024-05-20T22:00:00Z', text: second },
  ]);
  return discrepancies.filter(({ verdict }) => verdict === 'conflict');
}

const SIGNED = 'Mayor Elena Cruz signed the contract with the harbor company on Monday.';
const FINAL = 'Arden United won the cup final against Port Rovers 2-1 on Saturday.';
const VALLEY = '"We have lost 40 houses in this valley tonight," Mayor Elena Cruz said in Torran on Monday.';
const ACCORD = 'Foreign ministers of Serbia and Kosovo signed the accord in Lyon on Friday after three days of talks.';

describe('two reports that fit together are no conflict', () => {
  it.each([
    ['another contract', SIGNED, 'Mayor Elena Cruz did not sign the contract with the railway on Monday.'],
    ['another object', SIGNED, 'Mayor Elena Cruz did not sign the lease on Monday.'],
    [
      'one result told from both ends',
      'Arden United beat Port Rovers in the cup final on Saturday.',
      'Port Rovers lost to Arden United in the cup final on Saturday.',
    ],
    ['one score in two spellings', FINAL, FINAL.replace('2-1', '2 - 1')],
    ['a place inside a place', ACCORD, ACCORD.replace('Lyon', 'France')],
    [
      'the day of an announcement',
      'The city announced on Monday that Police Chief Omar Reyes had resigned.',
      'Police Chief Omar Reyes resigned on Sunday, his lawyer said.',
    ],
    [
      'what was expected and what came',
      'Analysts had expected that shares of Norvik would fall on Thursday.',
      'Shares of Norvik rose 4 percent on Thursday.',
    ],
    [
      'the second of two fires',
      'A fire destroyed the Arden sawmill on Sunday. The first fire broke out last spring; the second came on Sunday.',
      'A second fire in a year destroyed the Arden sawmill on Sunday, the fire chief said.',
    ],
    [
      'those on board, told whole and in parts',
      'The ferry had 210 passengers and 14 crew members on board when it hit a rock near Sandholm on Friday.',
      'A ferry with 224 people on board ran aground off Sandholm on Friday.',
    ],
    [
      'two speakers',
      'Senator Ruth Cole introduced a bill on Tuesday to ban the drug. Senator Ian Park said he would oppose it.',
      'Senator Ruth Cole introduced a bill on Tuesday to ban the drug. Senator Mary Lind said she would support it.',
    ],
  ])('%s', (_, first, second) => {
    expect(conflicts(first, second)).toEqual([]);
  });
});

describe('one difference that several rules see is shown once', () => {
  it.each([
    ['a deed denied', 'polarity', SIGNED, SIGNED.replace('signed', 'did not sign')],
    [
      'a loser for a winner',
      'stance',
      'Arden United beat Port Rovers in the cup final on Saturday.',
      'Arden United lost to Port Rovers in the cup final on Saturday.',
    ],
    ['a score', 'quantity', FINAL, FINAL.replace('2-1', '3 - 1')],
    ['a figure in a quotation', 'quantity', VALLEY, VALLEY.replace('40', '60')],
    ['a place in copied words', 'place', ACCORD, ACCORD.replace('Lyon', 'Turin')],
  ])('%s', (_, kind, first, second) => {
    expect(conflicts(first, second).map((conflict) => conflict.kind)).toEqual([kind]);
  });
});
