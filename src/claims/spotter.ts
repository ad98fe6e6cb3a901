import type { Phrase } from './phrase.ts';

/** Says what a phrase is: the caller knows which spans are times and places. */
export interface Spotter {
  isTime(phrase: Phrase): boolean;
  isPlace(phrase: Phrase): boolean;
}
