import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention } from '../../types.ts';
import type { Phrase } from '../phrase.ts';
import { type FieldIndex, fieldText } from '../spans.ts';
import { roleOf } from './grammar.ts';
import type { Mention } from './mention.ts';

/** What mentions are found in. */
export interface Source {
  readonly document: AnalysedDocument;
  readonly names: FieldIndex<NameMention>;
  readonly quotationAt: (sentence: AnalysedSentence, offset: number) => number;
}

/** A sentence of it. */
export interface Place {
  readonly sentence: AnalysedSentence;
  readonly index: number;
  readonly tree: Tree;
}

/** A mention whose index is not known yet. */
export type Draft = { -readonly [Key in keyof Mention]: Mention[Key] };

/** What a mention is besides where it stands. */
export type Traits = Pick<
  Mention,
  'form' | 'name' | 'lemma' | 'kind' | 'number' | 'plural' | 'gender' | 'determiner' | 'modifiers' | 'pronoun' | 'parts'
>;

/** A mention without its index, built in one piece: an article has hundreds. */
export function draftOf(source: Source, { sentence, index, tree }: Place, phrase: Phrase, traits: Traits): Draft {
  const { start, end, head, words } = phrase;
  const { form, name, lemma, kind, number, plural, gender, determiner, modifiers, pronoun, parts } = traits;
  return {
    index: -1,
    field: sentence.field,
    start,
    end,
    text: fieldText(source.document, sentence.field).slice(start, end),
    sentence: index,
    head,
    words,
    quotation: source.quotationAt(sentence, wordAt(tree, head).start),
    form,
    name,
    lemma,
    kind,
    number,
    plural,
    gender,
    determiner,
    modifiers,
    role: roleOf(tree, head),
    pronoun,
    parts,
  };
}
