import type { Tree } from '../../syntax/tree.ts';
import type { Clusters } from './cluster.ts';
import { governmentOf } from './government.ts';
import type { Mention } from './mention.ts';

/** Ties a country, its government and its capital where the capital acts for it. */
export function matchGovernments(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    const country = tree ? governmentOf(tree, mention) : null;
    if (country === null) continue;
    const known = first.get(country);
    if (known) clusters.merge(known, mention);
    else first.set(country, mention);
    const cluster = clusters.of(mention);
    cluster.kind = 'place';
    cluster.government = country;
  }
}
