import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

const figures = (text: string) =>
  analyseArticle({ id: 'a', text }).quantities.map(({ text: words, kind, counted, amount }) => ({
    words,
    kind,
    counted,
    amount,
  }));

describe('what was won and lost', () => {
  it.each([
    ['The Otters have a record of 11-12.', '11-12'],
    ['The Otters (9-14) are last.', '9-14'],
    ['The Herons fell to 5-10.', '5-10'],
    ['They were fired after a disappointing 9-14 start.', '9-14'],
    ['They are slumping at 9-14.', '9-14'],
  ])('is a score: %s', (text, words) => {
    expect(figures(text)).toContainEqual(expect.objectContaining({ words, kind: 'score' }));
  });

  it.each(['Prices fell 5-10 percent.', 'He started with 5-10 people.', 'Children ages 5-11 may get it.'])(
    'is no score: %s',
    (text) => {
      expect(figures(text).map(({ kind }) => kind)).not.toContain('score');
    },
  );
});

describe('a parent of so many', () => {
  it.each([
    ['A mother of 12 was killed in the storm.', 'child'],
    ['The father of three young boys died.', 'boy'],
    ['Mother of 13 Ann Reed was shot.', 'child'],
  ])('counts children, and no dead: %s', (text, counted) => {
    const [first] = analyseArticle({ id: 'a', text }).quantities;
    expect(first).toMatchObject({ kind: 'count', counted });
    expect(first?.state).toBeUndefined();
  });

  it('is not the father of an idea', () => {
    expect(figures('The father of the 12 laws spoke.')).not.toContainEqual(
      expect.objectContaining({ counted: 'child' }),
    );
  });
});

describe('ages and temperatures', () => {
  it('reads the age that two persons share', () => {
    expect(figures('Capt. Tom Reed and Trooper Will Hale, both 51, died at the scene.')).toContainEqual(
      expect.objectContaining({ kind: 'age', amount: 51 }),
    );
  });

  it('reads a sign before a hyphen', () => {
    expect(figures('They fought the blaze in minus-20 degree temperatures.')).toContainEqual(
      expect.objectContaining({ kind: 'measure', amount: -20 }),
    );
  });
});
