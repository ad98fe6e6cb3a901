import { rememberAt } from '../syntax/remember-at.ts';
import { childIn, childrenOf, isRelation, type Tree, wordAt } from '../syntax/tree.ts';

/** The case marker with what is fixed to it ("because of", "ahead of"), in lower case. */
export const prepositionOf: (tree: Tree, index: number) => string | null = rememberAt((tree, index) => {
  const marker = childIn(tree, index, 'case');
  if (marker < 0) return null;
  const fixed = childrenOf(tree, marker).filter((at) => isRelation(wordAt(tree, at).relation, 'fixed'));
  return [marker, ...fixed].map((at) => wordAt(tree, at).text.toLowerCase()).join(' ');
});

/** The subordinator of a clause, in lower case. */
export function markOf(tree: Tree, clause: number): string | null {
  const mark = childIn(tree, clause, 'mark');
  return mark < 0 ? null : wordAt(tree, mark).text.toLowerCase();
}
