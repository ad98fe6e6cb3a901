import { segment } from '../../segment/segment.ts';
import { analyseDocument } from '../../syntax/analyse.ts';
import type { Article, TimeMention } from '../../types.ts';
import { annotateTimes } from './time.ts';

/**
 * Every expression of time in an article, in order, each with its span, TIMEX3 type and value and the interval meant.
 * Resolved against `publishedAt`, the dateline and the times told before.
 */
export function times(article: Article): TimeMention[] {
  return annotateTimes(analyseDocument(segment(article)));
}
