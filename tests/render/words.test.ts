import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, sourcesOf } from '../../src/render/balance.ts';
import { columnsOf } from '../../src/render/columns.ts';
import { markRuns } from '../../src/render/marked-words.ts';
import { surroundingsOf } from '../../src/render/surroundings.ts';
import { visible } from '../../src/render/visible.ts';
import type { ArticleSummary, Side } from '../../src/types.ts';
import { evidence } from '../support/comparison.ts';

const summaries = Array.from({ length: 12 }, (_, i): ArticleSummary => {
  const source = i < 10 ? `Outlet ${i}` : i === 10 ? 'Outlet 0' : null;
  return { id: `a${i}`, source, title: null, publishedAt: null, origin: '', nearCopyOf: null };
});

const side = (articles: readonly number[], origins: number): Side => ({
  value: '',
  origins,
  evidence: articles.map((i) => evidence(`a${i}`, '')),
});

describe('balanceOf', () => {
  it.each([
    [
      'copies count as outlets',
      [side([0, 1, 2, 3, 4, 5, 6, 7, 8], 2), side([9], 1)],
      '9 outlets, 2 origins, against 1',
    ],
    ['as many origins go without saying', [side([0, 1], 2), side([2], 1)], '2 outlets against 1'],
    ['two articles of one outlet are one', [side([0, 10], 1), side([2], 1)], '1 outlet against 1'],
    ['an article without outlet is its own', [side([11], 1), side([2, 3], 1)], '1 outlet against 2 (1 origin)'],
    ['three sides', [side([0], 1), side([1], 1), side([2, 3], 2)], '1 outlet against 1 and against 2'],
    ['one article against itself', [side([4], 1), side([4], 1)], 'within one article'],
  ])('%s', (_, sides, expected) => {
    expect(balanceOf(sides, sourcesOf(summaries))).toBe(expected);
  });
});

describe('columnsOf', () => {
  it.each([
    ['plain', 5],
    ['首脳', 4],
    ['한국', 4],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['👍', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('markRuns', () => {
  it.each([
    ['They met on “Wednesday”, he said.', 'Wednesday', ['They met on “', '*Wednesday', '”, he said.']],
    ['It cost $1.2 billion.', '$1.2 billion', ['It cost ', '*$1.2 billion', '.']],
    ['They met.', 'never', ['They met.']],
    ['', '', []],
  ])('%s', (text, value, expected) => {
    const runs = markRuns(text, value, '');
    expect(runs.map((run) => (run.marked ? `*${run.text}` : run.text))).toEqual(expected);
  });

  it('keeps the text, and never has two runs of one sort in a row', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, value, other) => {
        const runs = markRuns(visible(text), visible(value), visible(other));
        expect(runs.map((run) => run.text).join('')).toBe(visible(text));
        expect(runs.every((run, i) => run.marked !== runs[i - 1]?.marked)).toBe(true);
      }),
    );
  });
});

describe('surroundingsOf', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return surroundingsOf(text, { start, end: start + words.length });
  };

  it.each([
    ['the sentence', 'On Monday they met in Oslo.', 'they met', { before: 'On Monday ', after: ' in Oslo.' }],
    ['no other paragraph', 'One.\nTwo three four.\nFive.', 'three', { before: 'Two ', after: ' four.' }],
    ['nothing at the ends', 'They met.', 'They met.', { before: '', after: '' }],
  ])('gives %s', (_, text, words, expected) => {
    expect(around(text, words)).toEqual(expected);
  });

  it('is cut at a space, with an ellipsis', () => {
    const { before, after } = around(`${'word '.repeat(60)}HERE${' more'.repeat(60)}`, 'HERE');
    expect(before).toMatch(/^… (word ){31}$/);
    expect(after).toMatch(/^( more){31} …$/);
    expect(around(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 'HERE')).toEqual({ before: '… ', after: ' …' });
  });
});
