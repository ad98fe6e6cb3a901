import type { Alignment, Article, Claim, Comparison, Discrepancy } from '../types.ts';
import { type SourceOf, sourcesOf } from './balance.ts';
import { type Locate, locator } from './location.ts';
import { type Outlets, outletsOf } from './outlets.ts';
import type { RenderOptions } from './renderer.ts';

/** What the parts of the page share. */
export interface HtmlPage {
  readonly comparison: Comparison;
  readonly articles: ReadonlyMap<string, Article>;
  readonly outlets: Outlets;
  readonly sourceOf: SourceOf;
  readonly locate: Locate;
  /** By event; under `null` what belongs to none. */
  readonly discrepancies: ReadonlyMap<string | null, readonly Discrepancy[]>;
  readonly alignments: ReadonlyMap<string | null, readonly Alignment[]>;
  /** By id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The ids of the elements on the page, which are numbers: ids of a caller's making may hold anything. */
  readonly anchors: ReadonlyMap<Discrepancy, string>;
}

export function htmlPage(comparison: Comparison, options: RenderOptions): HtmlPage {
  const { articles, discrepancies, alignments, claims } = comparison;
  return {
    comparison,
    articles: new Map((options.articles ?? []).map((article) => [article.id, article])),
    outlets: outletsOf(articles),
    sourceOf: sourcesOf(articles),
    locate: locator(options),
    discrepancies: byEvent(discrepancies),
    alignments: byEvent(alignments),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    anchors: new Map(discrepancies.map((discrepancy, i) => [discrepancy, `discrepancy-${i + 1}`])),
  };
}

function byEvent<Entry extends { readonly event: string | null }>(
  entries: readonly Entry[],
): Map<string | null, Entry[]> {
  const groups = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.event);
    if (group) group.push(entry);
    else groups.set(entry.event, [entry]);
  }
  return groups;
}

export function claimsOf({ claims }: Alignment, page: HtmlPage): Claim[] {
  return claims.flatMap((id) => page.claims.get(id) ?? []);
}
