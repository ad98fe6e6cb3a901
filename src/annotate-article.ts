import { annotateNames } from './annotate/name/name.ts';
import { annotateQuantities } from './annotate/quantity/quantity.ts';
import { annotateTimes } from './annotate/time/time.ts';
import { analyseArticle } from './claims/analyse-article.ts';
import { validateArticle } from './input/articles.ts';
import { resolveGroupOptions } from './input/options.ts';
import { segment } from './segment/segment.ts';
import { analyseDocument } from './syntax/analyse.ts';
import type { AnalysedDocument } from './syntax/analysed.ts';
import type { Article, Chain, NameMention, QuantityMention, TimeMention } from './types.ts';

export type { Article, Chain, NameMention, QuantityMention, TimeMention };

/**
 * Every expression of time in an article, in order, with its TIMEX3 type and value and the interval meant. Resolved
 * against `publishedAt`, the dateline and the times told before.
 *
 * @throws {InputError} where the article is not usable.
 */
export function times(article: Article): TimeMention[] {
  return annotateTimes(analysed(article));
}

/**
 * Every amount in an article, in order: counts, measures, money, shares, ages, scores, with what is counted and how
 * exactly.
 *
 * @throws {InputError} where the article is not usable.
 */
export function quantities(article: Article): QuantityMention[] {
  const document = analysed(article);
  return annotateQuantities(document, annotateTimes(document));
}

/**
 * Every proper name in an article, in order, with its type.
 *
 * @throws {InputError} where the article is not usable.
 */
export function names(article: Article): NameMention[] {
  return annotateNames(analysed(article));
}

/**
 * The persons, organisations and places of an article, each with all its mentions: names, descriptions, pronouns.
 *
 * @throws {InputError} where the article is not usable.
 */
export function chains(article: Article): Chain[] {
  return analyseArticle(valid(article)).chains.map(({ id, mentions, type, name }) => ({ id, mentions, type, name }));
}

function valid(article: Article): Article {
  return validateArticle(article, '', resolveGroupOptions(undefined));
}

function analysed(article: Article): AnalysedDocument {
  return analyseDocument(segment(valid(article)));
}
