import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';
import { countsAlike } from '../../../src/lexicon/en/counted-nouns.ts';

const featuresOf = (a: string, b: string) => {
  const analyses = [a, b].map((text, i) => analyseArticle({ id: `${i}`, text }));
  return alignEvent(null, analyses).countPairs[0]?.features;
};

/** How the amounts of the figures `x` and `y` of two reports relate; `undefined` where they do not pair. */
function relation(a: string, x: string, b: string, y: string): string | undefined {
  const analyses = [a, b].map((text, i) => analyseArticle({ id: `${i}`, text }));
  const pairs = alignEvent(null, analyses).countPairs;
  return pairs.find((one) => one.a.quantity.text === x && one.b.quantity.text === y && one.apart === null)?.relation;
}

const SHOT = 'Regulators in Norland cleared the shot for people aged 12 and older on Monday.';
const LEFT = 'Lawmakers in Norland have six weeks to agree on a budget.';
const CUT = 'The mill in Arden will cut 500 jobs, its owner said.';

describe('figures that may be of one thing', () => {
  it.each([
    ['ages from which', SHOT, '12 and older', 'The shot is for everyone in Norland 16 and older.', '16 and older'],
    ['time left', LEFT, 'six weeks', 'With three weeks left, lawmakers in Norland argue on.', 'three weeks'],
    ['time to go', LEFT, 'six weeks', 'Lawmakers in Norland get three weeks to pass a budget.', 'three weeks'],
    ['jobs and workers', CUT, '500', 'The owner of the mill in Arden will lay off 700 workers.', '700'],
    [
      'a budget and its proposal',
      'The cabinet will propose a $4 billion budget in Arden.',
      '$4 billion',
      'The cabinet in Arden unveiled a $6 billion budget proposal.',
      '$6 billion',
    ],
  ])('%s', (_, a, x, b, y) => {
    expect(relation(a, x, b, y)).toBe('differs');
  });
});

describe('figures that are of two things', () => {
  it.each([
    ['from and up to an age', SHOT, '12 and older', 'Norland bars children 5 and under.', '5 and under'],
    ['a person and a limit', SHOT, '12 and older', 'Ann Lee, 16, got the shot in Norland.', '16'],
  ])('%s', (_, a, x, b, y) => {
    expect(relation(a, x, b, y)).toBeUndefined();
  });
});

describe('what two figures are of', () => {
  it.each([
    ['left', LEFT, 'With three weeks left, lawmakers in Norland argue on.', 1],
    ['left', LEFT, 'Lawmakers in Norland spent three weeks on a budget.', 0],
    ['thing', CUT, 'The owner of the mill in Arden will lay off 700 workers.', 0.8],
    ['thing', CUT, 'The mill in Arden will cut 700 trees, its owner said.', 0],
  ])('%s: %s / %s', (name, a, b, value) => {
    expect(featuresOf(a, b)?.[name]).toBe(value);
  });
});

describe('nouns by which one lot is counted', () => {
  it.each([
    ['job', 'worker'],
    ['household', 'customer'],
    ['case', 'infection'],
    ['inmate', 'detainee'],
  ])('%s, %s', (a, b) => {
    expect(countsAlike(a, b)).toBe(true);
    expect(countsAlike(b, a)).toBe(true);
  });
  it.each([
    ['job', 'house'],
    ['senator', 'congressman'],
    ['bullet', 'gun'],
    ['', ''],
  ])('not %s, %s', (a, b) => {
    expect(countsAlike(a, b)).toBe(false);
  });
});
