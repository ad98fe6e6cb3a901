import { embeddingOf } from '../../claims/certainty/complement.ts';
import { ownCertainty } from '../../claims/certainty/own.ts';
import { isNegated } from '../../claims/polarity.ts';
import { predicateKind } from '../../claims/predicates.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** "if it passes", "the deal to end it", "to pass it": neither affirmed nor denied. */
export function isLeftOpen(tree: Tree, index: number): boolean {
  const { relation, upos } = wordAt(tree, index);
  if (upos !== 'VERB' && predicateKind(tree, index) === null) return false;
  if (ownCertainty(tree, index) === 'conditional') return true;
  if (isNegated(tree, index) && isBounded(tree, index)) return true;
  const mark = childIn(tree, index, 'mark');
  const isBare = mark >= 0 && wordAt(tree, mark).xpos === 'TO';
  return isBare && /^(advcl|csubj)/.test(relation) && embeddingOf(tree, index) === null;
}

/** "not before Monday", "no longer": it is so at another time. */
function isBounded(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'obl', 'advcl', 'advmod').some((child) => {
    if (/^(yet|anymore|longer)$/i.test(wordAt(tree, child).text)) return true;
    return childrenIn(tree, child, 'case', 'mark').some((at) => /^(before|until|till)$/i.test(wordAt(tree, at).text));
  });
}
