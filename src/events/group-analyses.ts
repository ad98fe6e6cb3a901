import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { ArticleSummary, NewsEvent } from '../types.ts';

/** The events a batch reports, and what is known of each article in it. */
export interface Grouping {
  readonly events: readonly NewsEvent[];
  readonly summaries: readonly ArticleSummary[];
}

export function groupAnalyses(analyses: readonly ArticleAnalysis[]): Grouping {
  const articles = analyses.map((analysis) => analysis.document.article);
  return {
    events: [{ id: 'e', articles: articles.map((a) => a.id), label: '', participants: [] }],
    summaries: articles.map((a) => ({
      id: a.id,
      source: a.source ?? null,
      title: null,
      publishedAt: a.publishedAt ?? null,
      origin: a.id,
      nearCopyOf: null,
    })),
  };
}
