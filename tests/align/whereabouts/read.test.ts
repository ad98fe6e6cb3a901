import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereaboutsOf } from '../../../src/align/whereabouts/read.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function told(text: string): string[] {
  return whereaboutsOf(analyseArticle({ id: 'a', text })).map(
    ({ name, kind, tie, sort }) => `${name} ${kind} ${tie}${sort && sort !== kind ? ` ${sort}` : ''}`,
  );
}

describe('whereaboutsOf', () => {
  it.each([
    ['a town with its state', 'The ministers met in Toledo, Ohio, on Monday.', 'Toledo, Ohio city in'],
    ['a street', 'The fire broke out at a shop on E. 92nd St. on Monday.', 'E. 92nd St street on'],
    ['a site by its noun', 'The painter died at a hospice on Monday.', 'hospice site at hospice'],
    ['a part of a site', 'The fire began in the basement on Monday.', 'basement part in basement'],
    ['a site by its name', 'She was taken to Oak Valley Hospital on Monday.', 'Oak Valley Hospital site to hospital'],
  ])('reads %s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['the seat of a politician', 'Sen. Tom Ray (R-Ohio) opposed the bill.'],
    ['a site that does something', 'The hospital said nothing.'],
    ['a sentence without a place', 'The painter died on Monday.'],
  ])('leaves %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('survives any text and points into it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { start, end, field } of whereaboutsOf(analyseArticle({ id: 'a', text }))) {
          expect(field).toBe('text');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
