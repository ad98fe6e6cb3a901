import type { NameType } from '../../types.ts';
import type { Attributes } from './attributes.ts';
import { bestLabels } from './chain.ts';
import { capitalRuns, MOST_FEATURES, wordFeatures } from './features.ts';
import { isFurther, LABEL_COUNT, NAME_TYPES, OUTSIDE, typeOf } from './labels.ts';
import { loadModel, type Model } from './model.ts';

/** A name by its words: `first` to `last`, both included. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

const buffer = new Int32Array(MOST_FEATURES);
/** Longer runs of candidates are no names; they are labelled in pieces. */
const LONGEST_CHAIN = 64;

function scoreWord(
  model: Model,
  attributes: Attributes,
  runs: ReturnType<typeof capitalRuns>,
  index: number,
  scores: Float64Array,
  at: number,
): void {
  const count = wordFeatures(attributes, runs, index, buffer);
  for (let feature = 0; feature < count; feature++) {
    const row = model.row(buffer[feature] as number);
    if (row < 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[at + label] = (scores[at + label] as number) + (model.weights[row * LABEL_COUNT + label] as number);
  }
}

/** The labels of a sentence's words by a conditional random field over each run of words that can be part of a name. */
export function labelWords(attributes: Attributes): Uint8Array {
  const { candidate } = attributes;
  const labels = new Uint8Array(candidate.length);
  const model = loadModel();
  const runs = capitalRuns(attributes);
  for (let first = 0; first < candidate.length; first++) {
    if (candidate[first] === 0) continue;
    let end = first;
    while (end < candidate.length && candidate[end] === 1 && end - first < LONGEST_CHAIN) end++;
    const scores = new Float64Array((end - first) * LABEL_COUNT);
    for (let index = first; index < end; index++)
      scoreWord(model, attributes, runs, index, scores, (index - first) * LABEL_COUNT);
    labels.set(bestLabels(scores, end - first, model.transitions), first);
    first = end - 1;
  }
  return labels;
}

/** The names that labels tell, in order. */
export function spansOf(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first] as number;
    if (label === OUTSIDE || isFurther(label)) continue;
    let last = first;
    while (labels[last + 1] === label + 1) last++;
    spans.push({ first, last, type: NAME_TYPES[typeOf(label)] ?? 'other' });
    first = last;
  }
  return spans;
}
