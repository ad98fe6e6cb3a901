import { describe, expect, it } from 'vitest';
import { callingFillersOf } from '../../src/align/fillers/calling-fillers.ts';
import { areTwoCallings, callingOf } from '../../src/align/fillers/callings.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { found } from './found.ts';

const toldIn = (text: string) => callingFillersOf(analyseArticle({ id: 'a', text })).map(({ name }) => name.name);

describe('callings', () => {
  it.each([
    ['A passing taxi driver saw the smoke.', ['passing taxi driver']],
    ['Two tenants sued the town.', ['tenants']],
    ['The communications director resigned.', ['communications director']],
    ['The former communications director resigned.', []],
    ['The harbour froze in May.', []],
    ['Taxi driver training is cheap.', []],
  ])('are read in: %s', (text, callings) => {
    expect(toldIn(text)).toEqual(callings);
  });

  it.each([
    [['taxi', 'driver'], ['security', 'guard'], true],
    [['tenant'], ['landlord'], true],
    [['doctor'], ['teacher'], true],
    [['doctor'], ['surgeon'], false],
    [['tenant'], ['teacher'], false],
    [['officer'], ['detective'], false],
  ])('%s and %s are two: %s', (a, b, areTwo) => {
    const [x, y] = [callingOf(a), callingOf(b)];
    expect(x !== null && y !== null && areTwoCallings(x, y)).toBe(areTwo);
    expect(x !== null && y !== null && areTwoCallings(y, x)).toBe(areTwo);
  });
});

const CLOSED =
  'The council closed the harbour on Monday after what it had heard from doctors on the sickness of the crews.';

describe('calling-differs', () => {
  it.each([
    [
      CLOSED,
      'On Monday, after what it had heard from teachers on the sickness of the crews, the council closed the harbour.',
    ],
    [
      'The mayor blamed the fall of the bridge in Torran on Monday on a mistake by an architect of the town.',
      'On Monday the mayor blamed a mistake by a plumber of the town for the fall of the bridge in Torran.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('calling-differs');
  });

  it.each([
    [
      CLOSED,
      'On Monday, after what it had heard from surgeons on the sickness of the crews, the council closed the harbour.',
    ],
    [
      CLOSED,
      'On Monday, after what it had heard from teachers and doctors on the sickness of the crews, the council closed the harbour.',
    ],
    [CLOSED, 'The teachers of Torran went on strike on Monday over their pay.'],
    ['A teacher lost her purse in the harbour.', 'A nurse sang at the fair in Torran.'],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('calling-differs');
  });
});
