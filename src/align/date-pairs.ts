import { DATE_LIKENESS } from './date-dispute.data.ts';
import { type DateFeatures, dateFeatures, sharedWords } from './date-features.ts';
import { type Overlap, overlapper } from './date-overlap.ts';
import { type DateRelation, dateRelation } from './date-relation.ts';
import type { DisputeCompany } from './date-weighed.ts';
import type { DatedArticle, DateView } from './dates.ts';
import { relater } from './deed-likeness.ts';
import { logit } from './logistic.ts';
import { beyondUsual } from './many-reports.ts';
import { wordWeights } from './weights.ts';

/** Two dates that may be told of one happening. */
export interface DatePair {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly features: DateFeatures & {
    readonly best: number;
    readonly around: number;
    readonly many: number;
    readonly rank: number;
  };
  /** Whether both articles are openings: what they date is the news. */
  readonly brief: boolean;
  /** How much alike what they date is told, as log odds; see `DATE_LIKENESS`. */
  readonly likeness: number;
}

/** A pair of dates that exclude each other. */
export interface DateDispute extends DatePair {
  readonly rivals: DisputeCompany;
  /** Probability, 0 to 1, that one happening is given two dates. */
  readonly probability: number;
}

/** Of an article with more dates than this the first count. */
const MOST = 80;
/** Sentences of which an article that has no more is an opening. */
const OPENING = 8;

/** How well the sentences of two dates match, 0 to 1; see `sentenceRank`. */
type Rank = (a: DateView, b: DateView) => number;

/** Lines the dates of every two articles up, each with each that tells something of it. */
export function pairDates(articles: readonly DatedArticle[], rank: Rank = () => 0): DatePair[] {
  const overlap = overlapper(wordWeights(articles.flatMap(({ sentences }) => sentences)));
  const relate = relater();
  return articles.flatMap((left, i) =>
    articles.slice(i + 1).flatMap((right) => {
      const around = windowOverlap(left, right, overlap);
      const drafts = left.dates
        .slice(0, MOST)
        .flatMap((a) => right.dates.slice(0, MOST).map((b) => ({ a, b, words: sharedWords(a, b, overlap) })));
      const best = bestOf(drafts);
      const brief = [left, right].every(({ sentences }) => sentences.length <= OPENING);
      return drafts.flatMap(({ a, b, words }): DatePair[] => {
        const relation = dateRelation(a, b);
        if (relation === null || relation === 'unknown') return [];
        const features = {
          ...dateFeatures(a, b, words, overlap, relate),
          rank: rank(a, b),
          best: words.likeness / Math.max(best(a), best(b), 1e-6),
          around: around(a.index, b.index),
          many: beyondUsual(articles.length),
        };
        return [{ a, b, relation, features, brief, likeness: logit(DATE_LIKENESS, features) }];
      });
    }),
  );
}

interface Draft {
  readonly a: DateView;
  readonly b: DateView;
  readonly words: { readonly likeness: number };
}

/** How alike the likeliest counterpart of a date is told. */
function bestOf(drafts: readonly Draft[]): (view: DateView) => number {
  const best = new Map<DateView, number>();
  for (const { a, b, words } of drafts)
    for (const view of [a, b]) best.set(view, Math.max(best.get(view) ?? 0, words.likeness));
  return (view) => best.get(view) ?? 0;
}

/** How much two sentences and those beside them have in common, worked out once for every two. */
function windowOverlap(left: DatedArticle, right: DatedArticle, overlap: Overlap): (i: number, j: number) => number {
  const known = new Map<number, number>();
  const [first, second] = [windowsOf(left), windowsOf(right)];
  return (i, j) => {
    const key = i * (right.sentences.length + 1) + j;
    const value = known.get(key) ?? overlap(first(i), second(j)).plain;
    known.set(key, value);
    return value;
  };
}

function windowsOf({ sentences }: DatedArticle): (at: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (at) => {
    const found = known.get(at) ?? new Set([at - 1, at, at + 1].flatMap((index) => [...(sentences[index] ?? [])]));
    known.set(at, found);
    return found;
  };
}
