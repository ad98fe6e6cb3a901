import { daysBetween } from '../annotate/time/compare.ts';
import { DAY, instant } from './background.ts';
import { DATE_DISPUTE, DATE_LIKENESS } from './date-dispute.data.ts';
import { type DateFeatures, dateFeatures, relater, sharedWords } from './date-features.ts';
import { type Overlap, overlapper } from './date-overlap.ts';
import { type DateRelation, dateRelation, datesAgree } from './date-relation.ts';
import type { DatedArticle, DateView } from './dates.ts';
import { logistic, logit } from './logistic.ts';
import { wordWeights } from './weights.ts';

/** Two dates that may be told of one happening. */
export interface DatePair {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly features: DateFeatures & { readonly best: number; readonly around: number };
  /** How much alike what they date is told, as log odds; see `DATE_LIKENESS`. */
  readonly likeness: number;
}

/** A pair of dates that exclude each other. */
export interface DateDispute extends DatePair {
  readonly rivals: DateRivals;
  /** Probability, 0 to 1, that one happening is given two dates. */
  readonly probability: number;
}

/** What else the two articles tell: each by how much the pair is ahead of it in likeness, at most `FAR_AHEAD`. */
export interface DateRivals {
  /** Of another date of either article that agrees with the other one. */
  readonly aheadOfAgreeing: number;
  /** Of another date of either article that does not. */
  readonly aheadOfOthers: number;
  /** Another date of one of the sentences agrees with the other date: it may be the one that was meant. */
  readonly sameSentence: number;
  /** The dates lie days apart. */
  readonly far: number;
  /** One date is the day of its own report, the other is not. */
  readonly fresh: number;
  /** A weekday of one of the first sentences would be most of a week off its report. */
  readonly stale: number;
}

/** Of an article with more dates than this the first count. */
const MOST = 80;
const FAR_AHEAD = 3;
/** As far behind as can be: where there is no rival. */
const NO_RIVAL = -6;
/** Days between two dates from which a slip of the pen is not the likeliest cause. */
const FAR_DAYS = 4;

/** Lines the dates of every two articles up, each with each that tells something of it. */
export function pairDates(articles: readonly DatedArticle[]): DatePair[] {
  const overlap = overlapper(wordWeights(articles.flatMap(({ sentences }) => sentences)));
  const relate = relater();
  return articles.flatMap((left, i) =>
    articles.slice(i + 1).flatMap((right) => {
      const around = windowOverlap(left, right, overlap);
      const drafts = left.dates
        .slice(0, MOST)
        .flatMap((a) => right.dates.slice(0, MOST).map((b) => ({ a, b, words: sharedWords(a, b, overlap) })));
      const best = bestOf(drafts);
      return drafts.flatMap(({ a, b, words }): DatePair[] => {
        const relation = dateRelation(a, b);
        if (relation === null || relation === 'unknown') return [];
        const features = {
          ...dateFeatures(a, b, words, overlap, relate),
          best: words.likeness / Math.max(best(a), best(b), 1e-6),
          around: around(a.index, b.index),
        };
        return [{ a, b, relation, features, likeness: logit(DATE_LIKENESS, features) }];
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

/** The pairs whose dates exclude each other, with the odds that they are told of one happening. */
export function disputedDates(
  pairs: readonly DatePair[],
  publishedOf: (article: string) => string | undefined,
): DateDispute[] {
  const rivals = rivalsOf(pairs);
  return pairs
    .filter(({ relation, features }) => relation === 'disjoint' && isTied(features))
    .filter((pair) => pair.features.ambiguous === 0 || rivals(pair).sameSentence === 0)
    .map((pair): DateDispute => {
      const told = {
        ...rivals(pair),
        far: Number(isFar(pair) && ![pair.a, pair.b].some((view) => isStale(view, publishedOf))),
        fresh: Number(isFresh(pair.a, publishedOf) !== isFresh(pair.b, publishedOf)),
        stale: Number(isStale(pair.a, publishedOf) || isStale(pair.b, publishedOf)),
      };
      const odds = logistic(DATE_DISPUTE, disputeFeatures(pair, told));
      return { ...pair, rivals: told, probability: isTogether(pair, told) ? Math.max(odds, TOGETHER) : odds };
    });
}

/**
 * The same two or more did the same thing together, and neither article tells of another such day: where names are all
 * that two sentences share, every sentence of a small event has them, and words weigh nothing.
 */
function isTogether({ a, b, features }: DatePair, { aheadOfAgreeing, sameSentence }: DateRivals): boolean {
  const parties = [...a.parties].filter((key) => b.parties.has(key)).length;
  const isOneDeed = features.predicate >= 0.8 && features.speaking === 0 && features.apart === 0;
  return isOneDeed && parties >= 2 && aheadOfAgreeing > 0 && sameSentence === 0;
}

const TOGETHER = 0.6;

/** Two leads with little but common words in common are alike in nothing but their place. */
function isTied({ deeds, predicate, shared, core, agent }: DatePair['features']): boolean {
  return deeds > 0 || predicate > 0 || shared >= LEAST_SHARED || (core >= SAME_CORE && agent > 0);
}

const SAME_CORE = 0.25;

const LEAST_SHARED = 0.1;

/** What `DATE_DISPUTE` weighs. */
export function disputeFeatures({ features, likeness }: DatePair, rivals: DateRivals): Record<string, number> {
  const { nominal: _, ...told } = features;
  return { ...told, likeness, ...rivals };
}

function isFar({ a, b }: DatePair): boolean {
  return Math.abs(daysBetween(a.time, b.time) ?? 0) > FAR_DAYS;
}

/** Whether a date is the day on which its own article was published. */
export function isFresh({ article, time }: DateView, publishedOf: (article: string) => string | undefined): boolean {
  const published = publishedOf(article);
  return published !== undefined && published.slice(0, 10) === time.value.slice(0, 10);
}

/** Days from which a bare weekday is not what a report would say of its own news. */
const STALE_DAYS = 5;

/** News of last Wednesday is no longer told as "Wednesday" by Tuesday. */
function isStale({ article, time }: DateView, publishedOf: (article: string) => string | undefined): boolean {
  const { weekday, day, relative } = time.stated;
  const at = instant(publishedOf(article)?.slice(0, 10));
  const told = instant(time.from === null ? undefined : time.from.slice(0, 10));
  if (weekday === undefined || day !== undefined || relative || at === null || told === null) return false;
  return Math.abs(at - told) >= STALE_DAYS * DAY;
}

/** The likeliest counterparts of a date, the best of each other date, at most two. */
type Best = readonly { readonly other: string; readonly likeness: number }[];

function rivalsOf(pairs: readonly DatePair[]) {
  const agreeing = new Map<string, Best>();
  const others = new Map<string, Best>();
  const confirmed = new Set<string>();
  for (const pair of pairs) {
    const agrees = datesAgree(pair.relation);
    for (const [view, other] of sidesOf(pair)) {
      const [key, otherKey] = [keyOf(view, other.article), keyOf(other, view.article)];
      const best = agrees ? agreeing : others;
      best.set(key, withRival(best.get(key) ?? [], otherKey, pair.likeness));
      if (agrees) confirmed.add(`${view.article} ${view.index} ${otherKey}`);
    }
  }
  return (pair: DatePair): Omit<DateRivals, 'far' | 'fresh' | 'stale'> => {
    const sides = sidesOf(pair).map(([view, other]) => ({
      own: keyOf(view, other.article),
      other: keyOf(other, view.article),
      sentence: `${view.article} ${view.index}`,
    }));
    const ahead = (rivals: ReadonlyMap<string, Best>) =>
      Math.min(pair.likeness - Math.max(...sides.map(({ own, other }) => rivalOf(rivals.get(own), other))), FAR_AHEAD);
    return {
      aheadOfAgreeing: ahead(agreeing),
      aheadOfOthers: ahead(others),
      sameSentence: Number(sides.some(({ sentence, other }) => confirmed.has(`${sentence} ${other}`))),
    };
  };
}

function withRival(best: Best, other: string, likeness: number): Best {
  const known = best.find((rival) => rival.other === other);
  if (known && known.likeness >= likeness) return best;
  const rivals = [...best.filter((rival) => rival !== known), { other, likeness }];
  return rivals.sort((a, b) => b.likeness - a.likeness).slice(0, 2);
}

/** The likeness of the best rival that is not the date itself. */
function rivalOf(best: Best | undefined, itself: string): number {
  return best?.find(({ other }) => other !== itself)?.likeness ?? NO_RIVAL;
}

function sidesOf({ a, b }: DatePair) {
  return [
    [a, b],
    [b, a],
  ] as const;
}

/** A date as held against another article. */
function keyOf({ article, time }: DateView, against: string): string {
  return `${article} ${time.field} ${time.start} ${against}`;
}
