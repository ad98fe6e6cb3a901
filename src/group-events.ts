import { groupInputs } from './events/group-analyses.ts';
import { validateArticles } from './input/articles.ts';
import { resolveGroupOptions } from './input/options.ts';
import { segment } from './segment/segment.ts';
import type { Article, GroupOptions, NewsEvent } from './types.ts';
import { compareText } from './weigh/fold.ts';

/**
 * Groups articles by the news they report, whatever their order. An article that no other shares its news with is an
 * event of its own.
 *
 * @throws {InputError} where an article or an option is not usable; the message names it.
 */
export function groupEvents(articles: readonly Article[], options?: GroupOptions): NewsEvent[] {
  const valid = validateArticles(articles, resolveGroupOptions(options)).sort((a, b) => compareText(a.id, b.id));
  return [...groupInputs(valid.map((article) => ({ document: segment(article) }))).events];
}
