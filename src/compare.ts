import { alignmentsOf } from './align/alignments.ts';
import { alignEvent } from './align/context.ts';
import { coverageOf } from './align/coverage.ts';
import { analyseArticle } from './claims/analyse-article.ts';
import type { ArticleAnalysis } from './claims/analysis.ts';
import type { Detector } from './detectors/detector.ts';
import { detectors as builtIn } from './detectors/index.ts';
import { type Grouping, groupAnalyses } from './events/group-analyses.ts';
import { validateArticles } from './input/articles.ts';
import { resolveCompareOptions } from './input/options.ts';
import { compareText } from './text-order.ts';
import type { Article, CompareOptions, Comparison } from './types.ts';
import { detect } from './weigh/detect.ts';
import { weigh } from './weigh/weigh.ts';

/**
 * Reads several reports, aligns what they claim and shows where they cannot all be right.
 *
 * Pure: the same articles give the same comparison, whatever their order, the machine, its locale or time zone.
 *
 * @throws {InputError} where an article or an option is not usable; the message names it.
 */
export function compare(articles: readonly Article[], options?: CompareOptions): Comparison {
  const settings = resolveCompareOptions(
    options,
    builtIn.map((detector) => detector.name),
  );
  const detectors = [...builtIn, ...(settings.plugins as readonly Detector[])];
  const valid = validateArticles(articles, settings).sort((a, b) => compareText(a.id, b.id));
  const analyses = valid.map(analyseArticle);
  const grouping = groupAnalyses(analyses);
  const contexts = grouping.events.map((event) => alignEvent(event.id, pick(analyses, event.articles)));
  const founds = contexts.flatMap((context) => detect(context, detectors));
  const weighed = weigh(founds, weighedArticles(valid, grouping), { ...settings, levels: settings.detectors });
  const claims = analyses.flatMap((analysis) => analysis.statements.map(({ claim }) => claim));
  const alignments = contexts.flatMap((context) => alignmentsOf(context, weighed.discrepancies));
  return {
    schemaVersion: 1,
    articles: grouping.summaries,
    events: grouping.events,
    claims,
    alignments,
    ...weighed,
    coverage: coverageOf(analyses, alignments, grouping.events),
  };
}

function pick(analyses: readonly ArticleAnalysis[], ids: readonly string[]): ArticleAnalysis[] {
  const wanted = new Set(ids);
  return analyses.filter((analysis) => wanted.has(analysis.document.article.id));
}

function weighedArticles(articles: readonly Article[], grouping: Grouping) {
  const origins = new Map(grouping.summaries.map((summary) => [summary.id, summary.origin]));
  return new Map(articles.map((article) => [article.id, { article, origin: origins.get(article.id) ?? article.id }]));
}
