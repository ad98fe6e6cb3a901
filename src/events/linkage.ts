/** A pair of items and how alike they are; pairs that are not listed are wholly unlike. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

interface Merge {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/** The better merge: the greater mean, then the clusters that began earlier. */
const precedes = (x: Merge, y: Merge) =>
  x.mean > y.mean || (x.mean === y.mean && (x.a < y.a || (x.a === y.a && x.b < y.b)));

function push(heap: Merge[], merge: Merge): void {
  let i = heap.push(merge) - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (!precedes(merge, heap[parent] as Merge)) break;
    heap[i] = heap[parent] as Merge;
    i = parent;
  }
  heap[i] = merge;
}

function pop(heap: Merge[]): Merge | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && precedes(heap[child + 1] as Merge, heap[child] as Merge)) child++;
    if (!precedes(heap[child] as Merge, last)) break;
    heap[i] = heap[child] as Merge;
    i = child;
  }
  heap[i] = last;
  return top;
}

/** How alike two clusters must be to become one. */
export interface MergeRule {
  /** Least mean similarity of their pairs; above 0. */
  readonly threshold: number;
  /** Least ratio of that mean to the looser cluster's own mean, for clusters of many items each. */
  readonly contrast: number;
  /** Size of the smaller cluster at which half of `contrast` is asked for. */
  readonly halfContrastSize: number;
}

interface Cluster {
  readonly members: number[];
  /** Sum of the similarities of the pairs inside. */
  readonly inside: number;
  /** Sums of the similarities to other clusters, by their numbers. */
  readonly links: Map<number, number>;
}

const pairsIn = (size: number) => (size * (size - 1)) / 2;
const cohesion = ({ members, inside }: Cluster) => (members.length > 1 ? inside / pairsIn(members.length) : 1);

/** Two look-alike events stand out by being less alike than each is in itself, which shows once each has a few articles. */
function mayMerge(x: Cluster, y: Cluster, mean: number, rule: MergeRule): boolean {
  const smaller = Math.min(x.members.length, y.members.length);
  const asked = (rule.contrast * smaller) / (smaller + rule.halfContrastSize);
  return mean >= rule.threshold && mean >= asked * Math.min(cohesion(x), cohesion(y));
}

/**
 * Average linkage (UPGMA; Sokal & Michener 1958) on a sparse graph: merges the two clusters whose pairs are most alike
 * on average, as long as the rule lets it. Clusters are lists of items in ascending order, ordered by their first.
 */
export function averageLinkage(size: number, links: readonly Link[], rule: MergeRule): number[][] {
  const clusters: (Cluster | null)[] = Array.from({ length: size }, (_, i) => ({
    members: [i],
    inside: 0,
    links: new Map(),
  }));
  const heap: Merge[] = [];
  const meanOf = (x: Cluster, y: Cluster, b: number) => (x.links.get(b) ?? 0) / (x.members.length * y.members.length);
  const offer = (a: number, b: number) => {
    const [x, y] = [clusters[a], clusters[b]];
    if (!x || !y) return;
    const mean = meanOf(x, y, b);
    if (mayMerge(x, y, mean, rule)) push(heap, { a: Math.min(a, b), b: Math.max(a, b), mean });
  };
  const isCurrent = ({ a, b, mean }: Merge) => {
    const [x, y] = [clusters[a], clusters[b]];
    return x && y && meanOf(x, y, b) === mean && mayMerge(x, y, mean, rule);
  };
  for (const { a, b, similarity } of links) {
    clusters[a]?.links.set(b, similarity);
    clusters[b]?.links.set(a, similarity);
  }
  for (const { a, b } of links) offer(a, b);
  for (let next = pop(heap); next; next = pop(heap))
    if (isCurrent(next)) {
      merge(clusters, next);
      for (const other of clusters[next.a]?.links.keys() ?? []) offer(next.a, other);
    }
  const left = clusters.filter((cluster) => cluster !== null);
  return left.map(({ members }) => members.sort((x, y) => x - y));
}

/** Puts the later cluster into the earlier one and mends the links of their neighbours. */
function merge(clusters: (Cluster | null)[], { a, b }: Merge): void {
  const [x, y] = [clusters[a], clusters[b]];
  if (!x || !y) return;
  for (const [other, sum] of y.links) {
    clusters[other]?.links.delete(b);
    if (other === a) continue;
    const total = (x.links.get(other) ?? 0) + sum;
    x.links.set(other, total);
    clusters[other]?.links.set(a, total);
  }
  const inside = x.inside + y.inside + (y.links.get(a) ?? 0);
  x.links.delete(b);
  clusters[a] = { members: [...x.members, ...y.members], inside, links: x.links };
  clusters[b] = null;
}
