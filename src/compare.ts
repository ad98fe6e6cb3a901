import { runComparison } from './run-comparison.ts';
import type { Article, CompareOptions, Comparison } from './types.ts';

/**
 * Reads several reports, aligns what they claim and shows where they cannot all be right.
 *
 * Pure: the same articles give the same comparison, whatever their order, the machine, its locale or time zone.
 *
 * @throws {InputError} where an article or an option is not usable; the message names it.
 */
export function compare(articles: readonly Article[], options?: CompareOptions): Comparison {
  return runComparison(articles, options).comparison;
}
