import { findCycle, spanningTree } from './spanning-tree.ts';

/**
 * The heads of a sentence's words from the scores of its arcs: row i, column 0 for the root, column j+1 for word j,
 * rows `width` apart from `from` on. Each word takes its best head; where that makes no tree with one root, the best
 * such tree is sought. Returns indices, -1 for the root.
 */
export function headsOf(scores: Float32Array, from: number, width: number, words: number): number[] {
  const heads = new Int32Array(words + 1).fill(-1);
  let roots = 0;
  for (let i = 0; i < words; i++) {
    const row = from + i * width;
    let best = 0;
    let most = scores[row] as number;
    for (let j = 1; j <= words; j++) {
      const score = scores[row + j] as number;
      if (!(score > most) || j === i + 1) continue;
      best = j;
      most = score;
    }
    heads[i + 1] = best;
    if (best === 0) roots++;
  }
  const tree = roots === 1 && !findCycle(heads) ? heads : repaired(scores, from, width, words);
  const found: number[] = [];
  for (let i = 1; i <= words; i++) found.push((tree[i] as number) - 1);
  return found;
}

/** The best tree under the word that gains most by being the root. */
function repaired(scores: Float32Array, from: number, width: number, words: number): Int32Array {
  const size = words + 1;
  const dense = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  let root = 1;
  let gain = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < size; i++) {
    const row = from + (i - 1) * width;
    let best = Number.NEGATIVE_INFINITY;
    for (let j = 1; j < size; j++) {
      if (j === i) continue;
      dense[i * size + j] = scores[row + j] as number;
      best = Math.max(best, scores[row + j] as number);
    }
    const own = (scores[row] as number) - best;
    if (own > gain) {
      gain = own;
      root = i;
    }
  }
  dense.fill(Number.NEGATIVE_INFINITY, root * size, (root + 1) * size);
  dense[root * size] = 0;
  return spanningTree(dense, size);
}
