import type { Span } from '../types.ts';

/** What stands before and after a span in its paragraph. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** How much of either is shown, in UTF-16 code units, before it is cut at a space. */
const reach = 160;

/** The words around a span, as far as the paragraph and {@link reach} go; an ellipsis stands where more follows. */
export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  return { before: beforeOf(text, start), after: afterOf(text, end) };
}

function beforeOf(text: string, start: number): string {
  const from = Math.max(0, start - reach);
  const near = text.slice(from, start);
  const paragraph = near.search(/[^\n\r]*$/);
  if (paragraph > 0 || from === 0) return near.slice(paragraph);
  const space = near.search(/\s/);
  return space < 0 ? '… ' : `…${near.slice(space)}`;
}

function afterOf(text: string, end: number): string {
  const near = text.slice(end, end + reach);
  const paragraph = near.search(/[\n\r]/);
  if (paragraph >= 0) return near.slice(0, paragraph);
  if (end + reach >= text.length) return near;
  const space = near.search(/\s\S*$/);
  return space < 0 ? ' …' : `${near.slice(0, space)} …`;
}
