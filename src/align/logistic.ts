/** Weights of a logistic regression by the names of its features; `bias` is the constant. */
export interface LogisticWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type Features = Readonly<Record<string, number>>;

/**
 * Probability, 0 to 1, to three decimals: engines may differ in the last bits of `exp`. A feature without a weight, or
 * a weight without a feature, counts as nothing.
 */
export function logistic({ bias, weights }: LogisticWeights, features: Features): number {
  let sum = bias;
  for (const name of Object.keys(weights)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
