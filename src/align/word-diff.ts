/** A run of words that two lists share, or that only the second (`added`) or only the first (`removed`) has. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly count: number;
}

const KINDS = ['same', 'added', 'removed'] as const;
const [SAME, ADDED, REMOVED] = [0, 1, 2];

/** No path has come to a diagonal. */
const NOWHERE = -2;

/**
 * The shortest edit of one list of words into the other (Myers 1986, "An O(ND) Difference Algorithm and Its
 * Variations"), run by run; `null` where it takes more than `mostEdits`. Of equally short ones it takes the same as
 * `diffArrays` of the `diff` package, whose objects keyed by negative diagonals cost ten times as much.
 */
export function diffWords(a: readonly string[], b: readonly string[], mostEdits: number): WordRun[] | null {
  const ids = new Map<string, number>();
  return diffNumbers(numbered(a, ids), numbered(b, ids), Math.min(mostEdits, a.length + b.length));
}

/** Words by number, as numbers are compared faster than strings. */
function numbered(words: readonly string[], ids: Map<string, number>): Int32Array {
  const numbers = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const id = ids.get(word) ?? ids.size;
    if (id === ids.size) ids.set(word, id);
    numbers[i] = id;
  }
  return numbers;
}

/** The runs of all paths: each knows the run before it, so that paths share how they began. */
interface Trail {
  readonly kinds: number[];
  readonly counts: number[];
  readonly before: number[];
}

function diffNumbers(a: Int32Array, b: Int32Array, mostEdits: number): WordRun[] | null {
  const trail: Trail = { kinds: [], counts: [], before: [] };
  // By diagonal, shifted so that none is negative: how far into `a` its path has come, and the path's last run.
  const zero = mostEdits + 1;
  const reached = new Int32Array(2 * zero + 1).fill(NOWHERE);
  const last = new Int32Array(2 * zero + 1);
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let edits = 0; edits <= mostEdits; edits++) {
    const end = Math.min(highest, edits);
    for (let diagonal = Math.max(lowest, -edits); diagonal <= end; diagonal += 2) {
      const at = zero + diagonal;
      let [atA, run] = [-1, -1];
      if (edits > 0) {
        const [byRemoval, byAddition] = [reached[at - 1] as number, reached[at + 1] as number];
        reached[at - 1] = NOWHERE;
        const added = byAddition - diagonal;
        const canAdd = byAddition !== NOWHERE && added >= 0 && added < b.length;
        const canRemove = byRemoval !== NOWHERE && byRemoval + 1 < a.length;
        if (!canAdd && !canRemove) {
          reached[at] = NOWHERE;
          continue;
        }
        const isAddition = !canRemove || (canAdd && byRemoval < byAddition);
        atA = isAddition ? byAddition : byRemoval + 1;
        run = isAddition
          ? extended(trail, last[at + 1] as number, ADDED)
          : extended(trail, last[at - 1] as number, REMOVED);
      }
      const from = atA;
      while (atA + 1 < a.length && atA + 1 - diagonal < b.length && a[atA + 1] === b[atA + 1 - diagonal]) atA++;
      if (atA > from) run = add(trail, SAME, atA - from, run);
      const [atEndOfA, atEndOfB] = [atA + 1 >= a.length, atA + 1 - diagonal >= b.length];
      if (atEndOfA && atEndOfB) return runsOf(trail, run);
      reached[at] = atA;
      last[at] = run;
      // Beyond the end of either list there is nothing to be gained on the diagonals on its side.
      if (atEndOfA) highest = Math.min(highest, diagonal - 1);
      if (atEndOfB) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;
}

function extended(trail: Trail, run: number, kind: number): number {
  return run >= 0 && trail.kinds[run] === kind
    ? add(trail, kind, (trail.counts[run] as number) + 1, trail.before[run] as number)
    : add(trail, kind, 1, run);
}

function add({ kinds, counts, before }: Trail, kind: number, count: number, previous: number): number {
  kinds.push(kind);
  counts.push(count);
  before.push(previous);
  return kinds.length - 1;
}

function runsOf({ kinds, counts, before }: Trail, last: number): WordRun[] {
  const runs: WordRun[] = [];
  for (let run = last; run >= 0; run = before[run] as number)
    runs.push({ kind: KINDS[kinds[run] as number] ?? 'same', count: counts[run] as number });
  return runs.reverse();
}
