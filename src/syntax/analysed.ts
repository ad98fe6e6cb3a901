import type { Document, SegmentedSentence } from '../segment/document.ts';
import type { Token } from './token.ts';

/** A sentence with its syntactic words; `words` are in order and lie inside the sentence's span. */
export interface AnalysedSentence extends SegmentedSentence {
  readonly words: readonly Token[];
}

/** A segmented article whose sentences have been parsed. */
export interface AnalysedDocument extends Document {
  readonly sentences: readonly AnalysedSentence[];
}
