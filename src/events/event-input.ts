import type { Document } from '../segment/document.ts';
import type { NameMention, QuantityMention, TimeMention } from '../types.ts';

/** An article as grouping takes it; annotations sharpen small batches of look-alikes and may be left out. */
export interface EventInput {
  readonly document: Document;
  readonly names?: readonly NameMention[];
  readonly times?: readonly TimeMention[];
  readonly quantities?: readonly QuantityMention[];
}

/** Articles that report the same news: indices into the inputs, in order. */
export interface Group {
  readonly members: readonly number[];
  /** Mean probability that two of them report the same event; 1 for a single article. */
  readonly cohesion: number;
}
