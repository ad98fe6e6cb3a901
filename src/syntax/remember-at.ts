import type { Tree } from './tree.ts';

/**
 * What is read off a word of a tree, read once: several annotators and detectors ask the same of the same words. `read`
 * must depend on nothing but its arguments, and nobody may change what it gives.
 */
export function rememberAt<V extends object | string | number | boolean | null>(
  read: (tree: Tree, index: number) => V,
): (tree: Tree, index: number) => V {
  const trees = new WeakMap<Tree, (V | undefined)[]>();
  // Mostly the same tree is asked again.
  let latest: Tree | null = null;
  let known: (V | undefined)[] = [];
  return (tree, index) => {
    if (tree !== latest) {
      known = trees.get(tree) ?? [];
      trees.set(tree, known);
      latest = tree;
    }
    const kept = known[index];
    if (kept !== undefined) return kept;
    // The tree may change while this is read: what is read off one tree can ask of another.
    const own = known;
    const found = read(tree, index);
    own[index] = found;
    return found;
  };
}
