import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { remember } from '../../remember.ts';
import { CONTENT } from '../view.ts';

/** Two sentences of two articles: how much they have in common, 0 to 1, and as a share of the most that either has. */
export interface SentenceMatch {
  readonly a: number;
  readonly b: number;
  readonly overlap: number;
  readonly rank: number;
}

type Weight = (lemma: string) => number;

/** Sentences with less in common tell of two things, and so do those that match others far better. */
const LEAST_OVERLAP = 0.12;
const LEAST_RANK = 0.34;

/** The classes of each sentence's content words. */
const wordsOf = remember(({ trees, document }: ArticleAnalysis): readonly (readonly string[])[] =>
  trees.map((tree, at) => {
    if (document.sentences[at]?.repeated) return [];
    const words = new Set<string>();
    for (const { lemma, upos } of tree.words) {
      const form = lemma.toLowerCase();
      if (CONTENT.test(upos) && !isStopword(form)) words.add(eventClass(form));
    }
    return [...words];
  }),
);

const postingsOf = remember((analysis: ArticleAnalysis): ReadonlyMap<string, readonly number[]> => {
  const postings = new Map<string, number[]>();
  wordsOf(analysis).forEach((words, at) => {
    for (const word of words) {
      const list = postings.get(word);
      if (list) list.push(at);
      else postings.set(word, [at]);
    }
  });
  return postings;
});

/** The sentences of two articles that tell of the same, from an inverted index; once for all who ask by one weight. */
export function matchSentences(a: ArticleAnalysis, b: ArticleAnalysis, weight: Weight): readonly SentenceMatch[] {
  return matchesOf(weight)(a)(b);
}

const matchesOf = remember((weight: Weight) =>
  remember((a: ArticleAnalysis) => remember((b: ArticleAnalysis) => matched(a, b, weight))),
);

function matched(a: ArticleAnalysis, b: ArticleAnalysis, weight: Weight): SentenceMatch[] {
  const [own, others, postings] = [wordsOf(a), wordsOf(b), postingsOf(b)];
  const totals = others.map((words) => totalOf(words, weight));
  const bestOfOther = new Float64Array(others.length);
  const bestOfOwn = new Float64Array(own.length);
  const shared = new Float64Array(others.length);
  const found: { a: number; b: number; overlap: number }[] = [];
  own.forEach((words, at) => {
    shared.fill(0);
    for (const word of words) {
      const list = postings.get(word);
      if (!list) continue;
      const value = weight(word);
      for (const other of list) shared[other] = (shared[other] as number) + value;
    }
    const total = totalOf(words, weight);
    for (let other = 0; other < shared.length; other++) {
      const sum = shared[other] as number;
      if (sum === 0) continue;
      const second = totals[other] ?? 0;
      const overlap = (sum / Math.min(total, second) + sum / (total + second - sum)) / 2;
      bestOfOwn[at] = Math.max(bestOfOwn[at] as number, overlap);
      bestOfOther[other] = Math.max(bestOfOther[other] as number, overlap);
      if (overlap >= LEAST_OVERLAP) found.push({ a: at, b: other, overlap });
    }
  });
  return found.flatMap((one) => {
    const rank = one.overlap / Math.max(bestOfOwn[one.a] as number, bestOfOther[one.b] as number);
    return rank >= LEAST_RANK ? [{ ...one, rank }] : [];
  });
}

function totalOf(words: readonly string[], weight: Weight): number {
  let total = 0;
  for (const word of words) total += weight(word);
  return total;
}
