import { isNewsStopword } from '../lexicon/en/stopwords.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** The words of a text that begin with a capital and are none of every report: its names, in lower case. */
export function capitalisedWords(text: string): string[] {
  const words = [...text.matchAll(CAPITALISED)].map(([word]) => word.toLowerCase().replace(/['’](s|$)|[’'-]+$/u, ''));
  return words.filter((word) => word.length > 1 && !isNewsStopword(word));
}
