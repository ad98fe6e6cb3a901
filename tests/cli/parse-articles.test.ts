import { describe, expect, it } from 'vitest';
import { formOf, formOfText, parseArticles } from '../../src/cli/parse-articles.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

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
  it('leaves out fields that are null', () => {
    expect(parseArticles('[{"id":"a","title":null}]', 'json', 'f')).toEqual([{ id: 'a' }]);
    expect(parseArticles('{"id":"a","title":null}', 'json-lines', 'f')).toEqual([{ id: 'a' }]);
  });

  it('keeps the line breaks of a text', () => {
    expect(parseArticles('One.\r\nTwo.', 'text', 'f.txt')).toEqual([{ id: 'f.txt', text: 'One.\r\nTwo.' }]);
  });

  it.each([
    ['{', 'json', /^f: is not valid JSON/],
    ['"x"', 'json', /^f: expected an array of articles/],
    ['{"id":"a"}\n7', 'json-lines', /^f:2: expected an article/],
  ] as const)('refuses %j as %s', (text, form, message) => {
    expect(() => parseArticles(text, form, 'f')).toThrow(UsageError);
    expect(() => parseArticles(text, form, 'f')).toThrow(message);
  });
});
