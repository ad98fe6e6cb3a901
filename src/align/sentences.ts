import type { ArticleAnalysis } from '../claims/analysis.ts';
import { weightedOverlap } from './weights.ts';

/** A sentence of one article, by what tells it from others. */
export interface SentenceView {
  readonly article: number;
  readonly sentence: number;
  /** Lemmas of its content words and keys of its entities. */
  readonly features: ReadonlySet<string>;
}

/** Two sentences that may speak of the same point. */
export interface SentencePair {
  readonly a: SentenceView;
  readonly b: SentenceView;
  /** Weighted overlap of their features, 0 to 1. */
  readonly overlap: number;
}

/** How many counterparts in one other article a sentence keeps. */
const BEST = 5;
/** A feature that stands in more sentences than this finds nothing by itself. */
const COMMON = 200;

/**
 * The likeliest counterparts of every sentence in every other article (and in its own, for an article may
 * contradict itself), from an inverted index: no sentence is compared with one that it shares no telling word with.
 */
export function pairSentences(views: readonly SentenceView[], weight: (feature: string) => number): SentencePair[] {
  const postings = index(views);
  const kept = new Map<string, SentencePair>();
  views.forEach((view, at) => {
    for (const [other, overlap] of best(view, at, views, postings, weight)) {
      const [a, b] = at < other ? [view, views[other]] : [views[other], view];
      if (a && b) kept.set(`${Math.min(at, other)} ${Math.max(at, other)}`, { a, b, overlap });
    }
  });
  return [...kept.values()];
}

function index(views: readonly SentenceView[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  views.forEach((view, at) => {
    for (const feature of view.features) {
      const list = postings.get(feature);
      if (list) list.push(at);
      else postings.set(feature, [at]);
    }
  });
  return postings;
}

type Scored = readonly [other: number, overlap: number];

function best(
  view: SentenceView,
  at: number,
  views: readonly SentenceView[],
  postings: Map<string, number[]>,
  weight: (feature: string) => number,
): Scored[] {
  const sharing = new Set<number>();
  for (const feature of view.features) {
    const list = postings.get(feature) ?? [];
    if (list.length > COMMON) continue;
    for (const other of list) if (other !== at) sharing.add(other);
  }
  const byArticle = new Map<number, Scored[]>();
  for (const other of sharing) {
    const target = views[other];
    if (!target) continue;
    const scored: Scored = [other, weightedOverlap(view.features, target.features, weight)];
    const known = byArticle.get(target.article);
    if (known) known.push(scored);
    else byArticle.set(target.article, [scored]);
  }
  return [...byArticle.values()].flatMap((list) => list.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, BEST));
}

/** Sentences that repeat an earlier block are no views of their own. */
export function isCompared(analysis: ArticleAnalysis, sentence: number): boolean {
  return analysis.document.sentences[sentence]?.repeated === false;
}
