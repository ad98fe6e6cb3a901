import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { SentencePair } from './sentences.ts';

interface Located {
  readonly article: string;
  readonly index: number;
}

/**
 * How well two sentences match, 0 to 1: their overlap as a share of the best that either has in the other's article.
 * 1 where each is the other's best counterpart; 0 where neither is among the best of the other.
 */
export function sentenceRank(
  analyses: readonly ArticleAnalysis[],
  pairs: readonly SentencePair[],
): (a: Located, b: Located) => number {
  const ids = analyses.map((analysis) => analysis.document.article.id);
  const overlaps = new Map<string, number>();
  const best = new Map<string, number>();
  for (const { a, b, overlap } of pairs) {
    const [x, y] = [`${ids[a.article]} ${a.sentence}`, `${ids[b.article]} ${b.sentence}`];
    overlaps.set(keyOf(x, y), overlap);
    for (const key of [`${x}>${ids[b.article]}`, `${y}>${ids[a.article]}`])
      best.set(key, Math.max(best.get(key) ?? 0, overlap));
  }
  return (a, b) => {
    const [x, y] = [`${a.article} ${a.index}`, `${b.article} ${b.index}`];
    const overlap = overlaps.get(keyOf(x, y));
    if (overlap === undefined || overlap === 0) return 0;
    return overlap / Math.max(best.get(`${x}>${b.article}`) ?? overlap, best.get(`${y}>${a.article}`) ?? overlap);
  };
}

function keyOf(x: string, y: string): string {
  return x < y ? `${x}|${y}` : `${y}|${x}`;
}
