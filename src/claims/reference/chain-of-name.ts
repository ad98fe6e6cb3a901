import type { Field, NameMention } from '../../types.ts';
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

/** Finds the chain of the pronoun that starts at an offset. */
export function pronounLookup(chains: readonly ResolvedChain[]): (field: Field, start: number) => string | null {
  const chainOf = new Map<string, string>();
  for (const { id, mentions } of chains)
    for (const { form, field, start } of mentions) if (form === 'pronoun') chainOf.set(`${field} ${start}`, id);
  return (field, start) => chainOf.get(`${field} ${start}`) ?? null;
}
