import { parsePersonName, personNamesCompatible } from '../../annotate/name/person.ts';
import { contentId } from '../../identifier.ts';
import type { AnalysedDocument } from '../../syntax/analysed.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { EntityMention, NameMention, NameParts } from '../../types.ts';
import type { ResolvedChain } from '../analysis.ts';

interface Draft {
  readonly names: NameMention[];
  parts: NameParts | null;
}

/** The chains of one article: every entity with all its mentions, in order of first mention. */
export function resolveReferences(
  document: AnalysedDocument,
  _trees: readonly Tree[],
  names: readonly NameMention[],
): ResolvedChain[] {
  const drafts: Draft[] = [];
  for (const name of names) {
    const draft = drafts.find((known) => isSameName(known, name));
    if (draft) draft.names.push(name);
    else drafts.push({ names: [name], parts: partsOf(name) });
  }
  return drafts.map((draft) => chainOf(document.article.id, draft));
}

function partsOf(name: NameMention): NameParts | null {
  return name.type === 'person' ? (name.parts ?? parsePersonName(name.text)) : null;
}

function isSameName(known: Draft, name: NameMention): boolean {
  const first = known.names[0];
  if (!first || first.type !== name.type) return false;
  const parts = partsOf(name);
  if (known.parts && parts) return personNamesCompatible(known.parts, parts) !== 'different';
  return known.names.some((other) => other.text.toLowerCase() === name.text.toLowerCase());
}

function chainOf(article: string, { names, parts }: Draft): ResolvedChain {
  const fullest = names.reduce((best, name) => (name.text.length > best.text.length ? name : best));
  const mentions = names.map(
    ({ field, start, end, text }): EntityMention => ({ field, start, end, text, form: 'name' }),
  );
  const id = contentId('n', article, fullest.field, fullest.start, fullest.end);
  return { id, mentions, type: fullest.type, name: fullest.text, members: [], gender: null, plural: false, parts };
}
