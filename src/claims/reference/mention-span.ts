import { baseRelation, childIn, childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import { type Phrase, phraseFrom } from '../phrase.ts';

/** What hangs on the head of a noun phrase without being part of the mention. */
const OUTSIDE = new Set([
  'appos',
  'conj',
  'cc',
  'mark',
  'cop',
  'parataxis',
  'discourse',
  'vocative',
  'list',
  'dislocated',
  'orphan',
]);
/** What belongs to the clause where a noun is its predicate. */
const OF_CLAUSE = new Set(['nsubj', 'csubj', 'aux', 'advcl', 'advmod', 'obl', 'expl', 'obj', 'ccomp', 'xcomp']);

/** The possessive ending is part of the phrase; a preposition before it is not. */
function isOutside(tree: Tree, child: number, head: number): boolean {
  const word = wordAt(tree, child);
  const relation = baseRelation(word.relation);
  if (OUTSIDE.has(relation)) return true;
  if (relation === 'case') return word.xpos !== 'POS';
  if (relation === 'acl') return isSetOff(tree, child) || wordAt(tree, head).upos === 'PRON';
  return OF_CLAUSE.has(relation) && (relation !== 'advmod' || child > head) && isPredicate(tree, head);
}

function isPredicate(tree: Tree, head: number): boolean {
  return childIn(tree, head, 'cop', 'nsubj', 'csubj') >= 0 || wordAt(tree, head).head < 0;
}

/** A clause behind a comma or dash adds to the phrase and does not belong to it. */
function isSetOff(tree: Tree, child: number): boolean {
  const first = subtree(tree, child)[0] ?? child;
  return tree.words[first]?.upos === 'PUNCT' || tree.words[first - 1]?.upos === 'PUNCT';
}

/** The noun phrase of a head: its determiners and modifiers, without what it is joined to. */
export function mentionPhrase(tree: Tree, head: number): Phrase {
  const words = subtree(tree, head, (child, parent) => parent === head && isOutside(tree, child, head));
  return phraseFrom(tree, head, withoutOpening(tree, words, head));
}

/** Without a preposition or conjunction that the parser hangs on the first word of the phrase. */
function withoutOpening(tree: Tree, words: readonly number[], head: number): readonly number[] {
  const first = words.findIndex((at) => at >= head || !/^(CCONJ|ADP|SCONJ|PUNCT)$/.test(wordAt(tree, at).upos));
  const kept = words.slice(Math.max(0, first));
  const isOpen = kept.some((at) => wordAt(tree, at).text === '(');
  return isOpen ? kept : kept.filter((at) => wordAt(tree, at).text !== ')');
}

/** The heads of the phrases that are joined to a head by "and", itself first; `null` where they are alternatives. */
export function joinedHeads(tree: Tree, head: number): number[] | null {
  const parts = childrenIn(tree, head, 'conj');
  const isJoined = parts.some((part, index) => isLinked(tree, parts[index - 1] ?? head, part));
  return isJoined && parts.every((part) => isOfOneCase(tree, head, part)) ? [head, ...parts] : null;
}

/** "and" between two parts; the parser may hang it on the title before the second. */
function isLinked(tree: Tree, before: number, part: number): boolean {
  return tree.words
    .slice(before + 1, part)
    .some(({ relation, text, head }) => relation === 'cc' && /^(and|&)$/i.test(text) && head > before && head <= part);
}

/** "the countries and *with* the union" joins two phrases with prepositions and no two nouns. */
function isOfOneCase(tree: Tree, head: number, part: number): boolean {
  const [first, second] = [head, part].map((at) =>
    childrenIn(tree, at, 'case').filter((child) => wordAt(tree, child).xpos !== 'POS'),
  );
  return (second ?? []).length === 0 && (first ?? []).every((marker) => marker < head);
}

/** The run of words over all parts of a group, with what belongs to its first part. */
export function groupPhrase(tree: Tree, heads: readonly number[]): Phrase {
  const [head = 0] = heads;
  const parts = new Set(heads);
  const words = subtree(tree, head, (child, parent) => {
    if (parts.has(child) || baseRelation(wordAt(tree, child).relation) === 'cc') return false;
    return parts.has(parent) && (parent === head ? isOutside(tree, child, head) : isOutsidePart(tree, child));
  });
  return phraseFrom(tree, head, words);
}

function isOutsidePart(tree: Tree, child: number): boolean {
  return /^(parataxis|discourse|appos)$/.test(baseRelation(wordAt(tree, child).relation));
}
