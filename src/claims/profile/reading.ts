import type { AnalysedSentence } from '../../syntax/analysed.ts';
import type { Token } from '../../syntax/token.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameMention, QuantityMention, Span } from '../../types.ts';
import type { FieldIndex } from '../spans.ts';
import type { PersonMention } from './person-mentions.ts';

/** What attributes are read from. */
export interface ProfileSources {
  readonly names: FieldIndex<NameMention>;
  readonly quantities: FieldIndex<QuantityMention>;
  readonly mentions: FieldIndex<PersonMention>;
  /** The chain of the name that starts at an offset, or `null`. */
  chainOf(name: NameMention): string | null;
  /** The chain of the pronoun that starts at an offset, or `null`. */
  chainAt(field: Field, start: number): string | null;
}

/** One person's name where it stands, with what is looked up around it. */
export interface Reading {
  readonly sentence: AnalysedSentence;
  readonly tree: Tree;
  readonly name: NameMention;
  /** All persons named in the sentence, in text order. */
  readonly persons: readonly NameMention[];
  readonly entity: string;
  /** Indices of the name's first and last word. */
  readonly first: number;
  readonly last: number;
  readonly sources: ProfileSources;
}

/** Indices of the first and the last word of a span; -1 where no word is that far on, or so far back. */
export function runOf(
  words: readonly Token[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } {
  return { first: words.findIndex((word) => word.end > start), last: words.findLastIndex((word) => word.start < end) };
}

/** The evidence runs from the name to the words that tell, or the other way round. */
export function evidence({ sentence, name }: Reading, start: number, end: number) {
  return { field: sentence.field, start: Math.min(name.start, start), end: Math.max(name.end, end) };
}

/** The word of the name that the others hang on; a title before it that the parser makes the head of both. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head, relation } = wordAt(tree, at);
    if (head < first || head > last) return relation === 'flat' && head === first - 1 ? titleHead(tree, head) : at;
  }
  return last;
}

function titleHead(tree: Tree, at: number): number {
  const { relation, head } = wordAt(tree, at);
  return relation === 'flat' && head === at - 1 ? titleHead(tree, head) : at;
}
