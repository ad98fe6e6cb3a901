import type { Article } from '../types.ts';
import { InputError, quoted, typeName } from './input-error.ts';
import { isIsoDate } from './iso-date.ts';

/** What bounds an article. */
export interface ArticleLimits {
  /** The longest text taken, in UTF-16 code units. */
  readonly maxTextLength: number;
}

/** A title is a line or two; what is longer is a text handed in at the wrong place. */
const maxTitleLength = 2000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a list of articles and returns them with the contract's fields alone, in the order given.
 *
 * Further keys are ignored: articles come out of databases and feeds that know more about them. A key that is
 * `undefined` counts as absent.
 *
 * @throws {InputError} where the list or an article cannot be compared; the first fault found is told.
 */
export function validateArticles(articles: unknown, limits: ArticleLimits): Article[] {
  if (!Array.isArray(articles)) {
    throw new InputError('wrong-type', `articles: expected an array of articles, got ${typeName(articles)}`);
  }
  if (articles.length === 0) throw new InputError('no-articles', 'articles: there are none; at least one is needed');
  const ids = new Map<string, number>();
  return Array.from(articles, (article: unknown, index) => {
    const valid = validateArticle(article, `#${index + 1}`, limits);
    const earlier = ids.get(valid.id);
    if (earlier !== undefined) throw duplicate(valid.id, earlier, index);
    ids.set(valid.id, index);
    return valid;
  });
}

/**
 * Checks one article.
 *
 * @param position how a message names the article as long as it has no usable id: `#2`, or nothing for a single one
 * @throws {InputError}
 */
export function validateArticle(value: unknown, position: string, limits: ArticleLimits): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = naming(position, `expected an object with id and text, got ${typeName(value)}`);
    throw new InputError('wrong-type', message, { article: position });
  }
  const fields = value as Fields;
  const id = required(fields, 'id', position);
  const text = required(fields, 'text', id);
  const title = optional(fields, 'title', id);
  const source = optional(fields, 'source', id);
  const url = optional(fields, 'url', id);
  const publishedAt = optional(fields, 'publishedAt', id);
  checkLength(text, 'text', id, limits.maxTextLength);
  if (title !== undefined) checkLength(title, 'title', id, Math.min(limits.maxTextLength, maxTitleLength));
  if (publishedAt !== undefined) checkDate(publishedAt, id);
  return {
    id,
    text,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}

function required(fields: Fields, field: string, article: string): string {
  const value = fields[field];
  if (value === undefined) {
    throw new InputError('missing', `${naming(article, field)} is missing`, { article, field });
  }
  const text = expectString(value, field, article);
  if (text.trim() === '') throw new InputError('empty', `${naming(article, field)} is empty`, { article, field });
  return text;
}

function optional(fields: Fields, field: string, article: string): string | undefined {
  const value = fields[field];
  return value === undefined ? undefined : expectString(value, field, article);
}

function expectString(value: unknown, field: string, article: string): string {
  if (typeof value === 'string') return value;
  const message = `${naming(article, field)} must be a string, got ${typeName(value)}`;
  throw new InputError('wrong-type', message, { article, field });
}

function checkLength(text: string, field: string, article: string, limit: number): void {
  if (text.length <= limit) return;
  const message = `${naming(article, field)} is too long: ${text.length} UTF-16 code units, at most ${limit} are taken`;
  throw new InputError('too-long', message, { article, field });
}

function checkDate(publishedAt: string, article: string): void {
  if (isIsoDate(publishedAt)) return;
  const expected = 'expected an ISO 8601 date such as 2022-09-21 or 2022-09-21T15:00:00Z';
  const message = `${naming(article, 'publishedAt')} is no date: ${quoted(publishedAt)}; ${expected}`;
  throw new InputError('invalid-date', message, { article, field: 'publishedAt' });
}

function duplicate(id: string, first: number, second: number): InputError {
  const message = `${naming(id, 'id')} is used twice, by articles #${first + 1} and #${second + 1}`;
  return new InputError('duplicate', message, { article: id, field: 'id' });
}

function naming(article: string, field: string): string {
  return `${article === '' ? 'article' : `article ${article.startsWith('#') ? article : quoted(article)}`}: ${field}`;
}
