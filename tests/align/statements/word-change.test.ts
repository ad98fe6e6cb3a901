import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { alignmentsOf, differencesOf } from '../../../src/align/statements/differences.ts';
import { editsOf } from '../../../src/align/statements/edits.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function contextOf(a: string, b: string) {
  const analyses = [analyseArticle({ id: 'a', text: a }), analyseArticle({ id: 'b', text: b })];
  return alignEvent(null, analyses, { sameSubject: true });
}

function edits(a: string, b: string) {
  const context = contextOf(a, b);
  return editsOf(context, alignmentsOf(context));
}

const scores = (a: string, b: string): number[] =>
  differencesOf(contextOf(a, b))
    .filter(({ kind }) => kind === 'word')
    .map(({ score }) => score);

const most = (a: string, b: string): number => Math.max(0, ...scores(a, b));

const ORIGINAL =
  'The harbour board of Tallinn ordered its 3,000 workers to move the cranes before the storm on Friday, and asked the owners of small boats to leave the bay by noon.';

describe('editsOf', () => {
  it('counts nothing between two printings of one text', () =>
    expect(edits(ORIGINAL, ORIGINAL)).toMatchObject({ replaced: 0, reworded: 0, added: 0, grammar: 0, isCopy: true }));

  it('is the same from either side', () => {
    const other = ORIGINAL.replace('cranes', 'barrels').replace('before', 'ahead of');
    expect(edits(ORIGINAL, other)).toEqual(edits(other, ORIGINAL));
    expect(edits(ORIGINAL, other)).toMatchObject({ replaced: 1, isCopy: false });
  });

  it.each([
    ['A sentence ends.', true],
    ['He said: “It ends.”', true],
    ['Headline without a stop', false],
    ['', false],
  ])('takes “%s” for a full sentence: %s', (text, full) => {
    if (text) expect(edits(text, text).areSentences).toBe(full);
  });
});

describe('a changed word', () => {
  it('is a changed fact in a long copy', () =>
    expect(most(ORIGINAL, ORIGINAL.replace('cranes', 'cannons'))).toBeGreaterThan(0.5));

  it('is the less one the more else was changed', () => {
    const one = ORIGINAL.replace('cranes', 'cannons');
    const several = one.replace('ordered', 'wanted').replace('board', 'people').replace('storm', 'flood');
    expect(most(ORIGINAL, several)).toBeLessThan(most(ORIGINAL, one));
  });

  it('says little in headlines and captions', () =>
    expect(most('Men carry boxes over the road', 'Men carry carpets over the road')).toBeLessThan(0.5));
});
