import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, globTest, isGlob } from '../../../src/cli/input/glob.ts';

/** The signs of patterns, half a pair of surrogates and what a regular expression would act on. */
const strange = fc.string({ unit: fc.constantFrom(...'*?[]{}!,/.ab\\^$()|-+', '\ud83c', '\u{1f389}') });

describe('globTest', () => {
  it.each<[string, string[], string[]]>([
    ['*.txt', ['a.txt', '.txt'], ['a.md', 'b/a.txt', 'a.txt.bak']],
    ['wire/*.txt', ['wire/a.txt'], ['a.txt', 'wire/b/a.txt']],
    ['wire/**/*.txt', ['wire/a.txt', 'wire/b/a.txt', 'wire/b/c/a.txt'], ['a.txt', 'other/wire/a.txt']],
    ['**/*.txt', ['a.txt', 'b/c/a.txt'], ['a.md']],
    ['drafts/**', ['drafts/a.txt', 'drafts/b/c'], ['drafts', 'other/drafts/a']],
    ['a?.txt', ['ab.txt', 'a\u{1f389}.txt'], ['a.txt', 'abc.txt', 'a/.txt']],
    ['{ap,reuters}-*.txt', ['ap-1.txt', 'reuters-2.txt'], ['afp-1.txt']],
    ['[ab].txt', ['a.txt', 'b.txt'], ['c.txt', 'ab.txt']],
    ['[!ab].txt', ['c.txt'], ['a.txt', '/.txt']],
    ['[a-c].txt', ['b.txt'], ['d.txt', '-.txt']],
    ['[c-a].txt', ['a.txt', '-.txt'], ['b.txt']],
    ['[!a--].txt', ['b.txt'], ['a.txt', '-.txt', '/.txt']],
    ['a.b+c(d).txt', ['a.b+c(d).txt'], ['aXb+c(d).txt', 'a.bbc(d).txt']],
    ['{a', ['{a'], ['a']],
    ['[a', ['[a'], ['a']],
    ['./a.txt', ['a.txt'], ['b.txt']],
    ['*.json,x', ['a.json,x'], ['a.json']],
  ])('%s takes %j and leaves %j', (glob, taken, left) => {
    const test = globTest(glob);
    expect(taken.filter((path) => !test(path))).toEqual([]);
    expect(left.filter(test)).toEqual([]);
  });

  it('survives any pattern', () => {
    fc.assert(
      fc.property(strange, strange, (glob, path) => {
        expect(typeof globTest(glob)(path)).toBe('boolean');
      }),
    );
    expect(globTest('a'.repeat(50))('a'.repeat(50))).toBe(true);
  });
});

describe('baseOf', () => {
  it.each([
    ['*.txt', '.'],
    ['wire/*.txt', 'wire'],
    ['wire/2031/**/*.txt', 'wire/2031'],
    ['/data/*.txt', '/data'],
    ['/*.txt', '/'],
    ['../x/{a,b}/c', '../x'],
  ])('of %s is %s', (glob, base) => {
    expect(isGlob(glob)).toBe(true);
    expect(baseOf(glob)).toBe(base);
  });

  it('is asked for patterns alone', () => {
    expect(isGlob('wire/a.txt')).toBe(false);
  });
});
