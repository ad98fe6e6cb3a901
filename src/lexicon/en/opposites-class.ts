/**
 * Lemmas by part of speech, written `v: agree, see eye to eye; n: agreement; a: unanimous`. Verbs with a particle are
 * one lemma ("turn down"); adjectives include participles used as adjectives.
 */
export type PoleSource = string;

/** A class of words with two poles, of which each is the opposite of the other. */
export interface OppositeClass {
  readonly name: string;
  /**
   * `complementary`: what is not the one is the other (alive/dead), so that negation of one states the other.
   * `contrary`: not both, perhaps neither (praise/condemn). Gradable and reversive pairs are contrary.
   */
  readonly type: 'complementary' | 'contrary';
  /** Why the poles exclude each other, of the same thing at the same time. */
  readonly reason: string;
  readonly poles: readonly [PoleSource, PoleSource];
}
