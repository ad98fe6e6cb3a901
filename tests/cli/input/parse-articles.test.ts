import { describe, expect, it } from 'vitest';
import { formOf, formOfText, parseArticles } from '../../../src/cli/input/parse-articles.ts';

describe('formOf', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.json', 'json'],
    ['a.JSON', 'json'],
    ['a.jsonl', 'json-lines'],
    ['a.ndjson', 'json-lines'],
    ['json', 'text'],
  ])('%s is %s', (path, form) => {
    expect(formOf(path)).toBe(form);
  });
});

describe('formOfText', () => {
  it.each([
    ['[{"id":"a"}]', 'json'],
    [' [ ]', 'json'],
    ['{"id":"a",\n"text":"x"}', 'json'],
    ['{"id":"a"}\n{"id":"b"}', 'json-lines'],
    ['They met.', 'text'],
    ['[JOINT PRESS CORPS] They met.', 'text'],
    ['{sic} They met.', 'text'],
    ['', 'text'],
  ])('%j is %s', (text, form) => {
    expect(formOfText(text)).toBe(form);
  });
});

describe('parseArticles', () => {
  const values = (text: string, form: 'text' | 'json' | 'json-lines') =>
    parseArticles(text, form, 'f').entries.map(({ value }) => value);

  it('leaves out fields that are null', () => {
    expect(values('[{"id":"a","title":null}]', 'json')).toEqual([{ id: 'a' }]);
    expect(values('{"id":"a","title":null}', 'json-lines')).toEqual([{ id: 'a' }]);
  });

  it('keeps the line breaks of a text', () => {
    expect(values('One.\r\nTwo.', 'text')).toEqual([{ id: 'f', text: 'One.\r\nTwo.' }]);
  });

  it('tells on which line an article stands', () => {
    const { entries } = parseArticles('{"id":"a"}\n\n{"id":"b"}', 'json-lines', 'f');
    expect(entries.map(({ line, position }) => [line, position])).toEqual([
      [1, '#1'],
      [3, '#2'],
    ]);
  });

  it.each([
    ['{', 'json', 0, /^f: is not valid JSON/],
    ['"x"', 'json', 0, /^f: expected an array of articles/],
    ['{"id":"a"}\n7\n{"id":"b"}', 'json-lines', 2, /^f:2: expected an article/],
    ['{"id":"a"}\n{', 'json-lines', 1, /^f:2: is not valid JSON/],
  ] as const)('tells what is wrong with %j as %s and keeps the rest', (text, form, kept, message) => {
    const { entries, faults } = parseArticles(text, form, 'f');
    expect(entries).toHaveLength(kept);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});
