import { capitalRuns, MOST_FEATURES, wordFeatures } from '../../src/annotate/name/features.ts';
import type { LabelledSentence } from './documents.ts';

/** A run of candidate words with their features as hashes. */
export interface HashedChain {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** The runs of candidate words of a sentence, as the labeller takes them. */
export function chainsOf({ attributes, labels }: LabelledSentence): HashedChain[] {
  const chains: HashedChain[] = [];
  const buffer = new Int32Array(MOST_FEATURES);
  const runs = capitalRuns(attributes);
  const { candidate } = attributes;
  for (let first = 0; first < candidate.length; first++) {
    if (candidate[first] === 0) continue;
    let end = first;
    const features: Int32Array[] = [];
    while (end < candidate.length && candidate[end] === 1) {
      features.push(buffer.slice(0, wordFeatures(attributes, runs, end, buffer)));
      end++;
    }
    chains.push({ features, labels: labels.slice(first, end) });
    first = end - 1;
  }
  return chains;
}
