import type { Rarity } from './rarity.ts';

/** A sparse vector of length 1 (or empty); features ascend. */
export interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Numbers features, so that vectors compare by integers. */
export type Numbering = (feature: string) => number;

export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return (feature) => {
    let number = numbers.get(feature);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(feature, number);
    }
    return number;
  };
}

/** Weights are `(1 + log tf) · idf`; a count below one is taken as one. */
export function vectorOf(counts: ReadonlyMap<string, number>, rarity: Rarity, number: Numbering): Vector {
  const entries: { readonly feature: number; readonly weight: number }[] = [];
  for (const [feature, count] of counts) {
    entries.push({ feature: number(feature), weight: (1 + Math.log(Math.max(1, count))) * rarity(feature) });
  }
  entries.sort((a, b) => a.feature - b.feature);
  const norm = Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const features = new Int32Array(entries.length);
  const weights = new Float64Array(entries.length);
  entries.forEach(({ feature, weight }, i) => {
    features[i] = feature;
    weights[i] = weight / norm;
  });
  return { features, weights };
}

/** Cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const difference = (a.features[i] as number) - (b.features[j] as number);
    if (difference === 0) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The place of a feature in a vector, -1 where it has none. */
export function placeOf({ features }: Vector, feature: number): number {
  let [low, high] = [0, features.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((features[middle] as number) < feature) low = middle + 1;
    else high = middle;
  }
  return features[low] === feature ? low : -1;
}

/** The features with the greatest weights, heaviest first; ties in the order of their numbers. */
export function heaviest(vector: Vector, count: number): number[] {
  const order = [...vector.features.keys()].sort(
    (a, b) => (vector.weights[b] as number) - (vector.weights[a] as number) || a - b,
  );
  return order.slice(0, count).map((index) => vector.features[index] as number);
}
