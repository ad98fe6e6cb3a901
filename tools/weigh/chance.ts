import { createHash } from 'node:crypto';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';

/** A number of 32 bits that any run has for the text. */
export function hash(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}

/** Some articles of an event, by chance, in their order. */
export function drawn(analyses: readonly ArticleAnalysis[], count: number, seed: string): readonly ArticleAnalysis[] {
  const chance = (one: ArticleAnalysis) => hash(`${seed} ${one.document.article.id}`);
  const few = new Set([...analyses].sort((a, b) => chance(a) - chance(b)).slice(0, count));
  return analyses.filter((one) => few.has(one));
}
