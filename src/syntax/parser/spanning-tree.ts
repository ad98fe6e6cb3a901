/** What is known while nodes are contracted; those from `size` on stand for contracted cycles. */
interface State {
  readonly size: number;
  /** Of each node the score of each head, less what the arcs inside it lose by that head. */
  readonly rows: (Float64Array | undefined)[];
  /** Of each node, for each head, the word inside it that the arc would enter; a word enters itself. */
  readonly entries: (Int32Array | undefined)[];
  readonly heads: Int32Array;
  /** The word that the arc from the head enters. */
  readonly entered: Int32Array;
  /** The contracted cycle a node is part of, or -1. */
  readonly parent: Int32Array;
  /** Shortcuts to the outermost node that holds a word. */
  readonly shortcut: Int32Array;
  count: number;
}

/**
 * The best tree under node 0 (Chu and Liu 1965; Edmonds 1967), in quadratic time by growing paths (Tarjan 1977; Gabow et
 * al. 1986): `scores[d·size + h]` is the score of h as head of d. Returns the head of every node; that of node 0 is -1.
 */
export function spanningTree(scores: Float64Array, size: number): Int32Array {
  const most = Math.max(1, 2 * size);
  const state: State = {
    size,
    rows: Array.from({ length: size }, (_, d) => scores.subarray(d * size, (d + 1) * size)),
    entries: [],
    heads: new Int32Array(most).fill(-1),
    entered: Int32Array.from({ length: most }, (_, node) => node),
    parent: new Int32Array(most).fill(-1),
    shortcut: Int32Array.from({ length: most }, (_, node) => node),
    count: size,
  };
  const isDone = new Uint8Array(most);
  isDone[0] = 1;
  for (let start = 1; start < size; start++) growPath(state, start, isDone);
  openCycles(state);
  return state.heads.slice(0, size);
}

/** Follows best heads from a word to what already leads to node 0; a cycle met on the way becomes one node. */
function growPath(state: State, start: number, isDone: Uint8Array): void {
  const path: number[] = [];
  const places = new Map<number, number>();
  let node = outermost(state, start);
  while (!isDone[node]) {
    const at = places.get(node);
    if (at !== undefined) {
      const cycle = path.splice(at);
      for (const member of cycle) places.delete(member);
      node = contract(state, cycle);
    }
    places.set(node, path.length);
    path.push(node);
    node = outermost(state, chooseHead(state, node));
  }
  for (const member of path) isDone[member] = 1;
}

function chooseHead(state: State, node: number): number {
  const row = state.rows[node] as Float64Array;
  let best = 0;
  let most = row[0] as number;
  for (let h = 1; h < state.size; h++) {
    if (!((row[h] as number) > most) || outermost(state, h) === node) continue;
    best = h;
    most = row[h] as number;
  }
  state.heads[node] = best;
  const entries = state.entries[node];
  if (entries) state.entered[node] = entries[best] as number;
  return best;
}

function contract(state: State, cycle: readonly number[]): number {
  const { size, rows, entries, heads, parent, shortcut } = state;
  const merged = state.count++;
  const row = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const entry = new Int32Array(size).fill(-1);
  for (const member of cycle) {
    parent[member] = merged;
    shortcut[member] = merged;
    const own = rows[member] as Float64Array;
    const kept = own[heads[member] as number] as number;
    for (let h = 0; h < size; h++) {
      const gain = (own[h] as number) - kept;
      if (entry[h] !== -1 && !(gain > (row[h] as number))) continue;
      row[h] = gain;
      entry[h] = entries[member] ? (entries[member][h] as number) : member;
    }
    rows[member] = undefined;
    entries[member] = undefined;
  }
  rows[merged] = row;
  entries[merged] = entry;
  return merged;
}

/** From the last cycle to the first: the arc into a cycle takes the place of the arc to the word it enters. */
function openCycles({ size, count, heads, entered, parent }: State): void {
  for (let cycle = count - 1; cycle >= size; cycle--) {
    const word = entered[cycle] as number;
    let member = word;
    while (parent[member] !== cycle) member = parent[member] as number;
    heads[member] = heads[cycle] as number;
    entered[member] = word;
  }
}

function outermost({ shortcut }: State, node: number): number {
  let top = node;
  while (shortcut[top] !== top) top = shortcut[top] as number;
  for (let next = node; shortcut[next] !== top; ) {
    const after = shortcut[next] as number;
    shortcut[next] = top;
    next = after;
  }
  return top;
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
