import type { Field, Span } from '../types.ts';

/** A key for a mention of one article as held against another article: what is settled there is settled for it. */
export function keyAgainst(article: string, mention: Span & { readonly field: Field }, against: string): string {
  return [article, mention.field, mention.start, against].join('\n');
}
