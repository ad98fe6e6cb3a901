import { GRAMMAR } from '../../src/annotate/name/chain.ts';
import { LABEL_COUNT } from '../../src/annotate/name/labels.ts';

/** A run of candidate words: the features of each, as indices, and their labels. */
export interface Chain {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface Crf {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty on each weight, per update of its feature. */
  readonly penalty: number;
  /** A generator of numbers in [0, 1). */
  readonly random: () => number;
}

const L = LABEL_COUNT;

function logSum(values: Float64Array, from: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < L; index++) top = Math.max(top, values[from + index] as number);
  let sum = 0;
  for (let index = 0; index < L; index++) sum += Math.exp((values[from + index] as number) - top);
  return top + Math.log(sum);
}

export function scoresOf(weights: Float64Array, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * L);
  features.forEach((list, position) => {
    for (const feature of list) {
      for (let label = 0; label < L; label++)
        scores[position * L + label] =
          (scores[position * L + label] as number) + (weights[feature * L + label] as number);
    }
  });
  return scores;
}

/** Forward and backward sums (Lafferty et al. 2001); the words around a chain are outside of names. */
function sums(
  scores: Float64Array,
  size: number,
  transitions: Float64Array,
): { alpha: Float64Array; beta: Float64Array; total: number } {
  const alpha = new Float64Array(size * L);
  const beta = new Float64Array(size * L);
  const cell = new Float64Array(L);
  for (let position = 0; position < size; position++) {
    for (let label = 0; label < L; label++) {
      if (position === 0) alpha[label] = (transitions[label] as number) + (scores[label] as number);
      else {
        for (let previous = 0; previous < L; previous++)
          cell[previous] =
            (alpha[(position - 1) * L + previous] as number) + (transitions[previous * L + label] as number);
        alpha[position * L + label] = logSum(cell, 0) + (scores[position * L + label] as number);
      }
    }
  }
  for (let position = size - 1; position >= 0; position--) {
    for (let label = 0; label < L; label++) {
      if (position === size - 1) beta[position * L + label] = transitions[label * L] as number;
      else {
        for (let next = 0; next < L; next++)
          cell[next] =
            (beta[(position + 1) * L + next] as number) +
            (scores[(position + 1) * L + next] as number) +
            (transitions[label * L + next] as number);
        beta[position * L + label] = logSum(cell, 0);
      }
    }
  }
  for (let label = 0; label < L; label++)
    cell[label] = (alpha[(size - 1) * L + label] as number) + (beta[(size - 1) * L + label] as number);
  return { alpha, beta, total: logSum(cell, 0) };
}

/** Trains a linear-chain conditional random field by stochastic gradient with AdaGrad's rates (Duchi et al. 2011). */
export function trainCrf(chains: readonly Chain[], featureCount: number, options: TrainingOptions): Crf {
  const weights = new Float64Array(featureCount * L);
  const transitions = Float64Array.from(GRAMMAR);
  const squares = new Float64Array(featureCount * L).fill(1e-2);
  const transitionSquares = new Float64Array(L * L).fill(1e-2);
  const order = chains.map((_, index) => index);
  const { rate, penalty, random } = options;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const index of order) step(chains[index] as Chain);
  }
  return { weights, transitions };

  function step({ features, labels, weight }: Chain): void {
    const size = features.length;
    const scores = scoresOf(weights, features);
    const { alpha, beta, total } = sums(scores, size, transitions);
    const gradient = new Float64Array(L);
    for (let position = 0; position < size; position++) {
      for (let label = 0; label < L; label++) {
        const expected = Math.exp(
          (alpha[position * L + label] as number) + (beta[position * L + label] as number) - total,
        );
        gradient[label] = weight * (expected - (labels[position] === label ? 1 : 0));
      }
      for (const feature of features[position] as Int32Array) {
        for (let label = 0; label < L; label++) {
          const slope = gradient[label] as number;
          if (slope > -1e-4 && slope < 1e-4) continue;
          const at = feature * L + label;
          const full = slope + penalty * (weights[at] as number);
          squares[at] = (squares[at] as number) + full * full;
          weights[at] = (weights[at] as number) - (rate * full) / Math.sqrt(squares[at] as number);
        }
      }
    }
    stepTransitions(labels, scores, alpha, beta, total, weight, size);
  }

  function stepTransitions(
    labels: Uint8Array,
    scores: Float64Array,
    alpha: Float64Array,
    beta: Float64Array,
    total: number,
    weight: number,
    size: number,
  ): void {
    const slopes = new Float64Array(L * L);
    for (let position = 1; position < size; position++) {
      for (let previous = 0; previous < L; previous++) {
        for (let label = 0; label < L; label++) {
          const at = previous * L + label;
          if ((GRAMMAR[at] as number) < 0) continue;
          const log =
            (alpha[(position - 1) * L + previous] as number) +
            (transitions[at] as number) +
            (scores[position * L + label] as number) +
            (beta[position * L + label] as number) -
            total;
          slopes[at] = (slopes[at] as number) + weight * Math.exp(log);
        }
      }
      const gold = (labels[position - 1] as number) * L + (labels[position] as number);
      slopes[gold] = (slopes[gold] as number) - weight;
    }
    for (let at = 0; at < L * L; at++) {
      const slope = slopes[at] as number;
      if (slope === 0 || (GRAMMAR[at] as number) < 0) continue;
      const full = slope + penalty * (transitions[at] as number);
      transitionSquares[at] = (transitionSquares[at] as number) + full * full;
      transitions[at] = (transitions[at] as number) - (rate * full) / Math.sqrt(transitionSquares[at] as number);
    }
  }
}
