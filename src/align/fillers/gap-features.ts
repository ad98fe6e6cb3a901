import { remember } from '../../remember.ts';
import type { Features } from '../logistic.ts';
import type { Filler } from './filler.ts';

type Weight = (lemma: string) => number;

/** How alike the words right before and right after two names are, and their sentences apart from all names. */
export function gapFeatures(a: Filler, b: Filler, weight: Weight): Features {
  const plain = [plainWords(a), plainWords(b)] as const;
  const [found, least, all] = overlapOf(...plain, weight);
  return {
    runLeft: runOf(a.left, b.left),
    runRight: runOf(a.right, b.right),
    ...rowFeatures(a, b),
    plainContained: least === 0 ? 0 : found / least,
    plainOverlap: all === 0 ? 0 : found / all,
    plainShared: Math.min(MOST_SHARED, [...plain[0]].filter((word) => plain[1].has(word)).length),
    plainWeight: found,
  };
}

const MOST_SHARED = 8;

/** Two rows that differ in one name: "Lee, Ray and *Dunn*" and "Ray, Lee and *Berg*". */
function rowFeatures({ row: a }: Filler, { row: b }: Filler): Features {
  const shared = [...a].filter((name) => b.has(name)).length;
  return {
    rowShared: Math.min(MOST_ROW, shared),
    rowLeft: Math.min(MOST_ROW, Math.max(a.size, b.size) - shared),
    rowLeftLow: Math.min(MOST_ROW, Math.min(a.size, b.size) - shared),
  };
}

const MOST_ROW = 4;

function runOf(a: readonly string[], b: readonly string[]): number {
  let run = 0;
  while (run < a.length && a[run] === b[run]) run++;
  return run;
}

/** The content words of the sentence that belong to no name. */
const plainWords = remember(
  ({ around, besideWords }: Filler): ReadonlySet<string> =>
    new Set([...around].filter((word) => !besideWords.has(word))),
);

function overlapOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: Weight,
): readonly [found: number, least: number, all: number] {
  let [found, own, others] = [0, 0, 0];
  for (const word of a) {
    own += weight(word);
    if (b.has(word)) found += weight(word);
  }
  for (const word of b) others += weight(word);
  return [found, Math.min(own, others), own + others - found];
}
