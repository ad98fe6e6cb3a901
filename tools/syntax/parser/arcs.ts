import { DISTANCES, distanceClass, eights } from '../../../src/syntax/parser/shape.ts';
import type { Batch, Stretch } from './batch.ts';
import { addTo, softmax } from './floats.ts';

/**
 * The loss of a sentence's arcs, each word choosing its head (Dozat and Manning 2017), and its gradient.
 * Marks in `right` the words that choose well.
 */
export function arcLoss(batch: Batch, stretch: Stretch, right: Uint8Array): number {
  const { floats, kernels } = batch.net.machine;
  const { space } = batch.net.sizes;
  const { start, length } = stretch;
  const width = eights(length + 1);
  gatherHeads(batch, stretch, width);
  addDistances(batch, stretch, width);
  const queries = batch.queries + start * space;
  kernels.gemm(4 * batch.scores, width, 4 * queries, space, 1, 4 * batch.transposed, width, length, space, width);
  let loss = 0;
  for (let i = 0; i < length; i++) {
    const row = batch.scores + i * width;
    const gold = (stretch.example.heads[i] as number) + 1;
    floats[row + i + 1] = -1e9;
    right[start + i] = Number(softmax(floats, row, length + 1) === gold);
    loss -= Math.log(Math.max(floats[row + gold] as number, 1e-9));
    floats[row + gold] = (floats[row + gold] as number) - 1;
    floats.fill(0, row + length + 1, row + width);
  }
  distanceGradient(batch, stretch, width);
  headGradient(batch, stretch, width);
  return loss;
}

/** The heads' vectors as rows, row 0 the root, and as columns. */
function gatherHeads(batch: Batch, { start, length }: Stretch, width: number): void {
  const { floats } = batch.net.machine;
  const { space } = batch.net.sizes;
  const { heads, transposed } = batch;
  const { rootArc } = batch.net.layout;
  floats.copyWithin(heads, rootArc.at, rootArc.at + space);
  for (let j = 0; j < length; j++) {
    const from = batch.spaces + (start + j) * 4 * space + space;
    floats.copyWithin(heads + (j + 1) * space, from, from + space);
  }
  for (let d = 0; d < space; d++) {
    for (let j = 0; j < width; j++) {
      floats[transposed + d * width + j] = j <= length ? (floats[heads + j * space + d] as number) : 0;
    }
  }
}

function addDistances(batch: Batch, { length, example }: Stretch, width: number): void {
  const { floats } = batch.net.machine;
  for (let i = 0; i < length; i++) {
    const bias = batch.net.layout.distance.at + (example.tags[i] as number) * DISTANCES;
    const row = batch.scores + i * width;
    floats.fill(0, row, row + width);
    for (let j = 0; j <= length; j++) floats[row + j] = floats[bias + distanceClass(i, j - 1)] as number;
  }
}

function distanceGradient(batch: Batch, { length, example }: Stretch, width: number): void {
  const { floats } = batch.net.machine;
  for (let i = 0; i < length; i++) {
    const bias = batch.net.layout.distance.at + batch.net.stride + (example.tags[i] as number) * DISTANCES;
    for (let j = 0; j <= length; j++) addTo(floats, bias + distanceClass(i, j - 1), batch.scores + i * width + j, 1);
  }
}

function headGradient(batch: Batch, { start, length }: Stretch, width: number): void {
  const { floats, kernels } = batch.net.machine;
  const { space } = batch.net.sizes;
  const { scores, heads, dheads } = batch;
  const queries = batch.queries + start * space;
  const dqueries = batch.dqueries + start * space;
  floats.fill(0, dqueries, dqueries + length * space);
  kernels.gemm(4 * dqueries, space, 4 * scores, width, 1, 4 * heads, space, length, length + 1, space);
  floats.fill(0, dheads, dheads + (length + 1) * space);
  kernels.gemm(4 * dheads, space, 4 * scores, 1, width, 4 * queries, space, length + 1, length, space);
  addTo(floats, batch.net.layout.rootArc.at + batch.net.stride, dheads, space);
  for (let j = 0; j < length; j++) {
    addTo(floats, batch.dspaces + (start + j) * 4 * space + space, dheads + (j + 1) * space, space);
  }
}
