import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

/** Two reports of one event; the last sentence of each differs. */
function stances(a: string, b: string): string[] {
  const lead = 'Governor Ana Brecht spoke in Salem on Tuesday about the state budget of 40 million dollars. ';
  const { discrepancies } = compare([
    { id: 'a', text: `${lead}${a}` },
    { id: 'b', text: `${lead}${b}` },
  ]);
  return discrepancies.filter(({ kind }) => kind === 'stance').map(({ detector }) => detector);
}

describe('stance-opposed', () => {
  it.each([
    ['Brecht refused to repay the campaign money.', 'Brecht promised to repay the campaign money.'],
    ['Brecht supports a higher minimum wage.', 'Brecht opposes a higher minimum wage.'],
  ])('finds “%s” against “%s”', (a, b) => expect(stances(a, b)).toContain('stance-opposed'));

  it.each([
    ['Brecht refused to repay the campaign money.', 'Brecht promised to visit the flooded farms.'],
    ['Brecht supports a higher minimum wage.', 'Carl Lindholm opposes a higher minimum wage.'],
    ['Brecht supports a higher minimum wage.', 'Brecht does not oppose a higher minimum wage.'],
    ['The state court upheld the limit on tuition.', 'The state court rejected a challenge to the limit on tuition.'],
    ['Brecht said she would repay the campaign money.', 'Brecht warned that the budget would shrink.'],
  ])('lets “%s” stand beside “%s”', (a, b) => expect(stances(a, b)).toEqual([]));
});
