import { eventClass } from '../../lexicon/en/event-classes.ts';
import type { QuantityMention } from '../../types.ts';
import type { Measured } from './measured.ts';
import type { CountScope } from './scope.ts';
import type { Surroundings } from './surroundings.ts';

/** A figure with what tells it from other figures of the same thing. */
export interface CountView extends CountScope, Surroundings {
  readonly article: string;
  readonly quantity: QuantityMention;
  /** Index of its sentence in the article. */
  readonly index: number;
  /** The clause it stands in, for evidence. */
  readonly start: number;
  readonly end: number;
  /** Lemmas of the counted phrase besides its head: "federal", "officer". */
  readonly phrase: ReadonlySet<string>;
  /** Lemmas of the nouns that name what has the amount: what is counted, what is joined to it, what bears it. */
  readonly names: ReadonlySet<string>;
  /** What a bare amount is told of by its verb: "*claims* fell to 293,000". */
  readonly measured: Measured;
  /** Lemma of the verb that governs the figure, `''` where none does. */
  readonly verb: string;
  /** The figure's place under that verb: `nsubj`, `obj`, `obl` … */
  readonly role: string;
  /** Lemmas of the words that stand close to the figure in the tree: its governors, their heads of arguments. */
  readonly near: ReadonlySet<string>;
  /** Names among those words, in lower case. */
  readonly named: ReadonlySet<string>;
  /** Names that belong to what is counted or measured itself: "voice traffic *in Egypt*", "north *of Arden*". */
  readonly own: ReadonlySet<string>;
  /** Days on which the clause places what it tells, as ISO dates. */
  readonly days: ReadonlySet<string>;
  /** The days of the week among them, also those that no date is known of: 1 (Monday) to 7. */
  readonly weekdays: ReadonlySet<string>;
  /** Who does what the clause tells: keys of entities, else the lemma of the noun. */
  readonly agent: ReadonlySet<string>;
  /** Whom the clause is credited to, the key of an entity or a noun; `''` for the reporter's own words. */
  readonly speaker: string;
  /** The words of the name that an attribute is told of, in lower case; empty for other figures. */
  readonly holder: ReadonlySet<string>;
  /** Common nouns that say what sort of them is counted: "two counts *of murder*". */
  readonly kinds: ReadonlySet<string>;
  /** It is told as the first count, that others have followed. */
  readonly first: boolean;
  /** "Two more", "three other": there are further ones that are not in the figure. */
  readonly further: boolean;
  /** "Still", "remain": what is counted may have become fewer. */
  readonly lasting: boolean;
  /** Lemmas and entities of the clause. */
  readonly clause: ReadonlySet<string>;
  /** Lemmas and entities of the sentence. */
  readonly sentence: ReadonlySet<string>;
  /** Keys of the entities of the sentence. */
  readonly entities: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  /** Codes of the countries in which the clause places what it tells, else of those of the lead. */
  readonly countries: ReadonlySet<string>;
  /** The earlier time the sentence speaks of, `''` for the news itself. */
  readonly background: string;
  /** Of "28 of 41" the 28, where this is the 41; else `null`. */
  readonly partOfIt: number | null;
  /** Keys of all entities that its article's statements name. */
  readonly known: ReadonlySet<string>;
  /** When the article was published, in milliseconds; `null` where that is not told. */
  readonly publishedAt: number | null;
}

/** What bears a length of time, or what is done for so long: noun or verb, each by its class. */
export function bearersOf({ quantity, names, predicates }: CountView): Set<string> {
  const words = quantity.bearer !== undefined || quantity.counted !== null ? names : predicates;
  return new Set([...words].flatMap((lemma) => [lemma, eventClass(lemma)]));
}
