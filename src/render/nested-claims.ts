import type { Claim } from '../types.ts';

/**
 * The ids of the claims that lie within a longer one, as "they met" does in "he said that they met". One pass, in which
 * the longer of two that begin together comes first.
 */
export function partsOfOthers(claims: readonly Claim[]): Set<string> {
  const place = ({ article, field }: Claim) => `${field} ${article}`;
  const sorted = [...claims].sort((a, b) =>
    place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.start - b.start || b.end - a.end,
  );
  const parts = new Set<string>();
  let outer: Claim | undefined;
  for (const claim of sorted) {
    if (outer && place(outer) === place(claim) && claim.end <= outer.end) {
      if (claim.end - claim.start < outer.end - outer.start) parts.add(claim.id);
    } else outer = claim;
  }
  return parts;
}
