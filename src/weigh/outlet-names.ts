import { compareText } from '../text-order.ts';
import type { Side } from '../types.ts';

/**
 * How a summary names the articles of each side: by their outlets, where these are known and tell the sides apart;
 * an article whose outlet is missing, or stands on another side with another article, goes by its id.
 */
export function outletNames(sides: readonly Side[], sourceOf: (article: string) => string | undefined): string[][] {
  const articles = sides.map((side) => [...new Set(side.evidence.map((evidence) => evidence.article))]);
  const shared = sharedSources(articles, sourceOf);
  return articles.map((side) => {
    const names = side.map((id) => {
      const source = sourceOf(id)?.trim();
      return source === undefined || source === '' || shared.has(source) ? id : source;
    });
    return [...new Set(names)].sort(compareText);
  });
}

/** Outlets that have articles on several sides which are not the same articles. */
function sharedSources(
  sides: readonly (readonly string[])[],
  sourceOf: (article: string) => string | undefined,
): Set<string> {
  const articlesOf = new Map<string, Set<string>>();
  const sidesOf = new Map<string, Set<number>>();
  sides.forEach((side, index) => {
    for (const id of side) {
      const source = sourceOf(id)?.trim();
      if (source === undefined) continue;
      articlesOf.set(source, (articlesOf.get(source) ?? new Set()).add(id));
      sidesOf.set(source, (sidesOf.get(source) ?? new Set()).add(index));
    }
  });
  const isShared = (source: string) => (articlesOf.get(source)?.size ?? 0) > 1 && (sidesOf.get(source)?.size ?? 0) > 1;
  return new Set([...articlesOf.keys()].filter(isShared));
}
