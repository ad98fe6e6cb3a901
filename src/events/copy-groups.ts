import type { NearCopy } from './near-copies.ts';

/** The group of each of `size` articles under "shares so much of its words with", as the place of its first member. */
export function copyGroups(size: number, copies: readonly NearCopy[], least: number): number[] {
  const parent = Array.from({ length: size }, (_, i) => i);
  const root = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const { a, b, containment } of copies) {
    if (containment < least) continue;
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  return parent.map((_, item) => root(item));
}
