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
    [
      'a run of wins, of one season or not',
      'Berg led the Elms to their sixth consecutive win over the Oaks on Sunday.',
      'Berg helped lift the Elms over the Oaks on Sunday to their eighth straight win of the season.',
      'sixth / eighth',
    ],
    [
      'how often it has happened',
      'For the third time in less than a month, a guard of the Elm jail was arrested on suspicion of theft.',
      'On Sunday, for the second time in less than four weeks, a guard of the Elm jail was arrested on suspicion of theft.',
      'third / second',
    ],
    [
      'who came when to the stand',
      'Holt was the second prosecution witness at the trial of Berg, who is accused of the robbery in Arden.',
      'Holt was the first witness called at the trial of Berg, who is accused of the robbery in Arden.',
      'second / first',
    ],
    [
      'a part of a series by another word',
      "Reed will direct The Long Night, which is based on the third book in Ann Holt's popular series.",
      "Reed comes on board to direct the second installment of Ann Holt's popular series, The Long Night.",
      'third / second',
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
    [
      'a run at home and one away',
      STREAK,
      'Berg led the Elms over the Oaks on Sunday to their eighth straight home win.',
    ],
    [
      'what happened often, and something else that did',
      'For the third time in a month, a guard of the Elm jail was arrested on suspicion of theft.',
      'For the second time in a month, the mayor of Elm went to see the jail with his wife.',
    ],
    [
      'two books that one report names',
      "Reed will direct The Long Night, based on the third book in Ann Holt's popular series.",
      "Reed directed the film of the second book in Ann Holt's popular series, and will direct that of the third book too.",
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
