import { OFFICES } from '../../lexicon/en/offices.ts';
import { kindsOf } from './gazetteer.ts';
import type { LabelledSpan } from './labeller.ts';
import { FLAG } from './word-flags.ts';

/** A named rule: the span as it should stand, or the spans it falls into; `null` where the rule has nothing to say. */
export type BoundaryRule = (span: LabelledSpan, words: readonly string[]) => readonly LabelledSpan[] | null;

export const phrase = (words: readonly string[], { first, last }: Pick<LabelledSpan, 'first' | 'last'>): string =>
  words.slice(first, last + 1).join(' ');

export const isListed = (words: readonly string[], span: Pick<LabelledSpan, 'first' | 'last'>): boolean =>
  kindsOf(phrase(words, span)) !== 0;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

export const wordAt = (words: readonly string[], index: number): string => words[index] ?? '';

export const isOffice = (word: string): boolean => OFFICES.has(word.toLowerCase());

export const several = ({ first, last }: LabelledSpan): boolean => last > first;

/** What only ever stands before a person's name. */
const ADDRESSES = new Set(
  'mr mrs ms dr sen sens rep reps gov gen lt col capt sgt maj adm cpl cmdr rev prof pres amb insp supt det sir madame monsieur senator congressman congresswoman'.split(
    ' ',
  ),
);

export const isAddress = (word: string): boolean => /^\p{Lu}/u.test(word) && ADDRESSES.has(bare(word));

export const ENDING = FLAG.organisationEnding | FLAG.placeEnding | FLAG.lawEnding;
