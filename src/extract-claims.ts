import { analyseArticle } from './claims/analyse-article.ts';
import { publicClaims } from './claims/public-claims.ts';
import { validateArticle } from './input/articles.ts';
import { resolveGroupOptions } from './input/options.ts';
import type { Article, Claim } from './types.ts';

/**
 * The claims of one article, in the order of its sentences.
 *
 * @throws {InputError} where the article is not usable.
 */
export function extractClaims(article: Article): Claim[] {
  const valid = validateArticle(article, '', resolveGroupOptions(undefined));
  return publicClaims(analyseArticle(valid));
}
