/** The state of the perceptron while it learns. */
export interface Learner {
  readonly weights: Float32Array;
  /** Sum of each update times its step, from which the average follows (Daumé 2006). */
  readonly sums: Float32Array;
  readonly scores: Float32Array;
  readonly tags: number;
  readonly finite: readonly boolean[];
  step: number;
}

/** The best tag when the right one is handicapped by the margin; `scores` of the candidates stay behind. */
export function mostViolating(
  learner: Learner,
  rows: Int32Array,
  count: number,
  candidates: readonly number[],
  gold: number,
  margin: number,
): number {
  const { weights, scores, tags } = learner;
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const row = rows[k] as number;
    for (let t = 0; t < tags; t++) scores[t] = (scores[t] as number) + (weights[row + t] as number);
  }
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const tag of candidates) {
    const score = (scores[tag] as number) - (tag === gold ? margin : 0);
    if (score > highest) {
      highest = score;
      best = tag;
    }
  }
  return best;
}

/** Moves the weights of the features in the first `count` rows towards the right tag. */
export function update(learner: Learner, rows: Int32Array, count: number, right: number, wrong: number): void {
  const { weights, sums, step } = learner;
  for (let k = 0; k < count; k++) {
    const row = rows[k] as number;
    weights[row + right] = (weights[row + right] as number) + 1;
    sums[row + right] = (sums[row + right] as number) + step;
    weights[row + wrong] = (weights[row + wrong] as number) - 1;
    sums[row + wrong] = (sums[row + wrong] as number) - step;
  }
}
