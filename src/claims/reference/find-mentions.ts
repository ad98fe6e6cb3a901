import type { AnalysedDocument } from '../../syntax/analysed.ts';
import { baseRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention } from '../../types.ts';
import type { Phrase } from '../phrase.ts';
import { findQuotations } from '../quotations.ts';
import { indexByField } from '../spans.ts';
import { determinerOf } from './grammar.ts';
import type { Mention } from './mention.ts';
import { type Draft, draftOf, type Place, type Source } from './mention-draft.ts';
import { groupPhrase, joinedHeads, mentionPhrase } from './mention-span.ts';
import { type Named, namesByHead } from './name-heads.ts';
import { genderOfName, kindOfName, numberOfName } from './name-traits.ts';
import { nounGender, nounKind } from './noun-kind.ts';
import { pronounForm } from './pronoun.ts';

/** Every phrase of the article that may refer, in text order, the wider of two that begin together first. */
export function findMentions(
  document: AnalysedDocument,
  trees: readonly Tree[],
  names: readonly NameMention[],
): Mention[] {
  const quotations = indexByField(findQuotations(document).map((quotation, index) => ({ ...quotation, index })));
  const source: Source = {
    document,
    names: indexByField(names),
    quotationAt: (sentence, offset) =>
      quotations[sentence.field].overlapping({ start: offset, end: offset + 1 })[0]?.index ?? -1,
  };
  const drafts = document.sentences.flatMap((sentence, index) => {
    const tree = trees[index];
    return tree ? inSentence(source, { sentence, index, tree }) : [];
  });
  drafts.forEach((draft, index) => {
    draft.index = index;
  });
  return drafts;
}

function inSentence(source: Source, place: Place): Draft[] {
  const { tree, sentence } = place;
  const named = namesByHead(tree, source.names[sentence.field].overlapping(sentence));
  const drafts: Draft[] = [];
  for (let head = 0; head < tree.words.length; head++) {
    const draft = mentionAt(source, place, head, named);
    if (!draft) continue;
    drafts.push(draft);
    const group = draft.form === 'pronoun' && draft.pronoun?.possessive ? null : groupAt(source, place, head);
    if (group) drafts.push(group);
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

const NOMINAL = /^(NOUN|PROPN)$/;
/** A noun in one of these relations is a part of a longer expression. */
const PART = /^(flat|fixed|goeswith|compound:prt|dep|punct)$/;

function mentionAt(source: Source, place: Place, head: number, named: Named): Draft | null {
  const { tree } = place;
  const word = wordAt(tree, head);
  const name = named.atHead.get(head);
  if (word.upos === 'PRON' && !name) return pronounAt(source, place, head);
  if (word.upos === 'DET' && /^PRP\$$/.test(word.xpos)) return pronounAt(source, place, head);
  if (!name && (named.inside.has(head) || PART.test(word.relation))) return null;
  if (!name && !NOMINAL.test(word.upos) && !isNominalised(tree, head)) return null;
  if (!name && /^(compound|nmod:desc)$/.test(word.relation) && word.xpos !== 'NN' && word.xpos !== 'NNP') return null;
  return nominalAt(source, place, head, name ?? null);
}

/** "the 46-year-old", "the accused": an adjective with an article that fills the place of a noun. */
function isNominalised(tree: Tree, head: number): boolean {
  const { upos, relation } = wordAt(tree, head);
  if (!/^(ADJ|NUM|VERB)$/.test(upos) || !/^(nsubj|obj|iobj|obl|nmod|conj)/.test(relation)) return false;
  return determinerOf(tree, head) === 'definite' || (upos === 'NUM' && determinerOf(tree, head) !== 'none');
}

function pronounAt(source: Source, place: Place, head: number): Draft | null {
  const word = wordAt(place.tree, head);
  const form = pronounForm(word.text);
  if (!form || baseRelation(word.relation) === 'expl') return null;
  const phrase: Phrase = { head, words: [head], start: word.start, end: word.end };
  const { person, reflexive, number, gender, kind } = form;
  const possessive = word.relation === 'nmod:poss' || form.possessive;
  return draftOf(source, place, phrase, {
    form: 'pronoun',
    name: null,
    lemma: word.text.toLowerCase(),
    kind,
    number,
    plural: number === 'plural',
    gender,
    determiner: 'none',
    modifiers: new Set(),
    pronoun: { person, reflexive, possessive },
    parts: [],
  });
}

const CONTENT = /^(NOUN|PROPN|ADJ|NUM|VERB)$/;

function nominalAt(source: Source, place: Place, head: number, named: NameMention | null): Draft {
  const { tree } = place;
  const name = named && isDescription(tree, head, named) ? null : named;
  const word = wordAt(tree, head);
  const phrase = withName(tree, mentionPhrase(tree, head), name);
  const lemma = word.lemma.toLowerCase();
  const modifiers = phrase.words.filter((at) => at !== head && CONTENT.test(wordAt(tree, at).upos));
  return draftOf(source, place, phrase, {
    form: name ? 'name' : 'nominal',
    name,
    lemma,
    kind: name ? kindOfName(name) : nounKind(lemma),
    number: name ? numberOfName(name, word) : numberOfNoun(word.xpos, lemma),
    gender: name ? genderOfName(name) : nounGender(lemma),
    plural: /S$/.test(word.xpos),
    determiner: determinerOf(tree, head),
    modifiers: new Set(modifiers.map((at) => wordAt(tree, at).lemma.toLowerCase())),
    pronoun: null,
    parts: [],
  });
}

/** "The Iowa *Democrat*" describes one who has a name of his own. */
function isDescription(tree: Tree, head: number, { subtype }: NameMention): boolean {
  const isOne = /^(NN|NNP|JJ)$/.test(wordAt(tree, head).xpos);
  return subtype === 'party member' && isOne && determinerOf(tree, head) === 'definite';
}

/** The phrase covers its name, whatever the parser made of the name's inside. */
function withName(tree: Tree, phrase: Phrase, name: NameMention | null): Phrase {
  if (!name || (phrase.start <= name.start && name.end <= phrase.end)) return phrase;
  const words = [...tree.words.keys()].filter(
    (at) => wordAt(tree, at).start < name.end && wordAt(tree, at).end > name.start,
  );
  const all = [...new Set([...phrase.words, ...words])].sort((a, b) => a - b);
  return {
    head: phrase.head,
    words: all,
    start: Math.min(phrase.start, name.start),
    end: Math.max(phrase.end, name.end),
  };
}

/** Nouns without an ending of the plural that mean several. */
const PLURAL_NOUNS = new Set([
  'people',
  'police',
  'personnel',
  'staff',
  'pair',
  'couple',
  'duo',
  'trio',
  'majority',
  'half',
  'rest',
]);

function numberOfNoun(xpos: string, lemma: string): Mention['number'] {
  if (xpos === 'NNS' || xpos === 'NNPS') return 'plural';
  if (PLURAL_NOUNS.has(lemma)) return lemma === 'people' ? 'plural' : null;
  return nounKind(lemma) === 'organisation' ? null : 'singular';
}

/** Up to the end of its last part, whatever stands between them in brackets or commas. */
function wholeGroup(tree: Tree, phrase: Phrase, heads: readonly number[]): Phrase {
  const last = mentionPhrase(tree, heads.at(-1) ?? phrase.head);
  const [from, to] = [phrase.words[0] ?? phrase.head, last.words.at(-1) ?? phrase.head];
  if (phrase.end >= last.end || to < from) return phrase;
  const words = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  return { ...phrase, words, end: last.end };
}

function groupAt(source: Source, place: Place, head: number): Draft | null {
  const { tree } = place;
  const heads = joinedHeads(tree, head);
  if (!heads?.every((part) => /^(NOUN|PROPN|PRON|NUM|SYM|X)$/.test(wordAt(tree, part).upos))) return null;
  const phrase = wholeGroup(tree, groupPhrase(tree, heads), heads);
  return draftOf(source, place, phrase, {
    form: 'group',
    name: null,
    lemma: '',
    kind: null,
    number: 'plural',
    plural: true,
    gender: null,
    determiner: 'none',
    modifiers: new Set(),
    pronoun: null,
    parts: heads,
  });
}
