import type { Token } from '../../syntax/token.ts';
import type { Bound, QuantityMention } from '../../types.ts';
import type { Atom } from './atoms.ts';

/** One sentence, as the rules of this folder read it. */
export interface Reading {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** Penn Treebank tag of each atom: the parser's, or a guess from the word's form. */
  readonly tags: readonly string[];
  /** The syntactic word that covers each atom, or `null`. */
  readonly words: readonly (Token | null)[];
  /** The syntactic words of the sentence, into which `Token.head` points; none where it has not been parsed. */
  readonly tokens: readonly Token[];
  /** Whether most long words have capitals, so that a capital tells nothing. */
  readonly titleCase: boolean;
  /** Atoms that are no part of any quantity: addresses, clock times, dates. */
  readonly blocked: readonly boolean[];
}

export type Kind = QuantityMention['kind'];

/** A unit beside a number. */
export interface UnitReading {
  /** Index of the atom after it. */
  readonly to: number;
  readonly kind: Kind;
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
  readonly name: string;
  /** A hyphen joins it to the number: "30-minute". */
  readonly attributive: boolean;
}

/** A number with its unit, before what is counted is known. All indices are of atoms. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly upper?: number;
  readonly step: number;
  readonly form: 'figures' | 'words' | 'vague' | 'fraction';
  readonly multiplied: boolean;
  readonly unit: UnitReading | null;
  readonly kind: Kind;
  readonly bound: Bound;
  readonly approximate: boolean;
  /** The noun that is counted, where the form itself tells it ("the trio": `person`). */
  readonly counts?: string;
}

export const lowerAt = (reading: Reading, at: number): string => reading.atoms[at]?.lower ?? '';
