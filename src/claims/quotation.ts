import type { Attribution, Field, Span } from '../types.ts';

/** Words in quotation marks. */
export interface Quotation extends Span {
  readonly field: Field;
  /** The words between the marks. */
  readonly inner: Span;
  /** `direct`: a whole utterance · `mixed`: words inside a sentence of the reporter's · `scare`: a word or two. */
  readonly form: 'direct' | 'mixed' | 'scare';
  readonly speaker: Attribution | null;
  /** Index of the earlier quotation that this one continues ("…," he said, "…"), or -1. */
  readonly continues: number;
}
