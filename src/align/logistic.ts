/** Weights of a logistic regression by the names of its features; `bias` is the constant. */
export interface LogisticWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type Features = Readonly<Record<string, number>>;

/** The log odds. A feature without a weight, or a weight without a feature, counts as nothing. */
export function logit({ bias, weights }: LogisticWeights, features: Features): number {
  let sum = bias;
  for (const name of Object.keys(weights)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Probability, 0 to 1, to three decimals: engines may differ in the last bits of `exp`. */
export function logistic(model: LogisticWeights, features: Features): number {
  return Math.round(1000 / (1 + Math.exp(-logit(model, features)))) / 1000;
}
