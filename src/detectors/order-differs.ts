import type { Context } from '../align/context.ts';
import type { Rank } from '../align/ranks/rank.ts';
import type { Difference } from '../align/statements/difference.ts';
import { overlaps } from '../claims/spans.ts';
import { ORDINALS } from '../lexicon/en/numbers.ts';
import type { Span } from '../types.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements rank a thing differently, or turn before and after, above and below round. */
export const orderDiffers = defineDetector({
  name: 'order-differs',
  kind: 'sequence',
  description: 'Two statements rank a thing differently, or turn before and after, above and below round.',
  find: (context: Context) =>
    differenceFindings(context, 'sequence', 'In what order', ['order', 'relation'], (difference) =>
      isOneRow(difference, context.ranks),
    ),
});

/**
 * Sentences alike may count in two rows: "the fifth coach fired", "the third *Western Division* coach fired", or tell of
 * an earlier occasion ("the first time"). What no rank is said of is no row.
 */
function isOneRow({ alignment, a, b, valueA, valueB }: Difference, ranks: readonly Rank[]): boolean {
  if (!ORDINALS.has(valueA.toLowerCase()) && !ORDINALS.has(valueB.toLowerCase())) return true;
  const [x, y] = [
    rankIn(alignment.a.analysis.document.article.id, a, ranks),
    rankIn(alignment.b.analysis.document.article.id, b, ranks),
  ];
  return x !== undefined && y !== undefined && !x.picks && !y.picks && isOneKind(x, y);
}

function isOneKind(a: Rank, b: Rank): boolean {
  return a.noun === b.noun && a.noun !== 'time' && a.modifiers.join() === b.modifiers.join();
}

function rankIn(article: string, at: Span, ranks: readonly Rank[]): Rank | undefined {
  return ranks.find((rank) => rank.article === article && overlaps(rank, at));
}
