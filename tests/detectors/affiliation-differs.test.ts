import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('affiliation-differs', () => {
  it.each([
    ['The questions came from Anna Castell of CBS News.', "ABC News' Anna Castell asked the questions."],
    ['It was written by William Harper, editor of Northern Review.', 'Southern Weekly Editor William Harper wrote it.'],
    ['The crowd met Capt. Kim Lee of the Ohio Highway Patrol.', 'The crowd met Capt. Kim Lee of the Elmsford Police.'],
  ])('finds two houses of one journalist, two forces of one officer: %s', (a, b) => {
    expect(found(a, b)).toContain('affiliation-differs');
  });

  it.each([
    ['The questions came from Anna Castell of CBS News.', "CBS' Anna Castell asked the questions."],
    ['It was written by William Harper, editor of Northern Review.', 'Northern Review Editor William Harper wrote it.'],
    [
      'It was written by William Harper, a former editor of Northern Review.',
      'Southern Weekly Editor William Harper wrote it.',
    ],
    ['Capt. Kim Lee of the Ohio State Highway Patrol spoke.', 'Ohio Highway Patrol Capt. Kim Lee spoke.'],
    ['Capt. Kim Lee of the Elmsford Police spoke.', 'Capt. Kim Lee of the Elmsford Police Department spoke.'],
    ['Anna Castell of CBS News spoke.', 'Anna Castell of Ohio spoke.'],
  ])('leaves alone: %s', (a, b) => {
    expect(found(a, b)).not.toContain('affiliation-differs');
  });
});
