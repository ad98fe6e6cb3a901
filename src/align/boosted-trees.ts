import type { Features } from './logistic.ts';

/** A split (`feature`, `least`, the node where the value is below it, the node where not) or a leaf (its share of the log-odds). */
export type TreeNode = readonly [feature: string, least: number, below: number, other: number] | number;

/** Trees whose leaves add up to log-odds; the first node of each is its root (Friedman 2001). */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

/** What a feature has that does not apply. */
export const ABSENT = -1;

/** The log-odds. */
export function boostedLogit({ bias, trees }: BoostedTrees, features: Features): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, features), bias);
}

function leafOf(tree: readonly TreeNode[], features: Features): number {
  let node: TreeNode = tree[0] ?? 0;
  // A split leads to later nodes only, so that this ends.
  while (typeof node !== 'number') {
    const [feature, least, below, other]: Exclude<TreeNode, number> = node;
    node = tree[(features[feature] ?? ABSENT) < least ? below : other] ?? 0;
  }
  return node;
}
