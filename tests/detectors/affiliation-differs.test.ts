import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('affiliation-differs', () => {
  it.each([
    ['The questions came from Anna Castell of CBS News.', "ABC News' Anna Castell asked the questions."],
    ['It was written by William Harper, editor of Northern Review.', 'Southern Weekly Editor William Harper wrote it.'],
  ])('finds two houses of one journalist: %s', (a, b) => {
    expect(found(a, b)).toContain('affiliation-differs');
  });

  it.each([
    ['The questions came from Anna Castell of CBS News.', "CBS' Anna Castell asked the questions."],
    ['It was written by William Harper, editor of Northern Review.', 'Northern Review Editor William Harper wrote it.'],
    [
      'It was written by William Harper, a former editor of Northern Review.',
      'Southern Weekly Editor William Harper wrote it.',
    ],
    ['Anna Castell of CBS News spoke.', 'Anna Castell of Ohio spoke.'],
  ])('leaves alone: %s', (a, b) => {
    expect(found(a, b)).not.toContain('affiliation-differs');
  });
});
