import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

const FORBIDDEN = -1e9;

/** Which labels may follow which, `previous * LABEL_COUNT + label`: 0 where they may. */
export const GRAMMAR: Float64Array = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
  mayFollow(index % LABEL_COUNT, Math.floor(index / LABEL_COUNT)) ? 0 : FORBIDDEN,
);

/**
 * The best labels of a run of words (Viterbi), where the words before and after it are outside of names.
 * @param scores one row of `LABEL_COUNT` a word
 * @param transitions `previous * LABEL_COUNT + label`
 */
export function bestLabels(scores: Float64Array, size: number, transitions: Float64Array): Uint8Array {
  const best = new Float64Array(size * LABEL_COUNT);
  const back = new Uint8Array(size * LABEL_COUNT);
  for (let position = 0; position < size; position++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const [from, score] = bestPrevious(best, position, label, transitions);
      back[position * LABEL_COUNT + label] = from;
      best[position * LABEL_COUNT + label] = score + (scores[position * LABEL_COUNT + label] as number);
    }
  }
  return readBack(best, back, size, transitions);
}

function bestPrevious(
  best: Float64Array,
  position: number,
  label: number,
  transitions: Float64Array,
): [number, number] {
  if (position === 0) return [OUTSIDE, transitions[OUTSIDE * LABEL_COUNT + label] as number];
  let [from, top] = [0, Number.NEGATIVE_INFINITY];
  for (let previous = 0; previous < LABEL_COUNT; previous++) {
    const step = transitions[previous * LABEL_COUNT + label] as number;
    const score = (best[(position - 1) * LABEL_COUNT + previous] as number) + step;
    if (score > top) [from, top] = [previous, score];
  }
  return [from, top];
}

function readBack(best: Float64Array, back: Uint8Array, size: number, transitions: Float64Array): Uint8Array {
  const labels = new Uint8Array(size);
  let [label, top] = [0, Number.NEGATIVE_INFINITY];
  for (let last = 0; last < LABEL_COUNT; last++) {
    const score =
      (best[(size - 1) * LABEL_COUNT + last] as number) + (transitions[last * LABEL_COUNT + OUTSIDE] as number);
    if (score > top) [label, top] = [last, score];
  }
  for (let position = size - 1; position >= 0; position--) {
    labels[position] = label;
    label = back[position * LABEL_COUNT + label] as number;
  }
  return labels;
}
