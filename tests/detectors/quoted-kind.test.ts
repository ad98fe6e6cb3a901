import { describe, expect, it } from 'vitest';
import { compare } from '../../src/index.ts';

/** What kind is told of one saying in two printings of it. */
function kindsOf(a: string, b: string): string[] {
  const said = (words: string) =>
    `The council of Graz met on Friday. “${words},” Mayor Ada Lenz told reporters after the vote.`;
  const articles = [a, b].map((words, i) => ({ id: `${i}`, text: said(words), publishedAt: '2026-03-13' }));
  return compare(articles).discrepancies.map(({ kind }) => kind);
}

describe('the kind of quoted words that were changed', () => {
  it.each([
    [
      'a day',
      'We asked the governor on Tuesday to open the canal',
      'We asked the governor on Monday to open the canal',
      'time',
    ],
    ['a month', 'The canal was closed to all of us in March', 'The canal was closed to all of us in August', 'time'],
    [
      'a person',
      'This was the work of Jonas Petersen from the start',
      'This was the work of Mara Quist from the start',
      'participant',
    ],
    [
      'a town',
      'They will build the new bridge in Lima after all',
      'They will build the new bridge in Cairo after all',
      'place',
    ],
    ['a word', 'The canal is a blessing to all of this town', 'The canal is a burden to all of this town', 'quote'],
    ['a denial', 'We will open the canal to all of them', 'We will not open the canal to all of them', 'quote'],
    [
      'a name for a word',
      'This was the work of Jonas Petersen from the start',
      'This was the work of lawyers from the start',
      'quote',
    ],
  ])('%s', (_, a, b, kind) => {
    expect(kindsOf(a, b)).toEqual([kind]);
    expect(kindsOf(b, a)).toEqual([kind]);
    expect(kindsOf(a, a)).toEqual([]);
  });
});
