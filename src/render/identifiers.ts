import { contentId } from '../identifier.ts';
import type { ArticleSummary } from '../types.ts';

/** The name of an article as a URN. Halves of surrogate pairs, which no URI can hold, go as their code points. */
export function articleUrn(id: string): string {
  return `urn:variorum:article:${uriPart(id)}`;
}

export function discrepancyUrn(id: string): string {
  return `urn:variorum:discrepancy:${uriPart(id)}`;
}

/** The name of what is rendered of a comparison: the same for the same articles. */
export function renderingUrn(what: string, articles: readonly ArticleSummary[]): string {
  return `urn:variorum:${what}:${contentId('c', ...articles.map(({ id }) => id))}`;
}

/** Percent-encoded, for one segment of a path or of a URN. */
export function uriPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, (half) => `\\u{${half.charCodeAt(0).toString(16)}}`));
}

/** The address of an article where it is one of the web; anything else, such as `javascript:`, is left out. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s<>"'\\^`{|}\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(url)) return undefined;
  return url;
}
