import { alignLocally, type LocalAlignment, type Weight } from './local-alignment.ts';
import type { Passage } from './passage.ts';

/** A word that stands in more passages of a batch than this does not lead from one to another. */
const COMMON = 40;
/** What two passages must share, in weights of words, to be aligned, and how little of it two neighbours in a row need. */
const LEAST_SHARED = 0.7;
const IN_A_ROW = 0.5;
/** Of one article so many passages at most are aligned with a passage of another. */
const MOST_PARTNERS = 3;
const LEAST_SCORE = 0.7;

/** The alignments of passages of two articles that have words in common, of which one at least is quoted. */
export function alignPassages(passages: readonly Passage[], weight: Weight): LocalAlignment[] {
  return partners(passages, weight).flatMap(([a, b]) => {
    const aligned = alignLocally(a, b, weight);
    return aligned && aligned.score >= LEAST_SCORE ? [aligned] : [];
  });
}

function partners(passages: readonly Passage[], weight: Weight): [Passage, Passage][] {
  const postings = postingsOf(passages);
  const shared = new Map<number, number>();
  const size = passages.length;
  for (const [key, list] of postings) {
    if (list.length < 2 || list.length > COMMON) continue;
    const worth = key.includes(' ') ? IN_A_ROW : weight(key);
    list.forEach((i, at) => {
      for (let next = at + 1; next < list.length; next++) {
        const j = list[next] as number;
        const [a, b] = [passages[i] as Passage, passages[j] as Passage];
        if (a.article === b.article || !(a.quoted || b.quoted)) continue;
        shared.set(i * size + j, (shared.get(i * size + j) ?? 0) + worth);
      }
    });
  }
  return best(passages, shared);
}

/** The indices of the passages that have a word of content, or two neighbouring words, one of them of content. */
function postingsOf(passages: readonly Passage[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  passages.forEach(({ words }, index) => {
    const keys = new Set<string>();
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (word.telling) keys.add(word.lemma);
      if (next && (word.telling || next.telling)) keys.add(`${word.form} ${next.form}`);
    });
    for (const key of keys) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  return postings;
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
