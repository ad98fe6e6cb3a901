import type { Context } from '../align/context.ts';
import type { SentencePair } from '../align/sentences.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { indexByField, type Place } from '../claims/spans.ts';
import type { Finding } from '../detectors/detector.ts';
import { remember } from '../remember.ts';

/** What the reports say around the sides of a finding, whatever rule made it. */
export interface Setting {
  /** How much two sentences of its sides share, 0 to 1: the most of any two. */
  readonly overlap: number;
  /** Of how many of its first two sides the other's report has the words too: 0 to 2. */
  readonly known: number;
  /** Whether both sides stand among the first sentences of their reports. */
  readonly lead: boolean;
}

/** Of what is not weighed. */
export const NO_SETTING: Setting = { overlap: 0, known: 0, lead: false };

/** The sentences of the lead, counted from the first. */
const LEAD = 4;

/** Says of a finding made in the context what stands around it. */
export function settingsIn({ analyses, sentencePairs }: Context): (finding: Finding) => Setting {
  const numbers = new Map(analyses.map(({ document }, number) => [document.article.id, number]));
  const sentenceAt = (place: Place): Sentence | null => {
    const article = numbers.get(place.article) ?? -1;
    const analysis = analyses[article];
    const [found] = analysis ? sentencesOf(analysis)[place.field].overlapping(place) : [];
    return found ? { article, sentence: found.sentence } : null;
  };
  const knows = (places: readonly Place[], words: readonly string[]) =>
    places.some(({ article }) => {
      const analysis = analyses[numbers.get(article) ?? -1];
      return analysis !== undefined && hasPhrase(phrasesOf(analysis), words);
    });
  return ({ sides }) => {
    const [a, b] = sides;
    if (!a || !b) return NO_SETTING;
    const [x, y] = [a, b].map(({ places }) => places.flatMap((place) => sentenceAt(place) ?? []));
    const pairs = (x ?? []).flatMap((one) => (y ?? []).map((other) => [one, other] as const));
    return {
      overlap: pairs.reduce((most, [one, other]) => Math.max(most, overlapIn(sentencePairs, one, other)), 0),
      known: Number(knows(b.places, wordsIn(a.value))) + Number(knows(a.places, wordsIn(b.value))),
      lead: pairs.some(([one, other]) => one.sentence < LEAD && other.sentence < LEAD),
    };
  };
}

interface Sentence {
  /** Number of the article in the context. */
  readonly article: number;
  readonly sentence: number;
}

function overlapIn(pairs: readonly SentencePair[], a: Sentence, b: Sentence): number {
  const known = overlapsOf(pairs);
  return known.get(keyOf(a, b)) ?? known.get(keyOf(b, a)) ?? 0;
}

/** By the keys of two sentences; made when it is first asked for. */
const overlapsOf = remember(
  (pairs: readonly SentencePair[]) => new Map(pairs.map(({ a, b, overlap }) => [keyOf(a, b), overlap])),
);

function keyOf(a: Sentence, b: Sentence): string {
  return `${a.article} ${a.sentence} ${b.article} ${b.sentence}`;
}

const sentencesOf = remember(({ document }: ArticleAnalysis) =>
  indexByField(document.sentences.map(({ field, start, end }, sentence) => ({ field, start, end, sentence }))),
);

/** The words of an article and all two that stand together, so that a phrase is looked up without a search. */
const phrasesOf = remember(({ document }: ArticleAnalysis): ReadonlySet<string> => {
  const words = wordsIn(document.article.text);
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
});

function hasPhrase(phrases: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.every((word, at) => phrases.has(at === 0 ? word : `${words[at - 1]} ${word}`));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
