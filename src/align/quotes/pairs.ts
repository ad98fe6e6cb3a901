import { alignLocally, type LocalAlignment, type Weight } from './local-alignment.ts';
import type { Passage } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';

/** A word that stands in more passages of a batch than this does not lead from one to another. */
const COMMON = 40;
/** What two passages must share, in weights of words, to be aligned, and how little of it two neighbours in a row need. */
const LEAST_SHARED = 0.9;
const IN_A_ROW = 0.5;
/** Of one article so many passages at most are aligned with a passage of another. */
const MOST_PARTNERS = 3;
const LEAST_SCORE = 0.7;

/** The alignments of passages of two articles that have words in common, of which one at least is quoted. */
export function alignPassages(index: PassageIndex, weight: Weight): LocalAlignment[] {
  return partners(index, weight).flatMap(([a, b]) => {
    const aligned = alignLocally(a, b, weight);
    return aligned && aligned.score >= LEAST_SCORE ? [aligned] : [];
  });
}

function partners({ passages, lemmas, neighbours }: PassageIndex, weight: Weight): [Passage, Passage][] {
  const shared = new Map<number, number>();
  for (const [lemma, list] of lemmas) if (isShared(list)) share(shared, passages, list, weight(lemma));
  for (const list of neighbours.values()) if (isShared(list)) share(shared, passages, list, IN_A_ROW);
  return best(passages, shared);
}

function isShared(list: readonly number[]): boolean {
  return list.length > 1 && list.length <= COMMON;
}

/** Adds what it is worth that these passages have a word to what each two of them share. */
function share(
  shared: Map<number, number>,
  passages: readonly Passage[],
  list: readonly number[],
  worth: number,
): void {
  list.forEach((i, at) => {
    const a = passages[i] as Passage;
    for (let next = at + 1; next < list.length; next++) {
      const j = list[next] as number;
      const b = passages[j] as Passage;
      if (a.article === b.article || !(a.quoted || b.quoted)) continue;
      const key = i * passages.length + j;
      shared.set(key, (shared.get(key) ?? 0) + worth);
    }
  });
}

/** Those that are among the best of either passage in the other's article. */
function best(passages: readonly Passage[], shared: ReadonlyMap<number, number>): [Passage, Passage][] {
  const size = passages.length;
  const strong = [...shared].filter(([, worth]) => worth >= LEAST_SHARED).sort(([x, v], [y, w]) => w - v || x - y);
  const taken = new Map<string, number>();
  const found: [Passage, Passage][] = [];
  for (const [pair] of strong) {
    const [i, j] = [Math.floor(pair / size), pair % size];
    const [a, b] = [passages[i] as Passage, passages[j] as Passage];
    const keys = [`${i} ${b.article}`, `${j} ${a.article}`];
    if (keys.every((key) => (taken.get(key) ?? 0) >= MOST_PARTNERS)) continue;
    for (const key of keys) taken.set(key, (taken.get(key) ?? 0) + 1);
    found.push([a, b]);
  }
  return found;
}
