import type { EntityMention } from '../../types.ts';
import type { ResolvedChain } from '../analysis.ts';
import { type FieldIndex, indexByField } from '../spans.ts';

/** A mention of one person, with the id of its chain. */
export interface PersonMention extends EntityMention {
  readonly chain: string;
  readonly gender: ResolvedChain['gender'];
}

export function personMentions(chains: readonly ResolvedChain[]): FieldIndex<PersonMention> {
  const persons = chains.filter(({ type, members, plural }) => type === 'person' && members.length === 0 && !plural);
  return indexByField(
    persons.flatMap(({ id, gender, mentions }) => mentions.map((mention) => ({ ...mention, chain: id, gender }))),
  );
}
