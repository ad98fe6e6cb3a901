import { dictionaryKey, packModel, type SparseFeature } from '../../../src/syntax/tagger/model.ts';
import { quantise } from '../../../src/syntax/weights/codec.ts';
import type { Trained } from './train.ts';

/** Every fourth code is enough, and the fewer codes there are the better they compress. */
const CODE_STEP = 4;
const ZERO = 128;

function coarseCode(weight: number, largest: number): number {
  const code = ZERO + Math.round((quantise(weight, largest) - ZERO) / CODE_STEP) * CODE_STEP;
  return code > 255 ? code - CODE_STEP : code;
}

/** Packs the weights that are at least `threshold` from zero. */
export function packTrained(trained: Trained, names: readonly string[], threshold: number): string {
  const { keys, weights, tags, dictionary } = trained;
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const features: SparseFeature[] = [];
  for (const [row, key] of keys.entries()) {
    const own = weights.subarray(row * tags, (row + 1) * tags);
    const kept = [...own.keys()].filter((tag) => Math.abs(own[tag] as number) >= threshold);
    if (kept.length === 0) continue;
    features.push({ key, tags: kept, codes: kept.map((tag) => coarseCode(own[tag] as number, largest)) });
  }
  const taken = new Set(features.map((feature) => feature.key));
  for (const [word, candidates] of dictionary) {
    const key = dictionaryKey(word);
    if (taken.has(key)) throw new RangeError(`the keys of a feature and of a dictionary entry clash: ${key}`);
    features.push({ key, tags: candidates, codes: candidates.map(() => ZERO) });
  }
  return packModel(names, features, largest);
}
