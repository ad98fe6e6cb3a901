import { integerProduct, product } from './encode.ts';
import type { Net } from './net.ts';
import { DISTANCES, distanceClass, eights } from './shape.ts';

/** Slope of the activation below zero. */
export const SLOPE = 0.1;

/**
 * Scores all arcs of an encoded sentence (deep biaffine, Dozat and Manning 2017) into `room.scores`: row i for the heads
 * of word i, column 0 for the root, column j+1 for word j. Returns the width of the rows.
 */
export function scoreArcs(net: Net, encoded: number, tags: Int32Array): number {
  const { kernels, floats } = net.machine;
  const { space } = net.sizes;
  const { spaces, queries, heads, scores } = net.room;
  const { layout } = net;
  const n = tags.length;
  const width = eights(n + 1);
  integerProduct(net, spaces, encoded, layout.spaces, layout.spacesBias, n);
  for (let i = 0; i < n; i++) bend(floats, spaces + i * 4 * space, 2 * space);
  product(net, queries, spaces, 4 * space, layout.arc, layout.arcBias, n);
  turn(net, n, width);
  for (let i = 0; i < n; i++) {
    const bias = layout.distance.at + (tags[i] as number) * DISTANCES;
    const row = scores + i * width;
    floats[row] = floats[bias + DISTANCES - 1] as number;
    for (let j = 0; j < n; j++) floats[row + j + 1] = floats[bias + distanceClass(i, j)] as number;
  }
  kernels.gemm(4 * scores, width, 4 * queries, space, 1, 4 * heads, width, n, space, width);
  return width;
}

/** Turns the rows of the heads, the root before them, so that they are columns. */
function turn({ machine, sizes, room, layout }: Net, n: number, width: number): void {
  const { floats } = machine;
  const { space } = sizes;
  const step = 4 * space;
  for (let d = 0; d < space; d++) {
    let to = room.heads + d * width;
    const end = to + width;
    floats[to++] = floats[layout.rootArc.at + d] as number;
    for (let j = 0, from = room.spaces + space + d; j < n; j++, from += step) floats[to++] = floats[from] as number;
    while (to < end) floats[to++] = 0;
  }
}

/** Scores the relations of the arcs of a sentence, after `scoreArcs`, into `room.u`, a row a word. */
export function scoreRelations(net: Net, heads: readonly number[]): void {
  const { floats } = net.machine;
  const { space } = net.sizes;
  const { layout, room } = net;
  const hidden = room.queries;
  const n = heads.length;
  for (let i = 0; i < n; i++) {
    const head = heads[i] as number;
    const dependent = room.spaces + i * 4 * space + 2 * space;
    const above = head < 0 ? layout.rootRelation.at : room.spaces + head * 4 * space + 3 * space;
    const distance = layout.relationDistance.at + distanceClass(i, head) * space;
    const to = hidden + i * space;
    for (let d = 0; d < space; d++) {
      floats[to + d] =
        (floats[dependent + d] as number) + (floats[above + d] as number) + (floats[distance + d] as number);
    }
    bend(floats, to, space);
  }
  product(net, room.u, hidden, space, layout.relation, layout.relationBias, n);
}

function bend(floats: Float32Array, at: number, length: number): void {
  for (let d = at; d < at + length; d++) if ((floats[d] as number) < 0) floats[d] = SLOPE * (floats[d] as number);
}
