import { groupInputs } from './events/group-analyses.ts';
import { validateArticles } from './input/articles.ts';
import { resolveGroupOptions } from './input/options.ts';
import { segment } from './segment/segment.ts';
import type { Article, GroupOptions, NewsEvent } from './types.ts';

/**
 * Groups articles by the news they report; nothing but their words is looked at, so that ten thousand take a minute or
 * two. Every article is in one event, alone where no other reports the same.
 *
 * @throws {InputError} where an article or an option is not usable; the message names it.
 */
export function groupEvents(articles: readonly Article[], options?: GroupOptions): NewsEvent[] {
  const valid = validateArticles(articles, resolveGroupOptions(options));
  const sorted = [...valid].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...groupInputs(sorted.map((article) => ({ document: segment(article) }))).events];
}
