import { describe, expect, it } from 'vitest';
import { companyOf } from '../../src/align/date-company.ts';
import { type DatePair, pairDates } from '../../src/align/date-pairs.ts';
import { datedArticle } from '../../src/align/dates.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

function pairsOf(...texts: readonly string[]): DatePair[] {
  const analyses = texts.map((text, i) => analyseArticle({ id: 'abc'[i] as string, text, publishedAt: '2024-05-16' }));
  const entities = buildEntities(analyses);
  return pairDates(
    analyses.map((analysis) =>
      datedArticle(analysis, statementViews(analysis, entities, sentenceContexts(analysis)), entities),
    ),
  );
}

/** What keeps company with the first pair of dates that exclude each other, of the first two texts. */
function companyIn(...texts: readonly string[]) {
  const pairs = pairsOf(...texts).map((pair) => ({ ...pair, likeness: 1 }));
  const pair = pairs.find(({ relation, a, b }) => relation === 'disjoint' && a.article === 'a' && b.article === 'b');
  return pair && companyOf(pairs)(pair);
}

const TUESDAY = 'The council of Haapsalu rejected the harbor plan on Tuesday.';
const FRIDAY = 'The council of Haapsalu rejected the harbor plan on Friday.';

describe('the company of two dates', () => {
  it('is nobody where no other report tells a date', () => {
    expect(companyIn(TUESDAY, FRIDAY)).toMatchObject({ neither: 1, odd: 0, bothTold: 0, share: 1, slip: 1 });
  });

  it('has a third report that tells one of them', () => {
    expect(companyIn(TUESDAY, FRIDAY, FRIDAY)).toMatchObject({ neither: 0, odd: 1, bothTold: 0 });
  });

  it('has a third report that tells both', () => {
    expect(companyIn(TUESDAY, FRIDAY, `${TUESDAY} ${FRIDAY}`)).toMatchObject({ bothTold: 1, odd: 0 });
  });

  it('shares a counterpart with another date', () => {
    expect(companyIn(TUESDAY, `${FRIDAY} The mayor resigned on Monday.`)?.share).toBeLessThan(1);
  });

  it('differs in more than one part', () => {
    expect(companyIn('The bridge opened on March 3, 1994.', 'The bridge opened on May 9, 1987.')).toMatchObject({
      slip: 0,
    });
    expect(companyIn('The bridge opened in 1994.', 'The bridge opened in 1987.')).toMatchObject({ slip: 1, years: 1 });
  });
});
