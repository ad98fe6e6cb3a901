import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import type { Quotation } from '../quotation.ts';
import { type FieldIndex, fieldText, indexByField } from '../spans.ts';

/** A sentence with its tree and its place in the document. */
export interface Located {
  readonly sentence: AnalysedSentence;
  readonly tree: Tree;
  readonly index: number;
}

/** An article as one who looks for speakers reads it: sentences by span, and what lies in quotation marks. */
export interface Narration {
  text(field: Field): string;
  sentencesAt(field: Field, span: Span): Located[];
  sentence(index: number): Located | null;
  isQuoted(field: Field, offset: number): boolean;
}

export function narrationOf(
  document: AnalysedDocument,
  trees: readonly Tree[],
  quotations: readonly Quotation[],
): Narration {
  const located = document.sentences.map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    field: sentence.field,
    index,
  }));
  const sentences = indexByField(located);
  const quoted: FieldIndex<Quotation> = indexByField(quotations);
  const sentence = (index: number): Located | null => {
    const found = document.sentences[index];
    const tree = trees[index];
    return found && tree ? { sentence: found, tree, index } : null;
  };
  return {
    text: (field) => fieldText(document, field),
    sentence,
    sentencesAt: (field, span) =>
      sentences[field]
        .overlapping(span)
        .map(({ index }) => sentence(index))
        .filter((item) => item !== null),
    isQuoted: (field, offset) => quoted[field].overlapping({ start: offset, end: offset + 1 }).length > 0,
  };
}

/** The index of the first word that begins at or behind an offset; the number of words where none does. */
export function firstWordFrom(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
