import { describe, expect, it } from 'vitest';
import { companyOf } from '../../src/align/date-company.ts';
import { type DatePair, pairDates } from '../../src/align/date-pairs.ts';
import { rivalsOf } from '../../src/align/date-rivals.ts';
import { tellingsOf } from '../../src/align/date-tellings.ts';
import { witnessesOf } from '../../src/align/date-witnesses.ts';
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

/** What one of the lookups says of the first pair of dates that exclude each other, of the first two texts. */
function lookedUp<T>(lookup: (pairs: readonly DatePair[]) => (pair: DatePair) => T, ...texts: readonly string[]) {
  const pairs = pairsOf(...texts).map((pair) => ({ ...pair, likeness: 1 }));
  const pair = pairs.find(({ relation, a, b }) => relation === 'disjoint' && a.article === 'a' && b.article === 'b');
  return pair && lookup(pairs)(pair);
}

const companyIn = (...texts: readonly string[]) => lookedUp(companyOf, ...texts);

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

const MARCH = 'The council of Haapsalu rejected the harbor plan in March.';
const MAY = 'The council of Haapsalu rejected the harbor plan in May.';
const YEAR = 'The council of Haapsalu rejected the harbor plan in 2024.';

describe('what else is told of two dates', () => {
  it('is refuted by the same date in the other report', () => {
    expect(lookedUp(witnessesOf, MARCH, `${MAY} ${MARCH}`)?.refuted).toBeGreaterThan(0.5);
    expect(lookedUp(rivalsOf, MARCH, `${MAY} ${MARCH}`)?.aheadOfAgreeing).toBeLessThanOrEqual(0);
  });

  it('is not refuted by a year in which both lie', () => {
    expect(lookedUp(witnessesOf, MARCH, `${MAY} ${YEAR}`)).toMatchObject({ refuted: 0, known: 0 });
    expect(lookedUp(rivalsOf, MARCH, `${MAY} ${YEAR}`)?.aheadOfAgreeing).toBeGreaterThan(0);
    expect(companyIn(MARCH, MAY, YEAR)).toMatchObject({ neither: 1 });
  });
});

describe('how often two dates are told', () => {
  it('counts the mentions that stand against one', () => {
    expect(lookedUp(tellingsOf, TUESDAY, FRIDAY)).toMatchObject({ opposed: 0, mostOpposed: 0, opposing: 0 });
    const more = lookedUp(tellingsOf, TUESDAY, `${FRIDAY} ${FRIDAY}`, FRIDAY);
    expect(more?.mostOpposed).toBeGreaterThan(1);
    expect(more).toMatchObject({ opposed: 0, opposing: 2 });
  });

  it('counts the days on which a report has the deed done', () => {
    expect(lookedUp(tellingsOf, TUESDAY, FRIDAY)?.daysOfDeed).toBe(0);
    expect(lookedUp(tellingsOf, TUESDAY, `${FRIDAY} ${TUESDAY}`)?.daysOfDeed).toBe(1);
  });
});
