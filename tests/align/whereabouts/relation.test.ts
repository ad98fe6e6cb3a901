import { describe, expect, it } from 'vitest';
import { whereaboutsOf } from '../../../src/align/whereabouts/read.ts';
import { relateWhereabouts } from '../../../src/align/whereabouts/relation.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function relation(a: string, b: string): string {
  const [x, y] = [a, b].map((place, at) => {
    const text = `The ministers of the two countries met ${place} on Monday.`;
    return whereaboutsOf(analyseArticle({ id: `${at}`, text }))[0];
  });
  return x && y ? relateWhereabouts()(x, y) : 'not read';
}

describe('relateWhereabouts', () => {
  it.each([
    ['in Vienna', 'in Geneva', 'two'],
    ['in Vienna', 'in Austria', 'same'],
    ['at a house', 'at an apartment', 'same'],
    ['at a house', 'at a hospital', 'two'],
    ['in a kitchen', 'at a house', 'unclear'],
    ['in a kitchen', 'on the roof', 'two'],
    ['on Oak Street', 'on Elm Street', 'two'],
    ['on Oak Street', 'in Vienna', 'unclear'],
    ['at Oak Valley Hospital', 'at Elmsford Hospital', 'two'],
    ['at Oak Valley Hospital', 'at a hospital', 'same'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });
});
