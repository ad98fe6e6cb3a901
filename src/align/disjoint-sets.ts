/** Disjoint sets of keys (union-find with path halving; Tarjan 1975). */
export interface DisjointSets {
  add(key: string): void;
  join(a: string, b: string): void;
  /** The smallest key of the set that a key is in; the key itself where it was never added. */
  rootOf(key: string): string;
  /** The sets, in the order their first keys were added. */
  lists(): string[][];
}

export function disjointSets(): DisjointSets {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      const above = parent.get(up) ?? up;
      parent.set(at, above);
      at = above;
    }
    return at;
  };
  const add = (key: string): void => {
    if (!parent.has(key)) parent.set(key, key);
  };
  return {
    add,
    rootOf,
    join(a, b) {
      add(a);
      add(b);
      const [low, high] = [rootOf(a), rootOf(b)].sort() as [string, string];
      if (low !== high) parent.set(high, low);
    },
    lists() {
      const byRoot = new Map<string, string[]>();
      for (const key of parent.keys()) {
        const root = rootOf(key);
        const list = byRoot.get(root);
        if (list) list.push(key);
        else byRoot.set(root, [key]);
      }
      return [...byRoot.values()];
    },
  };
}
