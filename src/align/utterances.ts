import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { Quotation } from '../claims/quotation.ts';
import { indexByField, overlaps } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { AnalysedSentence } from '../syntax/analysed.ts';
import type { Token } from '../syntax/token.ts';
import type { Attribution, Field } from '../types.ts';

/** Words that may have been said or written once and printed by several articles. */
export interface Utterance {
  readonly article: string;
  readonly field: Field;
  /** Whether they stand in quotation marks. */
  readonly quoted: boolean;
  /** Who is credited with a quotation. */
  readonly speaker: Attribution | null;
  readonly words: readonly UtteranceWord[];
}

export interface UtteranceWord {
  /** As printed. */
  readonly text: string;
  /** Lower case, plain apostrophes. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Whether it stands in quotation marks, in a sentence of the reporter's too. */
  readonly spoken: boolean;
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
  let last: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.form === 'scare' && quotation.continues < 0 && !isContinued(quotations, quotation)) continue;
    const { field, inner, speaker } = quotation;
    const words = wordsIn(document.sentences, field, inner.start, inner.end);
    const previous = merged.at(-1);
    if (previous && last && goesOn(last, quotation)) {
      const joined = [...previous.words, ...words];
      merged[merged.length - 1] = { ...previous, words: joined, speaker: previous.speaker ?? speaker };
    } else merged.push({ article: document.article.id, field, quoted: true, words, speaker });
    last = quotation;
  }
  return merged.filter((utterance) => utterance.words.length >= LEAST_SPOKEN);
}

/** Whether a quotation is the first piece of a longer one: "The plan," she said, "ignores the poor." */
function isContinued(quotations: readonly Quotation[], quotation: Quotation): boolean {
  const index = quotations.indexOf(quotation);
  return quotations[index + 1]?.continues === index;
}

/** Pieces near each other are one utterance, unless two speakers are named for them. */
function goesOn(last: Quotation, next: Quotation): boolean {
  const gap = next.inner.start - last.end;
  if (last.field !== next.field || gap <= 0 || gap > JOINED) return false;
  return next.continues >= 0 || !isOtherSpeaker(last.speaker, next.speaker);
}

function isOtherSpeaker(a: Attribution | null, b: Attribution | null): boolean {
  if (!a || !b || a.start === b.start) return false;
  if (a.entity !== undefined && b.entity !== undefined) return a.entity !== b.entity;
  const [left, right] = [nameIn(a), nameIn(b)];
  return left !== null && right !== null && left !== right;
}

/** The word that a named speaker is known by; `null` for "he" and "the rep". */
function nameIn({ speaker }: Attribution): string | null {
  return /(?:^|\s)(\p{Lu}[\p{L}’'-]+)$/u.exec(speaker.slice(-LONGEST_NAME))?.[1] ?? null;
}

const LONGEST_NAME = 60;

/** Code units between two pieces of one utterance: room for "…, Mr. Lee of the trade ministry said on Friday. …". */
const JOINED = 90;
/** A report's sentence is compared from five words on; of what was said, four are enough. */
const LEAST_WORDS = 5;
const LEAST_SPOKEN = 4;

function plainUtterances({ document, quotations }: ArticleAnalysis): Utterance[] {
  const spoken = indexByField(quotations.filter(({ form }) => form !== 'scare'));
  return document.sentences.flatMap((sentence, index): Utterance[] => {
    if (sentence.repeated) return [];
    const words = sentence.words
      .filter(isWord)
      .map((word) => asUtteranceWord(word, index, spoken[sentence.field].overlapping(word).length > 0));
    return words.length < LEAST_WORDS
      ? []
      : [{ article: document.article.id, field: sentence.field, quoted: false, speaker: null, words }];
  });
}

function wordsIn(sentences: readonly AnalysedSentence[], field: Field, start: number, end: number): UtteranceWord[] {
  return sentences.flatMap((sentence, index) => {
    if (sentence.field !== field || !overlaps(sentence, { start, end })) return [];
    return sentence.words
      .filter((word) => word.start >= start && word.end <= end && isWord(word))
      .map((word) => asUtteranceWord(word, index, true));
  });
}

function isWord(word: Token): boolean {
  return word.upos !== 'PUNCT';
}

function asUtteranceWord(token: Token, sentence: number, spoken: boolean): UtteranceWord {
  const { text, lemma, upos, start, end } = token;
  const form = text.toLowerCase().replace(/[’‘]/g, "'");
  return { text, form, lemma: lemma.toLowerCase(), upos, start, end, sentence, spoken };
}

/** Runs of this many words that two utterances must share to be compared word by word. */
const SHINGLE = 3;
/** A run that stands in more utterances than this is a phrase of the language. */
const COMMON = 40;

/** Pairs of utterances of two articles that share a run of words with at least one content word. */
export function pairUtterances(utterances: readonly Utterance[]): UtterancePair[] {
  const postings = new Map<string, number[]>();
  utterances.forEach((utterance, index) => {
    for (const run of new Set(runs(utterance))) {
      const list = postings.get(run);
      if (list) list.push(index);
      else postings.set(run, [index]);
    }
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
  const forms = words.map(({ form }) => form);
  const telling = forms.map((form) => !isStopword(form));
  for (let at = 0; at + SHINGLE <= words.length; at++)
    if (telling.slice(at, at + SHINGLE).includes(true)) found.push(forms.slice(at, at + SHINGLE).join(' '));
  return found;
}
