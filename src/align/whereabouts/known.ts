import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { loweredTexts } from '../articles.ts';
import type { Features } from '../logistic.ts';
import type { Whereabouts } from './read.ts';
import { relateWhereabouts } from './relation.ts';

const MOST_TOLD = 4;

/** Who else tells either place, or one that it lies in or holds, by name or as a place. */
export function knowledgeOf(
  all: readonly Whereabouts[],
  analyses: readonly ArticleAnalysis[],
): (a: Whereabouts, b: Whereabouts) => Features {
  const relation = relateWhereabouts();
  const texts = loweredTexts(analyses);
  const articles = analyses.map(({ document }) => document.article.id);
  const told = new Map(articles.map((article) => [article, all.filter((one) => one.article === article)]));
  const counts = new Map<string, number>();
  /** How often an article tells a place as one. */
  const count = (article: string, one: Whereabouts) => {
    const key = `${article}\n${one.name}\n${one.kind}`;
    const own = counts.get(key) ?? (told.get(article) ?? []).filter((other) => relation(other, one) === 'same').length;
    counts.set(key, own);
    return own;
  };
  const isIn = (article: string, one: Whereabouts) => one.known.every((word) => texts(article).includes(word));
  return (a, b) => {
    const others = articles.filter((article) => article !== a.article && article !== b.article);
    const tellers = [a, b].map((one) => others.filter((article) => count(article, one) > 0).length);
    const words = [a, b].map((one) => others.filter((article) => isIn(article, one)).length);
    const own = [count(a.article, a), count(b.article, b)];
    const here = [count(b.article, a), count(a.article, b)];
    const named = [isIn(b.article, a), isIn(a.article, b)];
    return {
      tellersLow: Math.min(...tellers),
      tellersHigh: Math.max(...tellers),
      tellersApart: Math.abs((tellers[0] ?? 0) - (tellers[1] ?? 0)),
      wordsLow: Math.min(...words),
      wordsHigh: Math.max(...words),
      ownLow: Math.min(MOST_TOLD, ...own),
      ownHigh: Math.min(MOST_TOLD, Math.max(...own)),
      hereLow: Math.min(MOST_TOLD, ...here),
      hereHigh: Math.min(MOST_TOLD, Math.max(...here)),
      namedLow: Number(named.every(Boolean)),
      namedHigh: Number(named.some(Boolean)),
      // A place that nobody else tells, where the other one's is told by others.
      lonely: Number([0, 1].some((at) => own[at] === 1 && words[at] === 0 && !named[at] && (tellers[1 - at] ?? 0) > 0)),
      placesLow: Math.log2(1 + Math.min((told.get(a.article) ?? []).length, (told.get(b.article) ?? []).length)),
    };
  };
}
