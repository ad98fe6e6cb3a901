import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const LEAD = 'The council of Torran voted on Monday to close the old ferry harbour after a long debate. ';

function altered(a: string, b: string): string[] {
  const articles = [a, b].map((text, index) => ({ id: `${index}`, text: LEAD + text }));
  const found = compare(articles).discrepancies.filter(
    ({ detector, verdict }) => detector === 'quotation-altered' && verdict === 'conflict',
  );
  return found.map(({ sides }) =>
    sides
      .map(({ value }) => value)
      .sort()
      .join(' / '),
  );
}

const WHOLE = '"We have seen no sign that any single engine of the ferry was unsafe," Mayor Rosa Meyer said.';
const PLAN = '"I think the owners should sell their ships and leave the harbour for good," Mayor Rosa Meyer said.';

describe('quotation-altered, of quotations in part and in other forms', () => {
  it.each([
    [
      'a fragment with another word of quantity',
      WHOLE,
      'Mayor Rosa Meyer said she had seen "some sign that a single engine of the ferry was unsafe."',
      'no / some',
    ],
    [
      'a denial dropped in a fragment',
      '"The ferries do not meet the rules of the harbour office," Mayor Rosa Meyer said.',
      'Mayor Rosa Meyer said the ferries do "meet the rules of the harbour office."',
      '(nothing) / not',
    ],
    [
      'another word within the same words',
      PLAN,
      '"I think the owners should paint their ships and leave the harbour for good," Mayor Rosa Meyer said.',
      'paint / sell',
    ],
    [
      'another word at the beginning of a short quotation',
      '"Courage made this valley strong, and it can make the valley strong again," Mayor Rosa Meyer said.',
      'At the end Mayor Rosa Meyer said: "Money made this valley strong, and it can make the valley strong again."',
      'Courage / Money',
    ],
    [
      'another description of one thing',
      'Mayor Rosa Meyer said the owners suffered from a "careless crew" that wrecked the ferry.',
      'The ferry was wrecked by a "drunken crew," Mayor Rosa Meyer said of the owners.',
      'careless / drunken',
    ],
  ])('finds %s', (_, a, b, sides) => {
    expect(altered(a, b)).toContain(sides);
    expect(altered(b, a)).toContain(sides);
  });

  it.each([
    ['a fragment in the same words', WHOLE, 'She had seen "no sign that any single engine of the ferry was unsafe."'],
    [
      'the same in indirect speech',
      PLAN,
      'The mayor thinks the owners "should sell their ships and leave the harbour."',
    ],
    ['words left out', PLAN, '"I think the owners should sell their ships … for good," Mayor Rosa Meyer said.'],
    [
      'a contraction',
      WHOLE,
      '"We\'ve seen no sign that any single engine of the ferry was unsafe," Mayor Rosa Meyer said.',
    ],
    [
      'another quotation',
      WHOLE,
      '"The harbour office will open a school for sailors next year," Mayor Rosa Meyer said.',
    ],
    [
      'a denial that stands elsewhere in the sentence',
      '"I feel on the whole we were not running the ferry that we wanted," Mayor Rosa Meyer said.',
      '"I did not feel on the whole we were running the ferry that we wanted," Mayor Rosa Meyer said.',
    ],
    [
      'a word that stands elsewhere beside it',
      '"The Shameful Harbour Treaty of 1920 will be known from this day on as the end of the town," Mayor Rosa Meyer said.',
      'Mayor Rosa Meyer said that "the 1920 Harbour Treaty was not signed by anyone."',
    ],
    [
      'descriptions of two things',
      'Mayor Rosa Meyer praised the "brave crew" of the lifeboat.',
      'In spring a "drunken crew" had sunk a barge, judge Tom Ray found.',
    ],
  ])('leaves alone %s', (_, a, b) => {
    expect(altered(a, b)).toEqual([]);
  });
});
