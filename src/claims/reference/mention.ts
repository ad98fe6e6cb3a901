import type { NameMention, NameType } from '../../types.ts';
import type { Located } from '../analysis.ts';

/** What sort of thing a mention can mean. */
export type Kind = 'person' | 'organisation' | 'place' | 'thing' | 'time';

export type Gender = 'male' | 'female';
export type GrammaticalNumber = 'singular' | 'plural';

/** How a noun phrase opens. */
export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'none';

/** What a phrase does in its clause, the most prominent first. */
export type Role = 'subject' | 'object' | 'oblique' | 'modifier' | 'other';

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

/** A phrase that may refer: a name, a noun phrase, a pronoun or several of them joined by "and". */
export interface Mention extends Located {
  /** Place in the list of the article's mentions, which is in text order. */
  readonly index: number;
  readonly text: string;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Index of the head word in its sentence. */
  readonly head: number;
  /** Indices of the words of the phrase, sorted. */
  readonly words: readonly number[];
  readonly form: 'name' | 'nominal' | 'pronoun' | 'group';
  /** The proper name that heads the phrase. */
  readonly name: NameMention | null;
  /** Lemma of the head in lower case. */
  readonly lemma: string;
  /** `null` where it cannot be told. */
  readonly kind: Kind | null;
  readonly number: GrammaticalNumber | null;
  /** Whether its form is that of the plural. */
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly determiner: Determiner;
  /** Lemmas of the content words besides the head, in lower case. */
  readonly modifiers: ReadonlySet<string>;
  readonly role: Role;
  readonly pronoun: Pronoun | null;
  /** Head words of the parts of a group, in order; empty otherwise. */
  readonly parts: readonly number[];
  /** Index of the quotation it stands in, or -1. */
  readonly quotation: number;
}

/** The type of a chain whose mentions mean a sort of thing. */
export function nameTypeOf(kind: Kind | null): NameType {
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : 'other';
}
