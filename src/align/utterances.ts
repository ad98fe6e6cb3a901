import type { ArticleAnalysis } from '../claims/analysis.ts';
import { overlaps } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { AnalysedSentence } from '../syntax/analysed.ts';
import type { Token } from '../syntax/token.ts';
import type { Field } from '../types.ts';

/** Words that may have been said or written once and printed by several articles. */
export interface Utterance {
  readonly article: string;
  readonly field: Field;
  /** Whether they stand in quotation marks. */
  readonly quoted: boolean;
  readonly words: readonly UtteranceWord[];
}

export interface UtteranceWord {
  /** Lower case, plain apostrophes. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Two utterances with words in common. */
export interface UtterancePair {
  readonly a: Utterance;
  readonly b: Utterance;
}

/** Quotations (pieces of one, parted by "he said", as one) and the sentences outside them. */
export function utterancesOf(analysis: ArticleAnalysis): Utterance[] {
  return [...quotedUtterances(analysis), ...plainUtterances(analysis)];
}

function quotedUtterances(analysis: ArticleAnalysis): Utterance[] {
  const { quotations, document } = analysis;
  const merged: Utterance[] = [];
  let lastEnd = -1;
  for (const { field, inner, end, form } of quotations) {
    if (form === 'scare') continue;
    const words = wordsIn(document.sentences, field, inner.start, inner.end);
    const previous = merged.at(-1);
    const gap = inner.start - lastEnd;
    if (previous && previous.field === field && lastEnd >= 0 && gap <= JOINED && gap > 0) {
      merged[merged.length - 1] = { ...previous, words: [...previous.words, ...words] };
    } else merged.push({ article: document.article.id, field, quoted: true, words });
    lastEnd = end;
  }
  return merged.filter((utterance) => utterance.words.length >= LEAST_WORDS);
}

/** Code units between two pieces of one utterance: room for "…, Mr. Lee of the trade ministry said on Friday. …". */
const JOINED = 90;
const LEAST_WORDS = 5;

function plainUtterances({ document }: ArticleAnalysis): Utterance[] {
  return document.sentences.flatMap((sentence, index): Utterance[] => {
    if (sentence.repeated) return [];
    const words = sentence.words.filter(isWord).map((word) => asUtteranceWord(word, index));
    return words.length < LEAST_WORDS
      ? []
      : [{ article: document.article.id, field: sentence.field, quoted: false, words }];
  });
}

function wordsIn(sentences: readonly AnalysedSentence[], field: Field, start: number, end: number): UtteranceWord[] {
  return sentences.flatMap((sentence, index) => {
    if (sentence.field !== field || !overlaps(sentence, { start, end })) return [];
    return sentence.words
      .filter((word) => word.start >= start && word.end <= end && isWord(word))
      .map((word) => asUtteranceWord(word, index));
  });
}

function isWord(word: Token): boolean {
  return word.upos !== 'PUNCT';
}

function asUtteranceWord({ text, lemma, upos, start, end }: Token, sentence: number): UtteranceWord {
  return { form: text.toLowerCase().replace(/[’‘]/g, "'"), lemma: lemma.toLowerCase(), upos, start, end, sentence };
}

/** Runs of this many words that two utterances must share to be compared word by word. */
const SHINGLE = 3;
/** A run that stands in more utterances than this is a phrase of the language. */
const COMMON = 40;

/** Pairs of utterances of two articles that share a run of words with at least one content word. */
export function pairUtterances(utterances: readonly Utterance[]): UtterancePair[] {
  const postings = new Map<string, number[]>();
  utterances.forEach((utterance, index) => {
    for (const run of new Set(runs(utterance))) postings.set(run, [...(postings.get(run) ?? []), index]);
  });
  const shared = new Map<string, number>();
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  return [...shared.keys()].flatMap((key): UtterancePair[] => {
    const [i = 0, j = 0] = key.split(' ').map(Number);
    const [a, b] = [utterances[i], utterances[j]];
    return a && b && a.article !== b.article ? [{ a, b }] : [];
  });
}

function runs({ words }: Utterance): string[] {
  const found: string[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const run = words.slice(at, at + SHINGLE);
    if (run.some((word) => !isStopword(word.form))) found.push(run.map((word) => word.form).join(' '));
  }
  return found;
}
