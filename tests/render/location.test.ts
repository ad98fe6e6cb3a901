import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locator, placeName } from '../../src/render/location.ts';
import type { ArticleFile } from '../../src/render/renderer.ts';
import { evidence } from '../support/comparison.ts';

const text = 'One two.\nThree\r\nfour.\rFive 👍 six.';

function placeOf(words: string, file?: ArticleFile) {
  const files = file && new Map([['a', file]]);
  const locate = locator({ articles: [{ id: 'a', text }], ...(files && { files }) });
  return locate(evidence('a', words, text.indexOf(words)));
}

describe('locator', () => {
  it.each([
    ['One', 1, 1],
    ['two', 1, 5],
    ['Three', 2, 1],
    ['four', 3, 1],
    ['Five', 4, 1],
    ['six', 4, 9],
  ])('finds %s, columns in UTF-16 code units', (words, line, column) => {
    expect(placeOf(words).start).toEqual({ line, column });
    expect(placeOf(words).path).toBeNull();
  });

  it('ends after the last character', () => {
    expect(placeOf('Three\r\nfour').end).toEqual({ line: 3, column: 5 });
  });

  it('counts from where the article begins in its file', () => {
    const file = { path: 'a.md', line: 5, column: 3 };
    expect(placeOf('two', file)).toMatchObject({ path: 'a.md', start: { line: 5, column: 7 } });
    expect(placeOf('four', file).start).toEqual({ line: 7, column: 1 });
  });

  it.each([
    [
      { path: 'a.json', verbatim: false },
      { line: 1, column: 1 },
    ],
    [
      { path: 'a.jsonl', line: 4, verbatim: false },
      { line: 4, column: 1 },
    ],
  ])('tells no more than the beginning where the text is escaped: %o', (file, start) => {
    expect(placeOf('two', file)).toEqual({ path: file.path, start, end: null });
  });

  it('asks the file where it can find places itself', () => {
    const find = (_: unknown, offset: number) => (offset > 4 ? null : { line: 9, column: 20 + offset });
    const file = { path: 'a.json', line: 8, verbatim: false, find };
    expect(placeOf('One', file)).toEqual({
      path: 'a.json',
      start: { line: 9, column: 20 },
      end: { line: 9, column: 23 },
    });
    expect(placeOf('Three', file)).toEqual({ path: 'a.json', start: { line: 8, column: 1 }, end: null });
  });

  it('tells nothing of a text that is not known, and no place in a title', () => {
    expect(locator({})(evidence('a', 'One'))).toEqual({ path: null, start: null, end: null });
    const title = { ...evidence('a', 'One'), field: 'title' as const };
    expect(locator({ articles: [{ id: 'a', text, title: 'One' }] })(title).start).toBeNull();
  });

  it('agrees with counting line ends', () => {
    const piece = fc.constantFrom('a', '\n', '\r', '\r\n', ' ', '👍', '\u2028');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (pieces, seed) => {
        const whole = pieces.join('');
        const start = whole.length === 0 ? 0 : seed % (whole.length + 1);
        // Between the two characters of one line end there is no position.
        fc.pre(!(whole[start - 1] === '\r' && whole[start] === '\n'));
        const before = whole.slice(0, start).split(/\r\n|\n|\r/);
        const found = locator({ articles: [{ id: 'a', text: whole }] })(evidence('a', '', start));
        expect(found.start).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});

describe('placeName', () => {
  it.each([
    ['a.txt', { line: 2, column: 3 }, 'a.txt:2:3'],
    ['a.txt', null, 'a.txt'],
  ])('%s %o', (name, start, expected) => {
    expect(placeName(name, start)).toBe(expected);
  });
});
