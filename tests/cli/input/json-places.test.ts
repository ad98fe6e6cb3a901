import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesInJson } from '../../../src/cli/input/json-places.ts';
import type { Field } from '../../../src/types.ts';

/** The rest of the line at a place. */
function restAt(json: string, article: number, field: Field, offset: number): string | null {
  const place = placesInJson(json)(article)(field, offset);
  return place && (json.split('\n')[place.line - 1]?.slice(place.column - 1) ?? null);
}

const article = {
  id: 'a',
  text: 'One.\n"Two" \\ 👍 é three.',
  title: 'A \t title',
  keys: { text: 'no', deep: [{ text: 'no' }] },
};

describe('placesInJson', () => {
  it.each([
    ['a list', JSON.stringify([{ text: 'no' }, article], null, 1), 1],
    ['a list with what is no article', JSON.stringify(['x', 3, article, [article]]), 2],
    ['an object with a list', JSON.stringify({ text: 'no', articles: [{}, article] }, null, 2), 1],
    ['an object', JSON.stringify(article, null, 4), 0],
    ['an object with its text first', JSON.stringify({ text: article.text, id: 'articles' }), 0],
  ])('finds fields in %s', (_, json, index) => {
    for (const words of ['One', 'Two', '👍', 'three']) {
      const offset = article.text.indexOf(words);
      expect(restAt(json, index, 'text', offset)).toMatch(new RegExp(`^${words}`));
    }
  });

  it('finds what is escaped, and titles', () => {
    const json = '[{"title": "A \\u0074itle", "text": "a\\u000ab\\/c"}]';
    expect(restAt(json, 0, 'title', 2)).toMatch(/^\\u0074itle"/);
    expect(restAt(json, 0, 'title', 3)).toMatch(/^itle"/);
    expect(restAt(json, 0, 'text', 2)).toMatch(/^b/);
    expect(restAt(json, 0, 'text', 4)).toMatch(/^c"/);
  });

  it('knows a key that is written with an escape, and takes the last of two', () => {
    expect(restAt('[{"te\\u0078t": "one"}]', 0, 'text', 0)).toMatch(/^one/);
    expect(restAt('[{"text": "one", "text": "two"}]', 0, 'text', 0)).toMatch(/^two/);
  });

  it.each([
    ['a field that is not there', '[{"text": "a"}]', 0, 'title'],
    ['an article that is not there', '[{"text": "a"}]', 1, 'text'],
    ['a field that is no string', '[{"text": ["a"]}]', 0, 'text'],
  ] as const)('finds no place of %s', (_, json, index, field) => {
    expect(placesInJson(json)(index)(field, 0)).toBeNull();
  });

  it('counts lines from where the JSON begins', () => {
    expect(placesInJson('{"text": "abc"}', 7)(0)('text', 1)).toEqual({ line: 7, column: 12 });
  });

  it('finds every character of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.constantFrom(0, 2), (texts, indent) => {
        const json = JSON.stringify(
          texts.map((text, i) => ({ title: `"${i}\\`, text })),
          null,
          indent,
        );
        for (const [i, text] of texts.entries()) {
          for (let at = 0; at < text.length; at++) {
            const rest = restAt(json, i, 'text', at) ?? '';
            const [escaped = ''] = /^(?:\\u....|\\.|[\s\S])/.exec(rest) ?? [];
            expect(JSON.parse(`"${escaped}"`)).toBe(JSON.parse(JSON.stringify(text[at])));
          }
        }
      }),
    );
  });
});
