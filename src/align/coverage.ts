import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { Alignment, Coverage, NewsEvent } from '../types.ts';

/** Counts what was compared, so that an empty list of discrepancies is not read as agreement. */
export function coverageOf(
  analyses: readonly ArticleAnalysis[],
  alignments: readonly Alignment[],
  events: readonly NewsEvent[],
): Coverage {
  const aligned = new Set(
    alignments.filter((alignment) => alignment.status !== 'single-source').flatMap((alignment) => alignment.claims),
  );
  const claims = analyses.reduce((total, analysis) => total + analysis.statements.length, 0);
  return {
    articles: analyses.length,
    sentences: analyses.reduce((total, analysis) => total + analysis.document.sentences.length, 0),
    claims,
    compared: aligned.size,
    singleSource: claims - aligned.size,
    alone: events.filter((event) => event.articles.length === 1).flatMap((event) => event.articles),
  };
}
