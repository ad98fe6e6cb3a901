import type { Article, Field, Span } from '../types.ts';

/** A word, number or sign as it is written; hyphenated names, `$1.2`, `80,000` and `U.S.` stay whole. */
export interface SurfaceToken extends Span {
  readonly text: string;
}

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'caption'
  /** Who wrote it: "BY SARAH KIM", "By Hyonhee Shin and Hyunsu Yim". */
  | 'byline'
  /** Where it came from: "Source: The Star", "[JOINT PRESS CORPS]", "Associated Press writer … contributed". */
  | 'credit'
  /** What is no part of the report: share buttons, comment boxes, advertisements. */
  | 'debris';

/** A stretch of an article that is set apart by its layout. Blocks are in order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly field: Field;
  /** The index of the earlier block with the same words, where this repeats one. */
  readonly repeats?: number;
}

/** "SEOUL, South Korea (AP) –", "New York:". The span includes the dash or colon. */
export interface Dateline extends Span {
  readonly place: string;
  readonly agency: string | null;
  /** A date told in the dateline ("NEW YORK, Sept. 21"), as written. */
  readonly date: string | null;
}

/** A sentence of a title, heading, caption or paragraph; the dateline is not part of any sentence. */
export interface SegmentedSentence extends Span {
  readonly field: Field;
  /** Index into `Document.blocks`. */
  readonly block: number;
  readonly kind: 'title' | 'heading' | 'caption' | 'paragraph';
  /** Whether the block only repeats an earlier one, so that the sentence is no new claim. */
  readonly repeated: boolean;
  readonly tokens: readonly SurfaceToken[];
}

/** A segmented article. */
export interface Document {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** The span of the title, in `article.title` or in the text; `null` where there is none. */
  readonly title: { readonly field: Field; readonly span: Span } | null;
  readonly dateline: Dateline | null;
  /** The line that tells the day of publication ("Published: June 13, 2013 4:59 PM EDT"), where there is one. */
  readonly published?: Span;
  /** Names read from bylines, as written. */
  readonly authors: readonly string[];
  /** Agencies and outlets credited in datelines, bylines and credits ("AP", "Reuters"), as written. */
  readonly agencies: readonly string[];
  readonly sentences: readonly SegmentedSentence[];
}
