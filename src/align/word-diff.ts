/** A run of words that both sides have, or only the first, or only the second. */
export interface DiffRun {
  readonly side: 'both' | 'first' | 'second';
  readonly count: number;
}

const SIDES = ['both', 'first', 'second'] as const;
const BOTH = 0;
const FIRST = 1;
const SECOND = 2;

/** The runs of the best paths, each with the run before it, as many paths share their beginning. */
interface Runs {
  readonly side: number[];
  readonly count: number[];
  readonly before: number[];
}

/**
 * The shortest way from one list of words to another, by words left out and put in (Myers 1986), or `null` where it
 * takes more than `most`. Of equally short ways the one is taken that the package `diff` takes, which leaves out before
 * it puts in. Diagonals are kept in arrays of numbers, and those off the edge are left.
 */
export function diffWords(a: readonly string[], b: readonly string[], most: number): DiffRun[] | null {
  const [first, second] = numbered(a, b);
  const edits = Math.min(a.length + b.length, most);
  const runs: Runs = { side: [], count: [], before: [] };
  // By diagonal: how many words of the first side the path there has passed, -1 for no path; and its last run.
  const passed = new Int32Array(2 * edits + 3).fill(-1);
  const last = new Int32Array(2 * edits + 3).fill(-1);
  const middle = edits + 1;
  const start = follow(first, second, 0, 0);
  passed[middle] = start;
  last[middle] = start > 0 ? push(runs, BOTH, start, -1) : -1;
  if (start >= first.length && start >= second.length) return unrolled(runs, last[middle] as number);
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let edit = 1; edit <= edits; edit++) {
    for (let diagonal = Math.max(low, -edit); diagonal <= Math.min(high, edit); diagonal += 2) {
      const at = middle + diagonal;
      const left = passed[at - 1] as number;
      const put = passed[at + 1] as number;
      passed[at - 1] = -1;
      const canLeave = left >= 0 && left < first.length;
      const canPut = put >= 0 && put - diagonal > 0 && put - diagonal <= second.length;
      if (!canLeave && !canPut) {
        passed[at] = -1;
        continue;
      }
      const puts = !canLeave || (canPut && left < put);
      const from = puts ? put : left + 1;
      const to = follow(first, second, from, from - diagonal);
      let run = puts ? extend(runs, SECOND, last[at + 1] as number) : extend(runs, FIRST, last[at - 1] as number);
      if (to > from) run = push(runs, BOTH, to - from, run);
      if (to >= first.length && to - diagonal >= second.length) return unrolled(runs, run);
      passed[at] = to;
      last[at] = run;
      if (to >= first.length) high = Math.min(high, diagonal - 1);
      if (to - diagonal >= second.length) low = Math.max(low, diagonal + 1);
    }
  }
  return null;
}

/** Equal words get equal numbers, which are compared faster. */
function numbered(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const read = (words: readonly string[]) => {
    const found = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      found[i] = number;
    }
    return found;
  };
  return [read(a), read(b)];
}

/** Where the words cease to be equal, from places in both on: the place in the first. */
function follow(first: Int32Array, second: Int32Array, at: number, other: number): number {
  let [i, j] = [at, other];
  while (i < first.length && j < second.length && first[i] === second[j]) {
    i++;
    j++;
  }
  return i;
}

function push({ side, count, before }: Runs, kind: number, length: number, previous: number): number {
  side.push(kind);
  count.push(length);
  return before.push(previous) - 1;
}

/** One more word at the end of a path. */
function extend(runs: Runs, kind: number, last: number): number {
  if (last < 0 || runs.side[last] !== kind) return push(runs, kind, 1, last);
  return push(runs, kind, (runs.count[last] as number) + 1, runs.before[last] as number);
}

function unrolled({ side, count, before }: Runs, last: number): DiffRun[] {
  const found: DiffRun[] = [];
  for (let at = last; at >= 0; at = before[at] as number) {
    found.push({ side: SIDES[side[at] as number] as DiffRun['side'], count: count[at] as number });
  }
  return found.reverse();
}
