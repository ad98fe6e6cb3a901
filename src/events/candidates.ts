import { heaviest, placeOf, type Vector } from './vector.ts';

/** Up to this size all pairs are compared. */
const SMALL = 60;
const TOP_WORDS = 30;
const TOP_BIGRAMS = 15;
/** A feature that more articles share than this tells too little to pay for its list. */
const LONGEST_LIST = 400;
const KEPT = 40;

function allPairs(size: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let b = 1; b < size; b++) for (let a = 0; a < b; a++) pairs.push([a, b]);
  return pairs;
}

/** Which articles have a feature among their heaviest, with its weight there. */
type Index = Map<number, { article: number; weight: number }[]>;

function indexOf(vectors: readonly Vector[], tops: readonly (readonly number[])[]): Index {
  const index: Index = new Map();
  vectors.forEach((vector, article) => {
    for (const feature of tops[article] ?? []) {
      const weight = vector.weights[placeOf(vector, feature)] as number;
      const list = index.get(feature);
      if (list) list.push({ article, weight });
      else index.set(feature, [{ article, weight }]);
    }
  });
  return index;
}

/** The first articles of a long list and those next to `article` in it: others are found by rarer features. */
function windowOf<T extends { article: number }>(list: readonly T[], article: number): readonly T[] {
  if (list.length <= LONGEST_LIST) return list;
  const at = list.findIndex((entry) => entry.article >= article);
  const from = Math.max(0, Math.min(at - LONGEST_LIST / 2, list.length - LONGEST_LIST));
  return list.slice(from, from + LONGEST_LIST);
}

function addScores(
  scores: Map<number, number>,
  article: number,
  vector: Vector,
  top: readonly number[],
  index: Index,
): void {
  for (const feature of top) {
    const own = vector.weights[placeOf(vector, feature)] as number;
    for (const { article: other, weight } of windowOf(index.get(feature) ?? [], article))
      if (other !== article) scores.set(other, (scores.get(other) ?? 0) + own * weight);
  }
}

function best(scores: ReadonlyMap<number, number>): number[] {
  return [...scores]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, KEPT)
    .map(([other]) => other);
}

/**
 * The pairs worth comparing: all of a small batch; of a large one, for each article the 40 others that share most of
 * their heaviest words and pairs of words, found by an index and not by all pairs. Each pair once, the smaller first.
 */
export function candidatePairs(words: readonly Vector[], bigrams: readonly Vector[]): [number, number][] {
  const size = words.length;
  if (size <= SMALL) return allPairs(size);
  const topWords = words.map((vector) => heaviest(vector, TOP_WORDS));
  const topBigrams = bigrams.map((vector) => heaviest(vector, TOP_BIGRAMS));
  const [wordIndex, bigramIndex] = [indexOf(words, topWords), indexOf(bigrams, topBigrams)];
  const chosen = new Set<number>();
  for (let article = 0; article < size; article++) {
    const scores = new Map<number, number>();
    addScores(scores, article, words[article] as Vector, topWords[article] ?? [], wordIndex);
    addScores(scores, article, bigrams[article] as Vector, topBigrams[article] ?? [], bigramIndex);
    for (const other of best(scores)) chosen.add(Math.min(article, other) * size + Math.max(article, other));
  }
  return [...chosen].sort((x, y) => x - y).map((code) => [Math.floor(code / size), code % size]);
}
