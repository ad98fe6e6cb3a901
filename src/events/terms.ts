import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Document, SegmentedSentence } from '../segment/document.ts';

/** A word of an article in reading order, the title first. */
export interface Term {
  /** Lower-case singular; the key under which articles share it. */
  readonly stem: string;
  readonly text: string;
  /** Number of the word in the article. */
  readonly position: number;
  readonly sentence: number;
  readonly inTitle: boolean;
  /** Whether a sentence or title begins with it, so that its capital says nothing. */
  readonly initial: boolean;
}

/** Words beyond this say nothing new of what an article reports. */
const MOST_TERMS = 1500;
const WORD = /^[\p{L}\p{N}$£€]/u;

const ENDS_IN_SIGN = /(?:['’]s?|[.,:;])$/u;

/** Harman 1991, "How effective is suffixing?": the s-stemmer, after a possessive is dropped. */
export function stemOf(text: string): string {
  const lower = text.toLowerCase();
  const word = ENDS_IN_SIGN.test(lower) ? lower.replace(/['’]s?$/u, '').replace(/[.,:;]+$/u, '') : lower;
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/u.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/u.test(word) ? word : word.slice(0, -1);
  return /[us]s$/u.test(word) ? word : word.slice(0, -1);
}

function inReadingOrder(document: Document): SegmentedSentence[] {
  const told = document.sentences.filter(({ repeated, kind }) => !repeated && kind !== 'caption');
  const isTitle = (sentence: SegmentedSentence) => Number(sentence.kind === 'title');
  return told.sort((a, b) => isTitle(b) - isTitle(a));
}

/** The content words of an article. */
export function termsOf(document: Document): Term[] {
  const terms: Term[] = [];
  let position = 0;
  for (const [index, sentence] of inReadingOrder(document).entries()) {
    let initial = true;
    for (const { text } of sentence.tokens) {
      if (terms.length >= MOST_TERMS) return terms;
      if (!WORD.test(text)) continue;
      const stem = stemOf(text);
      if (stem !== '' && stem.length <= 40 && !isStopword(text) && (stem === text || !isStopword(stem)))
        terms.push({ stem, text, position, sentence: index, inTitle: sentence.kind === 'title', initial });
      position++;
      initial = false;
    }
  }
  return terms;
}
