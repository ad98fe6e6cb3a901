import type { NameMention } from '../../types.ts';
import type { ResolvedChain } from '../analysis.ts';
import { covers, indexByField } from '../spans.ts';

/** Finds the chain a name belongs to: that of the closest mention around it which a name heads. */
export function chainLookup(chains: readonly ResolvedChain[]): (name: NameMention) => string | null {
  const mentions = chains.flatMap((chain) =>
    chain.mentions.filter(({ form }) => form === 'name').map((mention) => ({ ...mention, chain: chain.id })),
  );
  const index = indexByField(mentions);
  return (name) => {
    const around = index[name.field].overlapping(name).filter((mention) => covers(mention, name));
    const closest = around.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
    return closest?.chain ?? null;
  };
}
