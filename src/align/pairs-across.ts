/** So many items of one key are taken from an article: what stands more often tells nothing by standing there. */
const MOST = 60;

/** Every two items of one key in two articles, in order; an item whose key is `null` pairs with none. */
export function pairsAcross<T extends { readonly article: string }>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): [T, T][] {
  const pairs: [T, T][] = [];
  for (const list of grouped(items, keyOf)) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) if (a.article !== b.article) pairs.push([a, b]);
    });
  }
  return pairs;
}

/** Every two items of one key in one article, in order; an item whose key is `null` pairs with none. */
export function pairsInside<T extends { readonly article: string }>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): [T, T][] {
  const inArticle = (item: T) => {
    const key = keyOf(item);
    return key === null ? null : `${key}\n${item.article}`;
  };
  return grouped(items, inArticle).flatMap((list) =>
    list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b])),
  );
}

function grouped<T extends { readonly article: string }>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): T[][] {
  const groups = new Map<string, T[]>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const inArticle = `${key}\n${item.article}`;
    const count = counts.get(inArticle) ?? 0;
    counts.set(inArticle, count + 1);
    if (count >= MOST) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
