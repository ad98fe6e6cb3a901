import type { StatementComparison } from '../types.ts';
import type { Context } from './context.ts';
import { contentLemmas } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** From this share of common content two statements say the same; below the other they share no subject. */
const SAME = 0.8;
const SHARED = 0.15;

/** What two statements that do not contradict each other have to do with one another. */
export function relationOf(context: Context): Pick<StatementComparison, 'relation' | 'confidence'> {
  const [a, b] = context.analyses.map(
    (analysis) => new Set(analysis.trees.flatMap((tree) => [...contentLemmas(tree, tree.words.keys())])),
  );
  const overlap = a && b ? weightedOverlap(a, b, context.weight) : 0;
  const confidence = Math.round(overlap * 1000) / 1000;
  if (overlap >= SAME) return { relation: 'agrees', confidence };
  return overlap >= SHARED
    ? { relation: 'compatible', confidence }
    : { relation: 'unrelated', confidence: 1 - confidence };
}
