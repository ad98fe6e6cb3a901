/** The articles of a case, analysed and grouped into events as the library does it. */
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { groupAnalyses } from '../../src/events/group-analyses.ts';
import { compareText } from '../../src/text-order.ts';
import type { Article } from '../../src/types.ts';
import type { GoldCase } from './gold.ts';

/** How one article is analysed: by `analyseArticle`, or by what keeps its results. */
export type Analyse = (article: Article) => ArticleAnalysis;

interface EventAnalyses {
  readonly id: string;
  /** Sorted by article id. */
  readonly analyses: readonly ArticleAnalysis[];
}

export function eventsIn({ articles }: GoldCase, analyse: Analyse = analyseArticle): EventAnalyses[] {
  const analyses = articles
    .map((article) => analyse(article))
    .sort((a, b) => compareText(a.document.article.id, b.document.article.id));
  return groupAnalyses(analyses).events.map(({ id, articles: ids }) => ({
    id,
    analyses: analyses.filter(({ document }) => ids.includes(document.article.id)),
  }));
}
