import { diffArrays } from 'diff/lib/diff/array.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffRun, diffWords } from '../../src/align/word-diff.ts';

const show = (runs: readonly DiffRun[] | null) => runs?.map(({ side, count }) => `${side} ${count}`).join(', ') ?? null;

describe('diffWords', () => {
  it.each([
    ['', '', ''],
    ['the talks failed', 'the talks failed', 'both 3'],
    ['the talks failed', 'the talks have failed', 'both 2, second 1, both 1'],
    ['no deal was signed', 'a deal was signed', 'first 1, second 1, both 3'],
    ['', 'new words', 'second 2'],
    ['old words', '', 'first 2'],
  ])('%j / %j: %s', (a, b, expected) => {
    const words = (text: string) => text.split(' ').filter((word) => word !== '');
    expect(show(diffWords(words(a), words(b), 10))).toBe(expected);
  });

  it('gives up where too much differs', () => {
    expect(diffWords(['a', 'b'], ['c', 'd'], 3)).toBeNull();
    expect(diffWords(['a', 'b'], ['c', 'd'], 4)).not.toBeNull();
  });

  it('takes the way that the package diff takes', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 40 }), (a, b, most) => {
        const parts = diffArrays(a, b, { maxEditLength: most });
        const theirs = parts?.map(({ added, removed, value }): DiffRun => {
          return { side: added ? 'second' : removed ? 'first' : 'both', count: value.length };
        });
        expect(diffWords(a, b, most)).toEqual(theirs ?? null);
      }),
      { numRuns: 3000 },
    );
  });
});
