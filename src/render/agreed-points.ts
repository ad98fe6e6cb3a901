import type { Alignment, Claim, NewsEvent } from '../types.ts';
import { claimsOf, type HtmlPage } from './html-page.ts';
import { partsOfOthers } from './nested-claims.ts';

/** A point that several articles tell of, with the claims that do. */
export interface AgreedPoint {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/**
 * What several articles of an event tell of without a difference that was found. A point all of whose claims are parts
 * of longer ones ("… said that they met" holds "they met") says nothing of its own and is left out.
 */
export function agreedPoints(event: NewsEvent, page: HtmlPage): AgreedPoint[] {
  const points = (page.alignments.get(event.id) ?? [])
    .filter(({ status }) => status === 'agreed')
    .map((alignment: Alignment) => ({ id: alignment.id, claims: claimsOf(alignment, page) }))
    .filter(({ claims }) => claims.length > 1);
  const parts = partsOfOthers(points.flatMap(({ claims }) => claims));
  return points.filter(({ claims }) => !claims.every(({ id }) => parts.has(id)));
}
