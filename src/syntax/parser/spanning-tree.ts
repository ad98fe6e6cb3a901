/**
 * The best tree under node 0 (Chu and Liu 1965; Edmonds 1967): `scores[d·size + h]` is the score of h as head of d.
 * Returns the head of every node; that of node 0 is -1.
 */
export function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  return expand(scores, size, heads, cycle);
}

function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    const row = d * size;
    let best = 0;
    let most = scores[row] as number;
    for (let h = 1; h < size; h++) {
      const score = scores[row + h] as number;
      if (h === d || !(score > most)) continue;
      best = h;
      most = score;
    }
    heads[d] = best;
  }
  return heads;
}

/** The nodes of some cycle, or `null` where all lead to node 0. */
export function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] as number;
    }
    if (node <= 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Contracts a cycle into one node, solves the smaller problem and opens the cycle again. */
function expand(scores: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inside[node]) outside.push(node);
  const small = outside.length + 1;
  const merged = small - 1;
  const reduced = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  const entry = new Int32Array(small);
  const exit = new Int32Array(small);
  outside.forEach((node, index) => {
    const [row, from] = [index * small, node * size];
    for (let o = 0; o < merged; o++)
      if (o !== index) reduced[row + o] = scores[from + (outside[o] as number)] as number;
    // The best way out of the cycle to this node, and the best way from it into the cycle.
    exit[index] = best(cycle, (member) => scores[from + member] as number);
    reduced[row + merged] = scores[from + (exit[index] as number)] as number;
    const gain = (member: number) =>
      (scores[member * size + node] as number) - (scores[member * size + (heads[member] as number)] as number);
    entry[index] = best(cycle, gain);
    reduced[merged * small + index] = gain(entry[index] as number);
  });
  const solved = spanningTree(reduced, small);
  const result = Int32Array.from(heads);
  outside.forEach((node, index) => {
    const head = solved[index] as number;
    result[node] = head === merged ? (exit[index] as number) : head < 0 ? -1 : (outside[head] as number);
  });
  const from = solved[merged] as number;
  result[entry[from] as number] = outside[from] as number;
  return result;
}

function best(nodes: readonly number[], score: (node: number) => number): number {
  let top = nodes[0] as number;
  let most = score(top);
  for (let i = 1; i < nodes.length; i++) {
    const value = score(nodes[i] as number);
    if (value > most) [top, most] = [nodes[i] as number, value];
  }
  return top;
}
