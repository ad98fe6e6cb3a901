import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestion } from '../../src/input/suggestion.ts';

const names = ['gate', 'json', 'sarif', 'conflictThreshold', 'reviewThreshold'];

describe('suggestion', () => {
  it.each([
    ['gte', 'gate'],
    ['gtae', 'gate'],
    ['gates', 'gate'],
    ['jsn', 'json'],
    ['JSON', 'json'],
    ['sarf', 'sarif'],
    ['conflictTreshold', 'conflictThreshold'],
    ['conflict', 'conflictThreshold'],
  ])('takes %s for a slip of %s', (given, meant) => {
    expect(suggestion(given, names)).toBe(`; did you mean "${meant}"?`);
  });

  it.each(['', 'x', 'zz', 'colour', 'lexicon'])('guesses nothing for %j', (given) => {
    expect(suggestion(given, names)).toBe('');
  });

  it('survives any name', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (given, known) => typeof suggestion(given, known) === 'string'),
    );
    expect(suggestion('a'.repeat(100_000), names)).toBe('');
  });
});
