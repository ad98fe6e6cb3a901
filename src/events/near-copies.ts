import type { Document } from '../segment/document.ts';
import { shinglesOf } from './shingles.ts';

/** Two articles that share their words. */
export interface NearCopy {
  /** Places of the articles in the list handed in, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** Share of the shorter one's shingles that the other has too, 0 to 1. */
  readonly containment: number;
}

/** Below this share the words in common may be a quotation or a stock phrase. */
const LEAST_CONTAINMENT = 0.2;
/** One shingle in four is indexed: a pair at the least containment of 80 shingles is missed once in sixty. */
const SAMPLED = 4;
/** Of the articles that share a shingle, only the first and the next are compared with each where there are more. */
const LONGEST_LIST = 60;
const FEWEST_SHINGLES = 8;

function indexOf(shingles: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  shingles.forEach((own, article) => {
    const whole = own.size <= 40;
    for (const shingle of own) {
      if (!whole && shingle % SAMPLED !== 0) continue;
      const list = index.get(shingle);
      if (list) list.push(article);
      else index.set(shingle, [article]);
    }
  });
  return index;
}

/** The pairs that share an indexed shingle; each as one number. */
function candidates(index: ReadonlyMap<number, readonly number[]>, size: number): number[] {
  const pairs = new Set<number>();
  for (const list of index.values()) {
    const all = list.length <= LONGEST_LIST;
    for (let j = 1; j < list.length; j++) {
      const partners = all ? list.slice(0, j) : [list[0], list[j - 1]];
      for (const partner of partners) pairs.add((partner as number) * size + (list[j] as number));
    }
  }
  return [...pairs].sort((x, y) => x - y);
}

function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < FEWEST_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/**
 * Articles of which one has much of the other's wording: shingles of five words (Broder 1997, "On the resemblance and
 * containment of documents"), candidates from an index of a sample, each verified exactly.
 */
export function findNearCopies(documents: readonly Document[]): NearCopy[] {
  const shingles = documents.map(shinglesOf);
  const size = documents.length;
  return candidates(indexOf(shingles), size).flatMap((code) => {
    const [a, b] = [Math.floor(code / size), code % size];
    const share = containment(shingles[a] as ReadonlySet<number>, shingles[b] as ReadonlySet<number>);
    return share >= LEAST_CONTAINMENT ? [{ a, b, containment: share }] : [];
  });
}
