import { dequantiser, readerOf, readVarint, unpackStreams } from '../../syntax/weights/codec.ts';
import { LABEL_COUNT } from './labels.ts';
import { MODEL } from './model.data.ts';

/** The weights of the labeller. */
export interface Model {
  /** The row of `weights` that belongs to a feature, -1 where it has none. */
  readonly row: (feature: number) => number;
  /** One row of `LABEL_COUNT` a feature. */
  readonly weights: Float32Array;
  /** `previous * LABEL_COUNT + label`. */
  readonly transitions: Float64Array;
}

let model: Model | null = null;

/** Open addressing with linear probing; the table is at most half full. */
function indexOf(features: Int32Array): (feature: number) => number {
  let size = 1;
  while (size < features.length * 2 + 2) size *= 2;
  // Each slot is a feature and its row, side by side for the cache's sake.
  const slots = new Int32Array(2 * size).fill(-1);
  const mask = size - 1;
  features.forEach((feature, row) => {
    let slot = feature & mask;
    while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & mask;
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = row;
  });
  return (feature) => {
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const row = slots[2 * slot + 1] as number;
      if (row === -1 || slots[2 * slot] === feature) return row;
    }
  };
}

/**
 * Reads the packed model: streams of a head (feature count, largest weight in thousandths, transitions in thousandths
 * with 10⁹ for the forbidden ones), the gaps between the sorted features, a mask of labels a feature, and one byte a
 * weight.
 */
function read(packed: string): Model {
  const [head, gaps, low, high, codes] = unpackStreams(packed) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const reader = readerOf(head);
  const count = readVarint(reader);
  const values = dequantiser(readVarint(reader) / 1000);
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => (readVarint(reader) - 1e6) / 1000);
  const features = new Int32Array(count);
  const weights = new Float32Array(count * LABEL_COUNT);
  const gapReader = readerOf(gaps);
  let [feature, at] = [0, 0];
  for (let row = 0; row < count; row++) {
    feature += readVarint(gapReader);
    features[row] = feature;
    const labels = (low[row] as number) | ((high[row] as number) << 8);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (labels & (1 << label)) weights[row * LABEL_COUNT + label] = values[codes[at++] as number] as number;
    }
  }
  return { row: indexOf(features), weights, transitions };
}

/** The model, decoded once. */
export function loadModel(): Model {
  model ??= read(MODEL);
  return model;
}
