import { remember } from '../remember.ts';
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
export function boostedLogit(model: BoostedTrees, features: Features): number {
  const { names, roots, feature, value, below, other } = flattened(model);
  const values = new Float64Array(names.length);
  for (let i = 0; i < names.length; i++) values[i] = features[names[i] as string] ?? ABSENT;
  let sum = model.bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    // A split leads to later nodes only, so that this ends.
    for (let asked = feature[node] as number; asked !== LEAF; asked = feature[node] as number)
      node = ((values[asked] as number) < (value[node] as number) ? below[node] : other[node]) as number;
    sum += value[node] as number;
  }
  return sum;
}

/** The probability, 0 to 1, to three decimals: engines may differ in the last bits of `exp`. */
export function boostedProbability(model: BoostedTrees, features: Features): number {
  return Math.round(1000 / (1 + Math.exp(-boostedLogit(model, features)))) / 1000;
}

/** All nodes side by side as numbers: looking every feature up by name at every split takes most of the time. */
interface Flattened {
  readonly names: readonly string[];
  readonly roots: readonly number[];
  /** By node: the feature that is asked for, or that it is a leaf. */
  readonly feature: readonly number[];
  /** By node: from where on the feature is not below, or the leaf's share. */
  readonly value: readonly number[];
  readonly below: readonly number[];
  readonly other: readonly number[];
}

const LEAF = -1;

const flattened = remember(({ trees }: BoostedTrees): Flattened => {
  const names = new Map<string, number>();
  const all = { roots: [] as number[], feature: [] as number[], value: [] as number[] };
  const [below, other]: [number[], number[]] = [[], []];
  for (const tree of trees) {
    const root = all.feature.length;
    all.roots.push(root);
    for (const node of tree.length > 0 ? tree : [0]) {
      const [name, value, low, high] = typeof node === 'number' ? [null, node, 0, 0] : node;
      if (name !== null && !names.has(name)) names.set(name, names.size);
      all.feature.push(name === null ? LEAF : (names.get(name) ?? LEAF));
      all.value.push(value);
      below.push(root + low);
      other.push(root + high);
    }
  }
  return { names: [...names.keys()], ...all, below, other };
});
