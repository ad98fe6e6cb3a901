import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateArticles } from '../../src/input/articles.ts';
import { InputError } from '../../src/input/input-error.ts';

const limits = { maxTextLength: 100 };
const good = { id: 'herald', text: 'The bridge has been closed.' };

function fault(articles: unknown): InputError {
  try {
    validateArticles(articles, limits);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('validateArticles', () => {
  it('returns the fields of the contract and nothing else', () => {
    const full = { ...good, title: '', source: 'The Herald', url: 'https://example.org', publishedAt: '2031-05-07' };
    expect(validateArticles([{ ...full, score: 3, constructor: 1 }], limits)).toEqual([full]);
    expect(validateArticles([{ ...good, title: undefined }], limits)).toEqual([good]);
  });

  it('takes one article, which may contradict itself', () => {
    expect(validateArticles([good], limits)).toHaveLength(1);
  });

  it.each<[string, unknown, Partial<InputError>]>([
    ['undefined', undefined, { code: 'wrong-type', article: null, field: null }],
    ['a text', 'The bridge', { code: 'wrong-type', article: null }],
    ['one article without a list', good, { code: 'wrong-type', article: null }],
    ['no articles', [], { code: 'no-articles', article: null }],
    ['null for an article', [good, null], { code: 'wrong-type', article: '#2', field: null }],
    ['a hole in the list', new Array(1), { code: 'wrong-type', article: '#1' }],
    ['an array for an article', [[good]], { code: 'wrong-type', article: '#1' }],
    ['no id', [{ text: 'x' }], { code: 'missing', article: '#1', field: 'id' }],
    ['a number for an id', [{ id: 7, text: 'x' }], { code: 'wrong-type', article: '#1', field: 'id' }],
    ['an empty id', [{ id: ' ', text: 'x' }], { code: 'empty', article: '#1', field: 'id' }],
    ['an id used twice', [good, { ...good }], { code: 'duplicate', article: 'herald', field: 'id' }],
    ['no text', [{ id: 'a' }], { code: 'missing', article: 'a', field: 'text' }],
    ['null for a text', [{ id: 'a', text: null }], { code: 'wrong-type', article: 'a', field: 'text' }],
    ['an empty text', [{ id: 'a', text: '' }], { code: 'empty', article: 'a', field: 'text' }],
    ['a blank text', [{ id: 'a', text: ' \n\u00a0\ufeff' }], { code: 'empty', article: 'a', field: 'text' }],
    ['a text over the limit', [{ id: 'a', text: 'x'.repeat(101) }], { code: 'too-long', article: 'a', field: 'text' }],
    ['a title over the limit', [{ ...good, title: 'x'.repeat(101) }], { code: 'too-long', field: 'title' }],
    ['a number for a title', [{ ...good, title: 1 }], { code: 'wrong-type', article: 'herald', field: 'title' }],
    ['an object for a source', [{ ...good, source: {} }], { code: 'wrong-type', field: 'source' }],
    ['an array for a url', [{ ...good, url: [] }], { code: 'wrong-type', field: 'url' }],
    ['a Date for a date', [{ ...good, publishedAt: new Date(0) }], { code: 'wrong-type', field: 'publishedAt' }],
    ['words for a date', [{ ...good, publishedAt: 'Tuesday' }], { code: 'invalid-date', field: 'publishedAt' }],
  ])('refuses %s', (_, articles, expected) => {
    expect(fault(articles)).toMatchObject(expected);
  });

  it('names the article and the field in its messages', () => {
    expect(fault([good, { id: 'post', text: '' }]).message).toBe('article "post": text is empty');
    expect(fault([good, good]).message).toBe('article "herald": id is used twice, by articles #1 and #2');
    expect(fault([{ text: 'x' }]).message).toBe('article #1: id is missing');
  });

  it('throws nothing but InputError', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const articles of [anything, [anything], [{ ...good, publishedAt: anything }]]) {
          try {
            validateArticles(articles, limits);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        }
      }),
    );
  });
});
