import type { Article, Evidence } from '../types.ts';
import { countUpTo } from './sorted-offsets.ts';

/** How much stands before and after a quotation, in code points. */
const context = 32;

/** The selectors of a piece of evidence, by the Web Annotation Data Model, 4.2.4 and 4.2.5. */
export type Select = (evidence: Evidence) => object[];

/**
 * Positions count code points, as the recommendation wants it, in the text that was handed in. They and the words
 * around a quotation are left out where the article is not known. Each text is read once.
 */
export function selectorsIn(articles: readonly Article[]): Select {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pairsOf = new Map<string, readonly number[]>();
  return (evidence) => {
    const whole = byId.get(evidence.article)?.[evidence.field];
    if (whole === undefined) return [{ type: 'TextQuoteSelector', exact: evidence.text }];
    const key = `${evidence.field} ${evidence.article}`;
    const pairs = pairsOf.get(key) ?? surrogatePairs(whole);
    pairsOf.set(key, pairs);
    return [positionSelector(pairs, evidence), quoteSelector(whole, evidence)];
  };
}

function positionSelector(pairs: readonly number[], { start, end }: Evidence) {
  const codePoint = (offset: number) => offset - countUpTo(pairs, offset);
  return { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) };
}

function quoteSelector(whole: string, { start, end, text }: Evidence) {
  // Two code units hold at least one code point.
  const before = [...whole.slice(Math.max(0, start - 2 * context), start)];
  const after = [...whole.slice(end, end + 2 * context)];
  return {
    type: 'TextQuoteSelector',
    exact: text,
    prefix: before.slice(-context).join(''),
    suffix: after.slice(0, context).join(''),
  };
}

/** Where each pair of surrogates ends, which is one code point in two code units. */
function surrogatePairs(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 2);
}
