import { baseRelation, childIn, childrenOf, type Tree, wordAt } from '../syntax/tree.ts';
import { obliqueRole } from './argument-roles.ts';
import type { FrameArgument } from './frame.ts';
import { frameArgument } from './frame-argument.ts';
import { nounPhrase, type Phrase, phraseFrom } from './phrase.ts';
import { isNominal } from './predicates.ts';
import { prepositionOf } from './preposition.ts';
import type { Spotter } from './spotter.ts';

/** "is *the mayor of Graz*", "is *in Graz*": the predicate noun without its subject, copula and adjuncts. */
export function predicateNoun(tree: Tree, index: number, spotter: Spotter): FrameArgument {
  const phrase = nominalPredicate(tree, index);
  const preposition = prepositionOf(tree, index);
  const role = preposition ? obliqueRole(phrase, preposition, spotter, false) : 'complement';
  return frameArgument(phrase, role, preposition);
}

const CLAUSE_LEVEL = new Set([
  'nsubj',
  'csubj',
  'cop',
  'aux',
  'mark',
  'cc',
  'punct',
  'advcl',
  'advmod',
  'obl',
  'parataxis',
  'conj',
  'expl',
  'discourse',
  'vocative',
  'dislocated',
]);

function nominalPredicate(tree: Tree, index: number): Phrase {
  const own = childrenOf(tree, index).filter((child) => !isClauseLevel(tree, index, child));
  const words = [index, ...own.flatMap((child) => nounPhrase(tree, child).words)].sort((a, b) => a - b);
  return phraseFrom(tree, index, words);
}

/** "the largest *of the nine*": the whole that a superlative is taken from belongs to it. */
export function isWholeOf(tree: Tree, index: number, child: number): boolean {
  return wordAt(tree, index).upos === 'ADJ' && childIn(tree, index, 'det') >= 0 && prepositionOf(tree, child) === 'of';
}

function isClauseLevel(tree: Tree, index: number, child: number): boolean {
  const { relation, upos } = wordAt(tree, child);
  if (isWholeOf(tree, index, child)) return false;
  if (baseRelation(relation) === 'conj') return !isNominal(upos) || childIn(tree, child, 'nsubj', 'cop') >= 0;
  if (baseRelation(relation) === 'advmod') return child < index && wordAt(tree, index).upos !== 'NOUN';
  return CLAUSE_LEVEL.has(baseRelation(relation)) && childIn(tree, index, 'nsubj', 'cop') >= 0;
}
