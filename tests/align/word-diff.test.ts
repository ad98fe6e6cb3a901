import { diffArrays } from 'diff/lib/diff/array.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordRun } from '../../src/align/word-diff.ts';

const split = (text: string) => text.split(' ').filter((word) => word !== '');

describe('diffWords', () => {
  it.each<[string, string, string]>([
    ['the bridge fell', 'the bridge fell', '3='],
    ['the old bridge fell', 'the bridge fell', '1= 1- 2='],
    ['the bridge fell', 'the old bridge fell', '1= 1+ 2='],
    ['the bridge fell', 'the tower fell', '1= 1- 1+ 1='],
    ['a b c', 'x y', '3- 2+'],
    ['', 'a b', '2+'],
    ['a b', '', '2-'],
    ['', '', ''],
  ])('%j to %j', (a, b, expected) => {
    expect(shown(diffWords(split(a), split(b), 100))).toBe(expected);
  });

  it('gives up beyond the edits it is allowed', () => {
    expect(diffWords(split('a b c'), split('x y z'), 5)).toBeNull();
    expect(diffWords(split('a b c'), split('x y z'), 6)).not.toBeNull();
  });

  it('takes the edit that jsdiff takes', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 40 }), (a, b, most) => {
        const theirs = diffArrays(a, b, { maxEditLength: most });
        const runs = theirs?.map(
          ({ added, removed, count }): WordRun => ({ kind: added ? 'added' : removed ? 'removed' : 'same', count }),
        );
        expect(diffWords(a, b, most)).toEqual(runs ?? null);
      }),
    );
  });
});

const SIGNS = { same: '=', added: '+', removed: '-' };

function shown(runs: readonly WordRun[] | null): string {
  return (runs ?? []).map(({ kind, count }) => `${count}${SIGNS[kind]}`).join(' ');
}
