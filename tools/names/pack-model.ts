import { LABEL_COUNT } from '../../src/annotate/name/labels.ts';
import { packStreams, pushVarint, quantise } from '../../src/syntax/weights/codec.ts';
import type { Crf } from './crf.ts';

/** Forbidden transitions are kept at this. */
const LEAST_TRANSITION = -1000;

/** Packs a model as `src/annotate/name/model.ts` reads it; weights nearer to zero than `least` are left out. */
export function packModel(
  { weights, transitions }: Crf,
  hashes: readonly number[],
  least: number,
): { packed: string; features: number } {
  const rows = hashes
    .map((hash, row) => ({ hash, weights: weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT) }))
    .filter((row) => row.weights.some((weight) => Math.abs(weight) >= least))
    .sort((a, b) => a.hash - b.hash);
  const largest = Math.ceil(1000 * rows.reduce((top, row) => Math.max(top, ...row.weights.map(Math.abs)), 0)) / 1000;
  const head: number[] = [];
  pushVarint(head, rows.length);
  pushVarint(head, Math.round(largest * 1000));
  for (const transition of transitions)
    pushVarint(head, Math.round((Math.max(LEAST_TRANSITION, transition) + 1000) * 1000));
  const [gaps, low, high, codes]: [number[], number[], number[], number[]] = [[], [], [], []];
  let before = 0;
  for (const row of rows) {
    pushVarint(gaps, row.hash - before);
    before = row.hash;
    let mask = 0;
    row.weights.forEach((weight, label) => {
      if (Math.abs(weight) < least) return;
      mask |= 1 << label;
      codes.push(quantise(weight, largest));
    });
    low.push(mask & 255);
    high.push(mask >> 8);
  }
  return {
    packed: packStreams([head, gaps, low, high, codes].map((stream) => Uint8Array.from(stream))),
    features: rows.length,
  };
}
