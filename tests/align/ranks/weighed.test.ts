import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { weighedRankPairs } from '../../../src/align/ranks/weighed.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function places(...texts: string[]): string[] {
  const analyses = texts.map((text, i) => analyseArticle({ id: `${i}`, text }));
  const { countPairs, ranks } = alignEvent(null, analyses);
  return weighedRankPairs(countPairs, ranks).map(({ a, b }) => `${a.quantity.text} / ${b.quantity.text}`);
}

const STREAK = 'Berg led the Elms to their sixth consecutive win over the Oaks on Sunday.';

describe('two places of one thing in one row', () => {
  it.each([
    [
      'a run of wins',
      STREAK,
      'The Elms beat the Oaks on Sunday and Berg led them to their eighth straight win.',
      'sixth / eighth',
    ],
  ])('%s', (_, a, b, pair) => {
    expect(places(a, b)).toEqual([pair]);
  });

  it.each([
    ['the same place', STREAK, 'Berg led the Elms to their sixth straight win on Sunday.'],
    [
      'rounds, of which there are many',
      'Berg fell in the third round against Lee.',
      'Berg fell in the fifth round against Lee.',
    ],
    [
      'a shorter row',
      'Klee is the third western coach fired by the Elms this season.',
      'Klee is the fifth coach fired by the Elms this season.',
    ],
    [
      'a row of another length',
      'It was the second fire at the mill in Arden this year.',
      'It was the fourth fire at the mill in Arden in a decade.',
    ],
    [
      'one that is only meant',
      'It was the second fire at the mill in Arden.',
      'The mayor of Arden spoke of the first fire at the mill.',
    ],
    ['another thing', STREAK, 'Berg led the Elms over the Oaks on Sunday in his eighth year as coach.'],
    [
      'both told by one report',
      STREAK,
      'Berg led the Elms to their eighth win over the Oaks. It was the sixth straight win.',
    ],
  ])('not: %s', (_, a, b) => {
    expect(places(a, b)).toEqual([]);
  });
});
