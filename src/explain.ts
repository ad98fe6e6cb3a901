import type { TextPlace } from './explain/explain.ts';
import { reasoningBetween, reasoningFor } from './explain/explain.ts';
import type { PlacesReasoning, Reasoning } from './explain/reasoning.ts';
import { runComparison } from './run-comparison.ts';
import type { Article, CompareOptions } from './types.ts';

/**
 * Why a discrepancy was found or a difference left alone: what was read, how it was lined up, which rule spoke, and
 * what became of that. The articles and options are those of the comparison that the id is from.
 *
 * @param id of a discrepancy or an entry of the ledger
 * @returns `null` where the comparison has no such id
 * @throws {InputError} where an article or an option is not usable
 */
export function explain(articles: readonly Article[], id: string, options?: CompareOptions): Reasoning | null {
  return reasoningFor(id, runComparison(articles, options));
}

/**
 * What was compared at two places of two articles, to see why nothing was found there.
 *
 * @returns `null` where an article is not among those given, or holds no sentence
 * @throws {InputError} where an article or an option is not usable
 */
export function explainBetween(
  articles: readonly Article[],
  a: TextPlace,
  b: TextPlace,
  options?: CompareOptions,
): PlacesReasoning | null {
  return reasoningBetween(a, b, runComparison(articles, options));
}
