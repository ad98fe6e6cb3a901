import { predicateKind } from '../../claims/predicates.ts';
import { hasPole } from '../../lexicon/en/opposites.ts';
import { isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** Head word of the deed of which the adverb at `index` tells the manner: "voted *unanimously*"; -1 where it tells none. */
export function deedOfManner(tree: Tree, index: number): number {
  const { relation, head, upos, text, lemma } = wordAt(tree, index);
  if (head < 0 || upos !== 'ADV' || !isRelation(relation, 'advmod') || !/ly$/i.test(text)) return -1;
  return predicateKind(tree, head) === 'verb' && hasPole({ lemma: lemma.toLowerCase(), pos: 'ADV' }) ? head : -1;
}
