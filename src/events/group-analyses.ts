import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { Document } from '../segment/document.ts';
import type { ArticleSummary, NewsEvent } from '../types.ts';
import type { EventInput } from './event-input.ts';
import { groupDocuments } from './group.ts';
import { findNearCopies } from './near-copies.ts';
import { newsEvent } from './news-event.ts';
import { type Origin, originsOf } from './origins.ts';

/** The events a batch reports, and what is known of each article in it. */
export interface Grouping {
  readonly events: readonly NewsEvent[];
  readonly summaries: readonly ArticleSummary[];
}

function titleOf({ title, article }: Document): string | null {
  if (!title) return null;
  const text = title.field === 'title' ? (article.title ?? '') : article.text;
  return text.slice(title.span.start, title.span.end).replace(/\s+/gu, ' ').trim();
}

function summaryOf(
  { article, ...document }: Document,
  { origin, nearCopyOf }: Origin,
  ids: readonly string[],
): ArticleSummary {
  return {
    id: article.id,
    source: article.source ?? null,
    title: titleOf({ article, ...document }),
    publishedAt: article.publishedAt ?? null,
    origin,
    nearCopyOf: nearCopyOf === null ? null : (ids[nearCopyOf] ?? null),
  };
}

/** What is known of the articles before they are grouped. */
export interface GroupingSettings {
  /** They report one event. */
  readonly oneEvent?: boolean;
}

/** Groups inputs into events and tells the origin of each; events in the order of their first article. */
export function groupInputs(inputs: readonly EventInput[], { oneEvent = false }: GroupingSettings = {}): Grouping {
  const documents = inputs.map(({ document }) => document);
  const copies = findNearCopies(documents);
  const groups = oneEvent ? [{ members: [...inputs.keys()] }] : groupDocuments(inputs, copies);
  const origins = originsOf(documents, copies);
  const ids = documents.map(({ article }) => article.id);
  return {
    events: groups.map(({ members }) => newsEvent(members.map((i) => inputs[i] as EventInput))),
    summaries: documents.map((document, i) => summaryOf(document, origins[i] as Origin, ids)),
  };
}

/** The same for articles that have been analysed, whose annotations sharpen the description. */
export function groupAnalyses(analyses: readonly ArticleAnalysis[], settings?: GroupingSettings): Grouping {
  return groupInputs(
    analyses.map(({ document, names, times, quantities }) => ({ document, names, times, quantities })),
    settings,
  );
}
