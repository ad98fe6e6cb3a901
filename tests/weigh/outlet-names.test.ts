import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/types.ts';
import { outletNames } from '../../src/weigh/outlet-names.ts';

const side = (...articles: readonly string[]): Side => ({
  value: 'x',
  origins: articles.length,
  evidence: articles.map((article) => ({ article, field: 'text', start: 0, end: 1, text: 'x' })),
});

describe('outletNames', () => {
  const sources: Readonly<Record<string, string>> = { a: 'North', b: 'South', c: 'North', d: ' ' };
  const sourceOf = (article: string) => sources[article];

  it.each([
    ['outlets', [side('a'), side('b')], [['North'], ['South']]],
    ['an id where the outlet is not told', [side('a'), side('d'), side('e')], [['North'], ['d'], ['e']]],
    [
      'ids where one outlet stands on two sides with two articles',
      [side('a', 'b'), side('c')],
      [['South', 'a'], ['c']],
    ],
    ['the outlet once for two articles of one side', [side('a', 'c'), side('b')], [['North'], ['South']]],
    ['the outlet on both sides of an article at odds with itself', [side('a'), side('a')], [['North'], ['North']]],
  ])('names %s', (_, sides, names) => {
    expect(outletNames(sides, sourceOf)).toEqual(names);
  });
});
