import type { AnalysedDocument } from '../syntax/analysed.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Chain, Claim, NameMention, NameParts, QuantityMention, Span, TimeMention } from '../types.ts';
import type { Frame } from './frame.ts';
import type { Attribute } from './profile/attribute.ts';
import type { Quotation } from './quotation.ts';

/** A chain with what resolution learnt about its referent. */
export interface ResolvedChain extends Chain {
  /** Chains of the members where this one is a group: "both leaders", "Kishida and Yoon". */
  readonly members: readonly string[];
  readonly gender: 'male' | 'female' | null;
  readonly plural: boolean;
  /** Parts of the fullest personal name. */
  readonly parts: NameParts | null;
  /** ISO 3166-1 code of the country, where it or its government is meant: "South Korea", "Seoul said". */
  readonly country?: string;
  /** Offices a person is said to hold, in lower case, sorted. */
  readonly offices?: readonly string[];
}

/** A claim with the frame it was read from. */
export interface Statement {
  readonly claim: Claim;
  readonly frame: Frame;
}

/** What an article says of one event in the world. */
export interface Happening {
  readonly id: string;
  /** The verb that stands for what happened, whatever the form it was told in: `meet` for "held talks". */
  readonly lemma: string;
  readonly statements: readonly Statement[];
  /** Ids of the chains that take part, members of groups included. */
  readonly participants: readonly string[];
  readonly times: readonly TimeMention[];
  readonly places: readonly NameMention[];
}

/** Everything the stages up to happenings found in one article. */
export interface ArticleAnalysis {
  readonly document: AnalysedDocument;
  /** One a sentence, in the order of `document.sentences`. */
  readonly trees: readonly Tree[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly names: readonly NameMention[];
  readonly chains: readonly ResolvedChain[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly happenings: readonly Happening[];
  /** What the article tells of the persons it names. */
  readonly attributes: readonly Attribute[];
}

/** Where a span stands: offsets of the text and of the title must not be confused. */
export interface Located extends Span {
  readonly field: 'text' | 'title';
}
