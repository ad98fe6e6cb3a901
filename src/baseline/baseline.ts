import type { DiscrepancyKind } from '../types.ts';

/** What people decided about discrepancies: the content of `variorum.baseline.json`. */
export interface Baseline {
  readonly version: 1;
  readonly decisions: readonly Decision[];
}

/**
 * `accepted`: it is a discrepancy, and may stay. `dismissed`: it is none. `resolved`: it is known which side is right.
 */
export type DecisionStatus = 'accepted' | 'dismissed' | 'resolved';

/** `variorum.baseline.json`. */
export interface BaselineFile extends Baseline {
  /** Where the schema of this file is, for editors. */
  readonly $schema?: string;
}

/** What one person decided about one dispute. */
export interface Decision extends Dispute, Verdict {}

/** The part of a decision that a person gives. */
export interface Verdict {
  readonly status: DecisionStatus;
  /** Why; a dismissal has one. */
  readonly reason?: string;
  /** Who decided. */
  readonly by?: string;
  /**
   * The day of the decision, as `YYYY-MM-DD`.
   * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
   */
  readonly on?: string;
  /**
   * The last day on which it counts, as `YYYY-MM-DD`; without one it counts for good.
   * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
   */
  readonly expires?: string;
}

/** A discrepancy as a baseline knows it: by its content, whatever its place and the words around it. */
export interface Dispute {
  /** Made of the kind and of what the sides say. Matters with the same values share one. */
  readonly fingerprint: string;
  readonly kind: DiscrepancyKind;
  /** What is disputed, for a person: "Day of the meeting". */
  readonly about: string;
  /** Names in the evidence and of the event, in lower case, in the order of code units. */
  readonly names: readonly string[];
  /** The day of the event, where the comparison tells one. */
  readonly when?: string;
  readonly sides: readonly DisputedSide[];
}

export interface DisputedSide {
  /** What the side says, in the normalized form where there is one. */
  readonly value: string;
  /** Its independent origins, each by its name and by the outlets (where unknown, the articles) that carry its words. */
  readonly origins: readonly (readonly string[])[];
  /** What its passages are known by, made of their words: the same passage is the same matter, whatever it is called. */
  readonly passages: readonly string[];
}
