import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison, LedgerReason } from '../../src/types.ts';

/** Two reports of one event, twelve hours apart. */
function compared(first: string, second: string): Comparison {
  return compare([
    { id: 'a', source: 'Port Gazette', publishedAt: '2024-05-16T08:00:00Z', text: first },
    { id: 'b', source: 'Hill Courier', publishedAt: '2024-05-16T20:00:00Z', text: second },
  ]);
}

const MEETING =
  'Norwegian President Ida Holm and Chilean President Luis Vidal met in Oslo on Tuesday to talk about cod.';
const FERRY = 'A ferry sank off Naxos on Wednesday with 340 passengers on board, the coast guard said.';
const ARRESTS = 'Police arrested 30 people after the match in Arden on Monday, the mayor said.';
const WORDS = '"We will not raise the toll before the long winter comes," Ana Ortiz said in Torran on Monday.';

describe('a difference that is none is in the ledger, with its reason', () => {
  it.each<readonly [LedgerReason, string, string, string]>([
    ['tense', 'a plan', MEETING, MEETING.replace('met in Oslo on Tuesday', 'will meet in Oslo on Friday')],
    ['granularity', 'a city and its country', MEETING, MEETING.replace('Oslo', 'Norway')],
    [
      'alias',
      'a given name and its short form',
      ARRESTS.replace('the mayor', 'Mayor Robert Hale'),
      ARRESTS.replace('the mayor', 'Mayor Bob Hale'),
    ],
    ['subset', 'a narrower noun', ARRESTS, ARRESTS.replace('30 people', '12 students')],
    ['rounding', 'a round figure', FERRY, FERRY.replace('340', 'about 350')],
    ['bound', 'a lower bound', FERRY, FERRY.replace('340', 'more than 300')],
    [
      'bound',
      'large figures that agree in other words',
      'The cup final in Arden on Saturday was played in front of 61,208 spectators.',
      'The cup final was played in Arden on Saturday. More than 61,000 people watched.',
    ],
    [
      'unit',
      'kilometers and miles',
      'The earthquake struck near Ancud at a depth of 10 kilometers, the institute said.',
      'The earthquake struck near Ancud about 6 miles below the surface, the institute said.',
    ],
    [
      'update',
      'a toll that rises',
      'The storm killed 12 people in the port of Vigo, the mayor said.',
      'The storm has killed 19 people in Vigo and the hills behind it, rescue workers said.',
    ],
    [
      'update',
      'those who are still in hospital',
      'A bus crashed near Arden on Monday. Four of the injured are still in hospital, a doctor said.',
      'A bus crashed near Arden on Monday. Three people remained in hospital on Thursday night, a doctor said.',
    ],
    [
      'other-happening',
      'an earlier year',
      'The flood killed 12 people in Katerini.',
      'It was the worst in Katerini since the flood of 2018, in which 45 people were killed.',
    ],
    [
      'announcement',
      'the day a deed was made known',
      'The city announced on Monday that Police Chief Omar Reyes had resigned.',
      'Police Chief Omar Reyes of Arden resigned on Sunday, his lawyer said.',
    ],
    [
      'former-office',
      'a title kept by courtesy',
      ARRESTS.replace('the mayor', 'former Mayor Robert Hale'),
      ARRESTS.replace('the mayor', 'Mayor Robert Hale'),
    ],
    [
      'former-office',
      'a party left before',
      'Dana Holt, formerly a Republican, won the race for mayor in Arden on Tuesday.',
      'Democrat Dana Holt won the race for mayor in Arden on Tuesday.',
    ],
    ['trimmed-quotation', 'a word left out', WORDS, WORDS.replace('long ', '')],
  ])('%s: %s', (reason, _, first, second) => {
    const { ledger, discrepancies } = compared(first, second);
    expect(ledger.map((entry) => entry.reason)).toContain(reason);
    expect(discrepancies.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  it.each([
    ['another place', MEETING, MEETING.replace('Oslo', 'Madrid')],
    [
      'another given name',
      ARRESTS.replace('the mayor', 'Mayor Robert Hale'),
      ARRESTS.replace('the mayor', 'Mayor Frank Hale'),
    ],
    ['another number of the same', ARRESTS, ARRESTS.replace('30', '12')],
    ['a figure out of bounds', FERRY, FERRY.replace('340', 'more than 400')],
    [
      'two parties of today',
      'Republican Sen. Dana Holt said on Tuesday that she would vote against the farm bill.',
      'Sen. Dana Holt, a Democrat, said on Tuesday that she would vote against the farm bill.',
    ],
    ['a negation lost', WORDS, WORDS.replace('will not', 'will')],
  ])('but not: %s', (_, first, second) => {
    const { discrepancies } = compared(first, second);
    expect(discrepancies.some(({ verdict }) => verdict === 'conflict')).toBe(true);
  });
});
