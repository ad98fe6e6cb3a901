/** Where the governing verb puts the time told. */
export type Direction = 'past' | 'future' | 'unknown';

/** A time of writing or a time told, in civil time of the article. */
export interface Anchor {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Second of that day, `null` where the anchor is no finer than a day. */
  readonly second: number | null;
}

/** What an expression is resolved against. */
export interface TimeContext {
  /** The time of writing, `null` where neither the article nor its dateline tells it. */
  readonly speech: Anchor | null;
  /** The last time told before, of any grain. */
  readonly told: Anchor | null;
  /** The last day told in this sentence or a few before it. */
  readonly toldDay: Anchor | null;
  readonly direction: Direction;
}
