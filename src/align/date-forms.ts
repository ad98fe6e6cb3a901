import type { ArticleAnalysis } from '../claims/analysis.ts';
import { type FieldIndex, indexByField, overlaps } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import { type Tree, wordAt } from '../syntax/tree.ts';
import type { EntityMention, Field, Span } from '../types.ts';
import { datedDeed } from './dated-deed.ts';
import { datedRoles } from './dated-roles.ts';
import { datedWords, deedForm, isTelling, type NormalForm } from './dated-words.ts';
import type { EntityTable } from './entities.ts';

/** The words of a sentence by normal forms. */
export type Forms = readonly (readonly string[])[];

/** Looks the keys of the entities up that stand at a place. */
export type KeysAt = (field: Field, span: Span) => readonly string[];

/** So many words on either side of a date are near it. */
const NEAR = 7;

/** The normal forms of each word: a name's or pronoun's entity in its stead, nothing for words of times. */
export function formsOf(tree: Tree, field: Field, excluded: readonly Span[], keysAt: KeysAt): Forms {
  return tree.words.map((word) => {
    if (excluded.some((span) => overlaps(span, word))) return [];
    const keys = keysAt(field, word);
    if (keys.length > 0) return keys;
    return isTelling(word) && !isStopword(word.lemma.toLowerCase()) ? [deedForm(word)] : [];
  });
}

/** What a word says of who did or underwent something: who it is, and its own word, as a name may be read as none. */
export function roleForms(
  tree: Tree,
  index: number,
  field: Field,
  excluded: readonly Span[],
  keysAt: KeysAt,
): readonly string[] {
  const word = wordAt(tree, index);
  if (excluded.some((span) => overlaps(span, word))) return [];
  return [...keysAt(field, word), ...(isTelling(word) ? [deedForm(word)] : [])];
}

/** The entities that names and pronouns stand for, by their words. */
export function keyLookup(
  { chains, document }: ArticleAnalysis,
  entities: EntityTable,
  isWanted: (form: EntityMention['form']) => boolean,
): KeysAt {
  const mentions = chains.flatMap((chain) => {
    const keys = entities.of(document.article.id, chain.id).map(({ key }) => key);
    if (keys.length === 0) return [];
    return chain.mentions
      .filter(({ form }) => isWanted(form))
      .map(({ field, start, end }) => ({ field, start, end, keys }));
  });
  const index: FieldIndex<(typeof mentions)[number]> = indexByField(mentions);
  return (field, span) => index[field].overlapping(span)[0]?.keys ?? [];
}

/** What stands around a time that hangs on the word `head`, and what it dates. */
export function wordsAround(
  tree: Tree,
  { time, head }: { time: Span; head: number },
  forms: Forms,
  roleForm: NormalForm,
) {
  const normal: NormalForm = (index) => forms[index] ?? [];
  const at = tree.words.findIndex((word) => overlaps(word, time));
  const near = new Set(forms.slice(Math.max(0, at - NEAR), at + NEAR + 1).flat());
  if (head < 0) return { near, ...NOTHING };
  const { at: told, names, ...how } = datedDeed(tree, head);
  const words = datedWords(tree, head, normal);
  const deeds = [...names, ...words.deeds.slice(told === head ? 1 : 0)];
  return { near, ...words, deeds, deed: names, ...how, roles: datedRoles(tree, told, roleForm) };
}

const NOTHING = {
  deeds: [],
  deed: [],
  phase: null,
  particle: null,
  again: false,
  another: false,
  lasting: false,
  planned: false,
  known: null,
  roles: { doers: { words: new Set<string>(), heads: [] }, things: { words: new Set<string>(), heads: [] } },
  core: new Set<string>(),
  clause: new Set<string>(),
};
