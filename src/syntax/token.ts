import type { Span } from '../types.ts';

/** A syntactic word by the conventions of Universal Dependencies. */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech, e.g. `PROPN`. */
  readonly upos: string;
  /** Penn Treebank tag, e.g. `NNP`. */
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with subtype where it has one (`nsubj:pass`). */
  readonly relation: string;
}
