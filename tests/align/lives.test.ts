import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEntities } from '../../src/align/entities.ts';
import { livesIn } from '../../src/align/lives.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { found } from '../detectors/found.ts';

function told(text: string): string[] {
  const analysis = analyseArticle({ id: 'a', text });
  return livesIn(analysis, buildEntities([analysis])).map(
    ({ person, relation, place }) => `${person.name}, ${relation}: ${place}`,
  );
}

describe('places of a life', () => {
  it.each([
    ['Karim Dahl lived half a mile away in Toledo.', 'Karim Dahl, home: Toledo'],
    ['Karim Dahl, of the U.K. but living and working in Toledo, was hurt.', 'Karim Dahl, home: Toledo'],
    ['Karim Dahl, a resident of Toledo, was hurt.', 'Karim Dahl, home: Toledo'],
    ['Karim Dahl, 24, of Toledo, was hurt.', 'Karim Dahl, home: Toledo'],
    ['Karim Dahl was born in Toledo in 1960.', 'Karim Dahl, birth: Toledo'],
    ['Karim Dahl grew up in Toledo.', 'Karim Dahl, youth: Toledo'],
    ['Karim Dahl holds an M.B.A. from Duke University.', 'Karim Dahl, degree mba: Duke University'],
    ['Karim Dahl, a student at Duke University, was hurt.', 'Karim Dahl, student: Duke University'],
    ['Karim Dahl graduated from Duke University in 1991.', 'Karim Dahl, school: Duke University'],
    ['Karim Dahl, a professor of law at Duke University, spoke.', 'Karim Dahl, teacher: Duke University'],
  ])('are read in: %s', (text, life) => {
    expect(told(text)).toEqual([life]);
  });

  it.each([
    'Karim Dahl left Toledo on Monday.',
    'Karim Dahl spoke at Duke University.',
    'The students at Duke University met Karim Dahl.',
    'The talks were born in Toledo.',
    'Karim Dahl is known in Toledo.',
  ])('are not read in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(Array.isArray(told(`Karim Dahl lived ${text} in Toledo.`))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('life-differs', () => {
  it.each([
    [
      'Karim Dahl, who lives in Toledo, fell off the bridge on Monday.',
      'On Monday Karim Dahl, who lived in Chicago, fell off the bridge.',
    ],
    [
      'Karim Dahl, 24, of Toledo, fell off the bridge on Monday.',
      'On Monday Karim Dahl, a resident of Chicago, fell off the bridge.',
    ],
    [
      'Karim Dahl, who was born in Boston, was named on Monday.',
      'On Monday Karim Dahl, a native of Chicago, was named.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('life-differs');
  });

  it.each([
    [
      'another part of the life',
      'Karim Dahl, who lives in Toledo, fell on Monday.',
      'On Monday Karim Dahl, who was born in Chicago, fell.',
    ],
    [
      'a place in the other',
      'Karim Dahl, who lives in Chicago, fell on Monday.',
      'On Monday Karim Dahl, who lives in Illinois, fell.',
    ],
    [
      'another person',
      'Karim Dahl, who lives in Toledo, fell on Monday.',
      'On Monday Goran Petrov, who lives in Chicago, fell.',
    ],
    [
      'another degree',
      'Karim Dahl, who has a law degree from Duke University, fell.',
      'Karim Dahl, who has an M.B.A. from Tulane University, fell.',
    ],
    [
      'one report has both',
      'Karim Dahl, who lives in Toledo, fell on Monday.',
      'Karim Dahl, who lives in Chicago, fell. Karim Dahl lived in Toledo once.',
    ],
  ])('leaves alone %s', (_, a, b) => {
    expect(found(a, b)).not.toContain('life-differs');
  });
});
