import type { AnalysedDocument } from '../syntax/analysed.ts';
import type { Field, Span } from '../types.ts';

/** The text that offsets of a field point into. */
export function fieldText(document: AnalysedDocument, field: Field): string {
  return field === 'title' ? (document.article.title ?? '') : document.article.text;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Words of one article: offsets tell nothing without their field. */
export interface Place extends Span {
  readonly article: string;
  readonly field: Field;
}

/** Whether two places have words in common. */
export function shareWords(a: Place, b: Place): boolean {
  return a.article === b.article && a.field === b.field && overlaps(a, b);
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Mentions of one field, sorted by start, for look-up by span. */
export class SpanIndex<T extends Span> {
  private readonly sorted: readonly T[];
  /** The furthest end up to each item, so that a look-up knows how far back an overlap may begin. */
  private readonly reach: readonly number[];

  constructor(items: readonly T[]) {
    this.sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    const reach: number[] = [];
    let furthest = 0;
    for (const { end } of this.sorted) {
      furthest = Math.max(furthest, end);
      reach.push(furthest);
    }
    this.reach = reach;
  }

  /** All items that share a code unit with the span, in text order. */
  overlapping(span: Span): T[] {
    const found: T[] = [];
    for (let at = this.firstReaching(span.start); at < this.sorted.length; at++) {
      const item = this.sorted[at];
      if (!item || item.start >= span.end) break;
      if (item.end > span.start) found.push(item);
    }
    return found;
  }

  private firstReaching(offset: number): number {
    let low = 0;
    let high = this.reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.reach[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** One index for each field, so that offsets of title and text are never mixed up. */
export interface FieldIndex<T extends Span> {
  readonly text: SpanIndex<T>;
  readonly title: SpanIndex<T>;
}

export function indexByField<T extends Span & { readonly field: Field }>(items: readonly T[]): FieldIndex<T> {
  const [text, title]: [T[], T[]] = [[], []];
  for (const item of items) (item.field === 'text' ? text : title).push(item);
  return { text: new SpanIndex(text), title: new SpanIndex(title) };
}
