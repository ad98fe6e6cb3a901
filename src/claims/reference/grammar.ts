import { baseRelation, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Determiner, Role } from './mention.ts';

/** How the noun phrase of a head opens. */
export function determinerOf(tree: Tree, head: number): Determiner {
  for (const child of childrenOf(tree, head)) {
    const { relation, text } = wordAt(tree, child);
    if (relation === 'nmod:poss') return 'possessive';
    if (baseRelation(relation) !== 'det') continue;
    if (/^the$/i.test(text) || /^both$/i.test(text)) return 'definite';
    if (/^(this|that|these|those|such)$/i.test(text)) return 'demonstrative';
    return 'indefinite';
  }
  return 'none';
}

/** What a phrase does in its clause; a part of a group does what the group does. */
export function roleOf(tree: Tree, head: number): Role {
  const { relation, head: parent } = wordAt(tree, head);
  switch (baseRelation(relation)) {
    case 'nsubj':
    case 'csubj':
      return 'subject';
    case 'obj':
    case 'iobj':
      return 'object';
    case 'obl':
      return 'oblique';
    case 'conj':
      return parent >= 0 && parent < head ? roleOf(tree, parent) : 'other';
    case 'nmod':
    case 'compound':
    case 'amod':
      return 'modifier';
    default:
      return 'other';
  }
}

/** The head word that a phrase hangs on, past the phrases it is joined to. */
export function governorOf(tree: Tree, head: number): number {
  const { relation, head: parent } = wordAt(tree, head);
  return baseRelation(relation) === 'conj' && parent >= 0 && parent < head ? governorOf(tree, parent) : parent;
}
