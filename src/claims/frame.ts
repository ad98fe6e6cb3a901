import type { ArgumentRole, Span } from '../types.ts';

/**
 * `verb`: a finite or non-finite verb · `copula`: "is the mayor" · `adjective`: "was unhurt" ·
 * `event-noun`: "their 30-minute meeting in New York on Wednesday" · `apposition`: "Lee, a former judge".
 */
export type FrameKind = 'verb' | 'copula' | 'adjective' | 'event-noun' | 'apposition';

export type Tense = 'past' | 'present' | 'future' | 'none';

/** One argument of a predicate, as words of the frame's sentence. */
export interface FrameArgument extends Span {
  readonly role: ArgumentRole;
  /** Index of the head word in the sentence. */
  readonly head: number;
  /** The preposition or subordinator that ties it to the predicate, in lower case. */
  readonly preposition: string | null;
  /** Indices of the words of the phrase, sorted. */
  readonly words: readonly number[];
  /** Whether the argument stands with another predicate and is only understood here ("agreed to *meet*"). */
  readonly inherited: boolean;
  /** Whether it is a clause with a predicate of its own. */
  readonly clause: boolean;
}

/** A predicate with its arguments, as read off one sentence's tree. */
export interface Frame {
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Index of the predicate's head word in the sentence. */
  readonly head: number;
  readonly kind: FrameKind;
  /** With its particle ("step down"); of a light-verb construction, the verb meant ("hold talks": `talk`). */
  readonly lemma: string;
  /** What happened, where a noun tells it and the predicate only that it did: "the *meeting* took place". */
  readonly event?: string;
  /** Index of the noun that a light verb lends its grammar to: "held *talks*". */
  readonly lightNoun?: number;
  readonly predicate: Span;
  /** The whole clause. */
  readonly clause: Span;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tense: Tense;
  readonly arguments: readonly FrameArgument[];
  /** Head word of the predicate that this one is a complement of, or -1. */
  readonly governor: number;
}
