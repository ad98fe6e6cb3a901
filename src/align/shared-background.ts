import type { ArticleAnalysis } from '../claims/analysis.ts';
import { compareText } from '../text-order.ts';
import { type Background, backgroundOf, excerptOf } from './excerpt.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { weightedOverlap, wordWeights } from './weights.ts';

/** A sentence that tells of an earlier year. */
interface Told {
  readonly background: Background;
  readonly event: string;
  readonly sentence: number;
  readonly lemmas: ReadonlySet<string>;
}

/** A word that stands in more sentences on earlier years than this finds nothing by itself. */
const COMMON = 40;
/** So much must two sentences have in common for their articles to be lined up. */
const LEAST_OVERLAP = 0.3;
/** And so many words, for short sentences. */
const LEAST_SHARED = 4;
/** What is shared of a few sentences is told from what is common in them as in a handful of reports. */
const FEW = 60;

/**
 * For every two events whose articles tell of the same earlier happening, as two summits do that both recall one ruling:
 * these articles, sorted by id and cut down to the sentences that do. `eventOf` gives the event of an article by its id.
 */
export function sharedBackgrounds(
  analyses: readonly ArticleAnalysis[],
  eventOf: ReadonlyMap<string, string>,
): ArticleAnalysis[][] {
  if (new Set(eventOf.values()).size < 2) return [];
  const shared = new Map<string, Map<Background, Set<number>>>();
  for (const pair of likePairs(analyses.flatMap((analysis) => sentencesOf(analysis, eventOf)))) {
    const key = pair
      .map(({ event }) => event)
      .sort(compareText)
      .join('\n');
    const sentences = shared.get(key) ?? new Map<Background, Set<number>>();
    shared.set(key, sentences);
    for (const { background, sentence } of pair)
      sentences.set(background, (sentences.get(background) ?? new Set()).add(sentence));
  }
  return [...shared]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, sentences]) => [...sentences].map(([background, own]) => excerptOf(background, own)).sort(byId));
}

function byId(a: ArticleAnalysis, b: ArticleAnalysis): number {
  return compareText(a.document.article.id, b.document.article.id);
}

function sentencesOf(analysis: ArticleAnalysis, eventOf: ReadonlyMap<string, string>): Told[] {
  const event = eventOf.get(analysis.document.article.id);
  if (event === undefined) return [];
  const background = backgroundOf(analysis);
  return background.sentences.flatMap((sentence): Told[] => {
    const [tree, span] = [analysis.trees[sentence], analysis.document.sentences[sentence]];
    return tree && span ? [{ background, event, sentence, lemmas: sentenceLemmas(tree, background.times)(span) }] : [];
  });
}

/** Pairs of sentences of two events with much in common, found by a word that few have. */
function likePairs(told: readonly Told[]): [Told, Told][] {
  const weight = wordWeights(
    told.map(({ lemmas }) => lemmas),
    FEW,
  );
  const pairs = new Map<Told, Set<Told>>();
  for (const list of postingsOf(told).values()) {
    if (list.length > COMMON) continue;
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1))
        if (a.event !== b.event && !pairs.get(a)?.has(b) && areLike(a, b, weight))
          pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    });
  }
  return [...pairs].flatMap(([a, others]) => [...others].map((b): [Told, Told] => [a, b]));
}

function postingsOf(told: readonly Told[]): Map<string, Told[]> {
  const postings = new Map<string, Told[]>();
  for (const one of told)
    for (const lemma of one.lemmas) {
      const list = postings.get(lemma);
      if (list) list.push(one);
      else postings.set(lemma, [one]);
    }
  return postings;
}

function areLike({ lemmas: a }: Told, { lemmas: b }: Told, weight: (lemma: string) => number): boolean {
  const shared = [...a].filter((lemma) => b.has(lemma)).length;
  return shared >= LEAST_SHARED && weightedOverlap(a, b, weight) >= LEAST_OVERLAP;
}
