import { alignmentsOf } from './align/alignments.ts';
import { alignEvent, type Context } from './align/context.ts';
import { coverageOf } from './align/coverage.ts';
import { sharedBackgrounds } from './align/shared-background.ts';
import { analyseArticle } from './claims/analyse-article.ts';
import type { ArticleAnalysis } from './claims/analysis.ts';
import type { Detector } from './detectors/detector.ts';
import { detectors as builtIn } from './detectors/index.ts';
import { type Grouping, groupAnalyses } from './events/group-analyses.ts';
import { validateArticles } from './input/articles.ts';
import { type ResolvedCompareOptions, resolveCompareOptions } from './input/options.ts';
import { inOwnZone, settingsFor } from './input/source-settings.ts';
import type { Entries } from './lexicon/entries.ts';
import { compareText } from './text-order.ts';
import type { Article, CompareOptions, Comparison } from './types.ts';
import { detect } from './weigh/detect.ts';
import type { Found } from './weigh/dispute.ts';
import { nearMisses } from './weigh/near-misses.ts';
import { type Weighed, weigh } from './weigh/weigh.ts';

/** How one article is analysed: by `analyseArticle`, or by what keeps its results. */
export type Analyse = (article: Article, lexicon: Entries) => ArticleAnalysis;

/** A comparison with what it was made of, for those who ask why. */
export interface ComparisonRun {
  readonly settings: ResolvedCompareOptions;
  /** Those that ran. */
  readonly detectors: readonly Detector[];
  readonly contexts: readonly Context[];
  readonly founds: readonly Found[];
  /** The findings that each discrepancy and ledger entry was made of, by its id. */
  readonly foundsOf: Weighed['foundsOf'];
  readonly comparison: Comparison;
}

/**
 * The pipeline, from articles to a comparison.
 *
 * @throws {InputError} where an article or an option is not usable; the message names it.
 */
export function runComparison(
  articles: readonly Article[],
  options?: CompareOptions,
  analyse: Analyse = analyseArticle,
): ComparisonRun {
  const settings = compareSettings(options);
  const valid = validateArticles(articles, settings).sort((a, b) => compareText(a.id, b.id));
  const analyses = valid.map((article) =>
    analyse(inOwnZone(article, settingsFor(article, settings.sources)), settings.lexicon),
  );
  const grouping = withDeclared(groupAnalyses(analyses, settings), valid, settings);
  const byId = new Map(analyses.map((analysis) => [analysis.document.article.id, analysis]));
  const contexts = grouping.events.map(({ id, articles: ids }) =>
    alignEvent(id, pick(byId, ids), { lexicon: settings.lexicon }),
  );
  const detectors = heardDetectors(settings);
  const originOf = new Map(grouping.summaries.map(({ id, origin }) => [id, origin]));
  const founds = contexts.flatMap((context) => {
    const own = detect(context, detectors, originsIn(context, originOf));
    return [...own, ...nearMisses(context, own, detectors)];
  });
  founds.push(...acrossEvents(analyses, grouping, detectors, settings));
  const { discrepancies, ledger, foundsOf } = weigh(founds, weighedArticles(valid, originOf), settings);
  const claims = analyses.flatMap((analysis) => analysis.statements.map(({ claim }) => claim));
  const alignments = contexts.flatMap((context) => alignmentsOf(context, discrepancies));
  const comparison: Comparison = {
    schemaVersion: 1,
    articles: grouping.summaries,
    events: grouping.events,
    claims,
    alignments,
    discrepancies,
    ledger,
    coverage: coverageOf(analyses, alignments, grouping.events),
  };
  return { settings, detectors, contexts, founds, foundsOf, comparison };
}

/** What articles of two events tell differently of what was before either: of the same ruling, the same flood. */
function acrossEvents(
  analyses: readonly ArticleAnalysis[],
  { events }: Grouping,
  detectors: readonly Detector[],
  { lexicon }: ResolvedCompareOptions,
): Found[] {
  const eventOf = new Map(events.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  return sharedBackgrounds(analyses, eventOf).flatMap((excerpts) =>
    detect(alignEvent(null, excerpts, { lexicon }), detectors).filter(({ finding: { sides, compatible, score } }) => {
      const told = sides.flatMap(({ places }) => places.map(({ article }) => eventOf.get(article)));
      return new Set(told).size > 1 && (compatible !== null || score >= SURE_ACROSS);
    }),
  );
}

/** Other news recalls other happenings of one sort: what is less sure than this is mostly two of them. */
const SURE_ACROSS = 0.7;

/** How many origins the reports of one event have: copies are no further reports. */
function originsIn({ analyses }: Context, originOf: ReadonlyMap<string, string>): number {
  return new Set(analyses.map(({ document: { article } }) => originOf.get(article.id))).size;
}

/** The options of a comparison, checked. */
export function compareSettings(options: CompareOptions | undefined): ResolvedCompareOptions {
  return resolveCompareOptions(
    options,
    builtIn.map(({ name }) => name),
  );
}

/** The built-in detectors and the plug-ins, but for those turned off. */
export function heardDetectors({ plugins, detectors }: ResolvedCompareOptions): Detector[] {
  return [...builtIn, ...(plugins as readonly Detector[])].filter(({ name }) => detectors[name]?.level !== 'off');
}

/** In the order of `analyses`, which are sorted by id. */
function pick(analyses: ReadonlyMap<string, ArticleAnalysis>, ids: readonly string[]): ArticleAnalysis[] {
  return [...ids].sort(compareText).flatMap((id) => analyses.get(id) ?? []);
}

/** What is declared of outlets stands before what was found out; times of publication are told as they were handed in. */
function withDeclared(grouping: Grouping, articles: readonly Article[], { sources }: ResolvedCompareOptions): Grouping {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const summaries = grouping.summaries.map((summary) => {
    const article = byId.get(summary.id);
    if (!article) return summary;
    const { origin = summary.origin } = settingsFor(article, sources);
    return { ...summary, origin, publishedAt: article.publishedAt ?? null };
  });
  return { ...grouping, summaries };
}

function weighedArticles(articles: readonly Article[], originOf: ReadonlyMap<string, string>) {
  return new Map(articles.map((article) => [article.id, { article, origin: originOf.get(article.id) ?? article.id }]));
}
