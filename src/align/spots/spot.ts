import type { Field, Span } from '../../types.ts';

/**
 * Where exactly something was, by a word that excludes others of its sort: on the third floor, in the left arm, heading
 * north on Main Street, at the scene, off the east coast, into the shop.
 */
export interface Spot extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sort: 'floor' | 'wound' | 'heading' | 'death' | 'origin' | 'blast' | 'side' | 'way';
  /** Of what or whom it is told: the keys of a person, a street; empty where nothing tells. */
  readonly of: ReadonlySet<string>;
  /** Whether nobody need be known to be meant: there is one such floor or death in the news, or a pronoun stands for its victim. */
  readonly loose: boolean;
  /** What excludes another value of the sort. */
  readonly value: string;
  /** The words that tell it. */
  readonly text: string;
  /** Lemmas of the sentence. */
  readonly words: ReadonlySet<string>;
}

/** What a reader of one sort of spot gives of a sentence. */
export interface Told {
  readonly of: ReadonlySet<string>;
  readonly loose: boolean;
  readonly value: string;
  readonly text: string;
}
