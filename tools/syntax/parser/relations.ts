import { SLOPE } from '../../../src/syntax/parser/score.ts';
import { distanceClass, eights } from '../../../src/syntax/parser/shape.ts';
import type { Batch } from './batch.ts';
import { addRows, addTo, repeatRow, softmax, transpose } from './floats.ts';

/** The rows that make the hidden vector of one arc; `head` and `distance` point at weights where they are weights. */
interface Sources {
  readonly word: number;
  readonly dependent: number;
  /** -1 for the root. */
  readonly head: number;
  readonly distance: number;
}

/** The loss of the relations of a batch's true arcs, and its gradient; returns the words with the right relation. */
export function relationLoss(batch: Batch): { loss: number; right: Uint8Array } {
  const { floats, kernels } = batch.net.machine;
  const { space, relations } = batch.net.sizes;
  const { relation, relationBias } = batch.net.layout;
  const width = eights(relations);
  const sources = batch.stretches.flatMap(({ start, length, example }) =>
    Array.from({ length }, (_, i) => sourcesOf(batch, start, i, example.heads[i] as number)),
  );
  for (const each of sources) hide(batch, each);
  repeatRow(floats, batch.labels, relationBias.at, batch.words, width);
  kernels.gemm(4 * batch.labels, width, 4 * batch.hidden, space, 1, 4 * relation.at, width, batch.words, space, width);
  const right = new Uint8Array(batch.words);
  let loss = 0;
  for (const { start, length, example } of batch.stretches) {
    for (let i = 0; i < length; i++) {
      const row = batch.labels + (start + i) * width;
      const gold = example.relations[i] as number;
      right[start + i] = Number(softmax(floats, row, relations) === gold);
      loss -= Math.log(Math.max(floats[row + gold] as number, 1e-9));
      floats[row + gold] = (floats[row + gold] as number) - 1;
      floats.fill(0, row + relations, row + width);
    }
  }
  relationGradient(batch, width, sources);
  return { loss, right };
}

function sourcesOf(batch: Batch, start: number, i: number, head: number): Sources {
  const { space } = batch.net.sizes;
  return {
    word: start + i,
    dependent: (start + i) * 4 * space + 2 * space,
    head: head < 0 ? -1 : (start + head) * 4 * space + 3 * space,
    distance: batch.net.layout.relationDistance.at + distanceClass(i, head) * space,
  };
}

function hide(batch: Batch, { word, dependent, head, distance }: Sources): void {
  const { floats } = batch.net.machine;
  const { space } = batch.net.sizes;
  const above = head < 0 ? batch.net.layout.rootRelation.at : batch.spaces + head;
  const to = batch.hidden + word * space;
  floats.copyWithin(to, batch.spaces + dependent, batch.spaces + dependent + space);
  addTo(floats, to, above, space);
  addTo(floats, to, distance, space);
  for (let d = to; d < to + space; d++) if ((floats[d] as number) < 0) floats[d] = SLOPE * (floats[d] as number);
}

function relationGradient(batch: Batch, width: number, sources: readonly Sources[]): void {
  const { floats, kernels } = batch.net.machine;
  const { stride } = batch.net;
  const { space } = batch.net.sizes;
  const { relation, relationBias, rootRelation } = batch.net.layout;
  const { hidden, dhidden, labels, words, transposed } = batch;
  kernels.gemm(4 * (relation.at + stride), width, 4 * hidden, 1, space, 4 * labels, width, space, words, width);
  addRows(floats, relationBias.at + stride, labels, words, width);
  transpose(floats, transposed, relation.at, space, width);
  floats.fill(0, dhidden, dhidden + words * space);
  kernels.gemm(4 * dhidden, space, 4 * labels, width, 1, 4 * transposed, space, words, width, space);
  for (let d = 0; d < words * space; d++) {
    if ((floats[hidden + d] as number) < 0) floats[dhidden + d] = SLOPE * (floats[dhidden + d] as number);
  }
  for (const { word, dependent, head, distance } of sources) {
    const from = dhidden + word * space;
    addTo(floats, batch.dspaces + dependent, from, space);
    addTo(floats, head < 0 ? rootRelation.at + stride : batch.dspaces + head, from, space);
    addTo(floats, distance + stride, from, space);
  }
}
