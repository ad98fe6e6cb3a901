import type { Batch, Pair } from './batch.ts';
import type { MergeRule } from './linkage.ts';
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts';
import { BIAS, WEIGHTS } from './pair-model.data.ts';

/** Chosen with the weights, by five-fold cross-validation. */
export const MERGE_RULE: MergeRule = { threshold: 0.45, contrast: 1, halfContrastSize: 2 };

const weights = PAIR_FEATURES.map(([name]) => WEIGHTS[name] ?? 0);

/** Probability that two articles report the same event, by logistic regression over the features of the pair. */
export function sameEvent(batch: Batch, pair: Pair): number {
  const features = pairFeatures(batch, pair);
  const sum = features.reduce((total, feature, i) => total + feature * (weights[i] as number), BIAS);
  return 1 / (1 + Math.exp(-sum));
}
