import type { AnalysedSentence } from '../../syntax/analysed.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention, QuantityMention } from '../../types.ts';
import type { FieldIndex } from '../spans.ts';

/** What attributes are read from. */
export interface ProfileSources {
  readonly names: FieldIndex<NameMention>;
  readonly quantities: FieldIndex<QuantityMention>;
  /** The chain of the name that starts at an offset, or `null`. */
  chainOf(name: NameMention): string | null;
}

/** One person's name where it stands, with what is looked up around it. */
export interface Reading {
  readonly sentence: AnalysedSentence;
  readonly tree: Tree;
  readonly name: NameMention;
  readonly entity: string;
  /** Indices of the name's first and last word. */
  readonly first: number;
  readonly last: number;
  readonly sources: ProfileSources;
}

/** The evidence runs from the name to the words that tell, or the other way round. */
export function evidence({ sentence, name }: Reading, start: number, end: number) {
  return { field: sentence.field, start: Math.min(name.start, start), end: Math.max(name.end, end) };
}

/** The word of the name that the others hang on. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head } = wordAt(tree, at);
    if (head < first || head > last) return at;
  }
  return last;
}
