/**
 * Gradient boosting of small regression trees for two classes (Friedman 2001, "Greedy Function Approximation"), grown
 * best leaf first over binned features as LightGBM does (Ke et al. 2017). Without chance: the same for the same data.
 */
import { ABSENT, type BoostedTrees, type TreeNode } from '../../src/align/boosted-trees.ts';

export interface BoostExample {
  readonly features: Readonly<Record<string, number>>;
  readonly label: boolean;
  readonly weight?: number;
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The fewest examples in a leaf. */
  readonly least: number;
  readonly ridge: number;
}

const BINS = 32;

interface Binned {
  readonly names: readonly string[];
  /** By feature: the values from which each bin but the first begins. */
  readonly edges: readonly (readonly number[])[];
  /** By feature, then by example. */
  readonly bins: readonly Uint8Array[];
}

function bin(examples: readonly BoostExample[]): Binned {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const edges = names.map((name) => {
    const values = examples.map(({ features }) => features[name] ?? ABSENT).sort((a, b) => a - b);
    const cuts = Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)] ?? 0);
    const rare = [...new Set(values)].slice(0, BINS);
    const distinct = new Set(values).size < BINS ? rare : cuts;
    return [...new Set(distinct)].filter((cut) => cut > (values[0] ?? 0)).sort((a, b) => a - b);
  });
  const bins = names.map((name, f) =>
    Uint8Array.from(examples, ({ features }) => {
      const value = features[name] ?? ABSENT;
      return (edges[f] ?? []).filter((edge) => edge <= value).length;
    }),
  );
  return { names, edges, bins };
}

interface Leaf {
  readonly rows: readonly number[];
  readonly node: number;
  readonly split: { readonly gain: number; readonly feature: number; readonly bin: number } | null;
}

/** Learns trees from examples. */
export function boost(examples: readonly BoostExample[], options: BoostOptions): BoostedTrees {
  const data = bin(examples);
  const weights = examples.map(({ weight }) => weight ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wrong = examples.reduce((sum, { label }, i) => sum + (label ? (weights[i] ?? 0) : 0), 0);
  const bias = Math.log(wrong / (total - wrong));
  const scores = examples.map(() => bias);
  const trees = Array.from({ length: options.trees }, () => {
    const chance = scores.map((score) => 1 / (1 + Math.exp(-score)));
    const slope = chance.map((p, i) => (weights[i] ?? 0) * (p - Number(examples[i]?.label)));
    const curve = chance.map((p, i) => (weights[i] ?? 0) * p * (1 - p));
    return grow(data, slope, curve, options, scores);
  });
  return { bias: round(bias), trees };
}

function grow(data: Binned, slope: number[], curve: number[], options: BoostOptions, scores: number[]): TreeNode[] {
  const leafAt = (rows: readonly number[], node: number): Leaf => ({
    rows,
    node,
    split: bestSplit(data, rows, slope, curve, options),
  });
  let leaves = [leafAt([...scores.keys()], 0)];
  const nodes: TreeNode[] = [0];
  while (leaves.length < options.leaves) {
    const leaf = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const { split } = leaf;
    if (!split) break;
    const bins = data.bins[split.feature] as Uint8Array;
    const [below, other] = [nodes.length, nodes.length + 1];
    nodes[leaf.node] = [
      data.names[split.feature] as string,
      round(data.edges[split.feature]?.[split.bin] ?? 0),
      below,
      other,
    ];
    nodes.push(0, 0);
    const isBelow = (row: number) => (bins[row] as number) <= split.bin;
    leaves = leaves.filter((one) => one !== leaf);
    leaves.push(leafAt(leaf.rows.filter(isBelow), below));
    leaves.push(
      leafAt(
        leaf.rows.filter((row) => !isBelow(row)),
        other,
      ),
    );
  }
  for (const { rows, node } of leaves) {
    const value = (-options.rate * sum(rows, slope)) / (sum(rows, curve) + options.ridge);
    nodes[node] = round(value);
    for (const row of rows) scores[row] = (scores[row] as number) + value;
  }
  return nodes;
}

function sum(rows: readonly number[], values: readonly number[]): number {
  return rows.reduce((total, row) => total + (values[row] ?? 0), 0);
}

function bestSplit(data: Binned, rows: readonly number[], slope: number[], curve: number[], options: BoostOptions) {
  const [g, h] = [sum(rows, slope), sum(rows, curve)];
  const worth = (x: number, y: number) => (x * x) / (y + options.ridge);
  let best: Leaf['split'] = null;
  data.bins.forEach((bins, feature) => {
    const [slopes, curves, counts] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
    for (const row of rows) {
      const at = bins[row] as number;
      slopes[at] = (slopes[at] as number) + (slope[row] as number);
      curves[at] = (curves[at] as number) + (curve[row] as number);
      counts[at] = (counts[at] as number) + 1;
    }
    let [left, leftCurve, count] = [0, 0, 0];
    for (let at = 0; at < (data.edges[feature]?.length ?? 0); at++) {
      left += slopes[at] as number;
      leftCurve += curves[at] as number;
      count += counts[at] as number;
      if (count < options.least || rows.length - count < options.least) continue;
      const gain = worth(left, leftCurve) + worth(g - left, h - leftCurve) - worth(g, h);
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin: at };
    }
  });
  return best;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
