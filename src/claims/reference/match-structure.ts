import { findOffice } from '../../lexicon/en/offices.ts';
import { baseRelation, childIn, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import { gendersAgree, isNamed, kindsAgree, nested, numbersAgree } from './agreement.ts';
import type { Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mention.ts';
import { type MentionPlaces, placesOf } from './places.ts';

/** Ties what the syntax says is one: appositions, predicate nouns, and a description that closes with the name. */
export function matchStructure(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const places = placesOf(mentions);
  let office: Mention | null = null;
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree || mention.form === 'group') continue;
    if (office && closesWith(tree, office, mention)) clusters.merge(mention, office);
    if (mention.form === 'nominal' && mention.kind === 'person' && isOffice(tree, mention)) office = mention;
    const other = explained(tree, mention, places);
    const group = places.groupAt(mention.sentence, mention.head);
    if (other?.plural && group && !mention.plural) {
      if (!nested(other, group) && other.form === 'nominal') clusters.merge(other, group);
      continue;
    }
    if (other && isBareNoun(mention) && other.lemma !== 'he' && other.lemma !== 'she' && !isOffice(tree, mention))
      continue;
    if (other && mayBeOne(clusters.of(other), clusters.of(mention)) && !nested(other, mention))
      clusters.merge(other, mention);
  }
}

function isOffice(tree: Tree, { head, words }: Mention): boolean {
  const before = words.filter((at) => at <= head).map((at) => wordAt(tree, at).text);
  return findOffice(before.join(' ')) !== null;
}

/** "the president of Chile, *Ana Rojas*": one phrase for the parser, which ends with the name of who is meant. */
function closesWith(tree: Tree, office: Mention, mention: Mention): boolean {
  if (mention.name?.type !== 'person' || office.sentence !== mention.sentence || office.plural) return false;
  if (isComplement(tree, mention)) return false;
  return office.start < mention.start && office.end === mention.end && !/['’]s?$/.test(mention.text);
}

/** "an aide to *Rep. Ana Rojas*": what a preposition right before the name and its title governs is another. */
function isComplement(tree: Tree, { start }: Mention): boolean {
  let at = tree.words.findLastIndex((word) => word.end <= start);
  while (at >= 0 && findOffice(wordAt(tree, at).text) !== null) at--;
  return at >= 0 && /^(of|for|to|with|from|by|under|against)$/i.test(wordAt(tree, at).text);
}

/** A bare noun behind another is more often the next thing in a list than what the first one is. */
function isBareNoun({ form, determiner }: Mention): boolean {
  return form === 'nominal' && determiner === 'none';
}

/** What the phrase explains: an apposition its noun, several joined ones what they are together, a predicate its subject. */
function explained(tree: Tree, mention: Mention, places: MentionPlaces): Mention | undefined {
  const { sentence, head } = mention;
  const word = wordAt(tree, head);
  if (baseRelation(word.relation) === 'appos' && word.head >= 0)
    return word.upos === 'NUM' || isNextItem(tree, word.head, head) ? undefined : places.at(sentence, word.head);
  if (childIn(tree, head, 'cop') < 0 || !isAsserted(tree, head)) return undefined;
  const subject = childIn(tree, head, 'nsubj');
  return (mention.plural ? places.groupAt(sentence, subject) : undefined) ?? places.at(sentence, subject);
}

/** Behind a semicolon the next item of a list begins. */
function isNextItem(tree: Tree, from: number, to: number): boolean {
  return tree.words.slice(from + 1, to).some(({ text }) => text === ';');
}

const NOT_ASSERTED = /^(not|n['’]t|never|no|if|whether|like)$/i;

/** Affirmed, and of the present or past: "would be the first", "is not the owner" tell of nobody. */
function isAsserted(tree: Tree, predicate: number): boolean {
  return childrenOf(tree, predicate).every((child) => {
    const word = wordAt(tree, child);
    if (baseRelation(word.relation) === 'case' && word.xpos !== 'POS') return false;
    return !NOT_ASSERTED.test(word.text) && word.xpos !== 'MD';
  });
}

function mayBeOne(a: Cluster, b: Cluster): boolean {
  if (a === b || (isNamed(a) && isNamed(b))) return false;
  return kindsAgree(a.kind, b.kind) && numbersAgree(a, b) && gendersAgree(a, b);
}
