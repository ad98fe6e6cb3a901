/** Logistic regression with signs held: a feature that speaks for a match never gets a negative weight. */

export interface Example {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 600;
const RATE = 0.05;

export const probability = (model: LogisticModel, features: readonly number[]): number =>
  1 / (1 + Math.exp(-model.weights.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), model.bias)));

function gradient(model: LogisticModel, examples: readonly Example[], ridge: number): number[] {
  const sums = [0, ...model.weights.map(() => 0)];
  let total = 0;
  for (const { features, label, weight } of examples) {
    const error = weight * (probability(model, features) - Number(label));
    total += weight;
    sums[0] = (sums[0] as number) + error;
    for (let i = 0; i < features.length; i++) sums[i + 1] = (sums[i + 1] as number) + error * (features[i] as number);
  }
  return sums.map((sum, i) => sum / total + (i > 0 ? ridge * (model.weights[i - 1] as number) : 0));
}

/** What is known of a weight before training. */
export interface Constraint {
  /** 1 or -1: the sign it must keep. */
  readonly sign: number;
  /** A value it is held at. */
  readonly held?: number;
}

/** Projected gradient descent by Adam (Kingma & Ba 2015), full batch: deterministic. */
export function train(examples: readonly Example[], constraints: readonly Constraint[], ridge: number): LogisticModel {
  let parameters = [0, ...constraints.map(({ held }) => held ?? 0)];
  let [first, second] = [parameters.map(() => 0), parameters.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = gradient({ bias: parameters[0] as number, weights: parameters.slice(1) }, examples, ridge);
    first = first.map((value, i) => 0.9 * value + 0.1 * (slope[i] as number));
    second = second.map((value, i) => 0.999 * value + 0.001 * (slope[i] as number) ** 2);
    parameters = parameters.map((value, i) => {
      const [mean, square] = [(first[i] as number) / (1 - 0.9 ** step), (second[i] as number) / (1 - 0.999 ** step)];
      const next = value - (RATE * mean) / (Math.sqrt(square) + 1e-8);
      const { sign, held } = constraints[i - 1] ?? { sign: 0 };
      return held ?? (sign * next < 0 ? 0 : next);
    });
  }
  return { bias: parameters[0] as number, weights: parameters.slice(1) };
}
