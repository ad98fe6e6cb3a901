import { embeddingOf } from '../../claims/certainty/complement.ts';
import { ownCertainty } from '../../claims/certainty/own.ts';
import { isNegated } from '../../claims/polarity.ts';
import { predicateKind } from '../../claims/predicates.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** "if it passes", "the deal to end it", "to pass it", "should pass": neither affirmed nor denied. */
export function isLeftOpen(tree: Tree, index: number): boolean {
  const { relation, upos } = wordAt(tree, index);
  if (upos !== 'VERB' && predicateKind(tree, index) === null) return false;
  if (ownCertainty(tree, index) === 'conditional' || isDuty(tree, index) || isInPart(tree, index)) return true;
  if (isNegated(tree, index) && isBounded(tree, index)) return true;
  const mark = childIn(tree, index, 'mark');
  // "so that it may pass" tells the purpose; "passing it would take months" names a deed that nobody has told.
  if (mark >= 0 && /^so$/i.test(wordAt(tree, mark).text)) return true;
  if (wordAt(tree, index).xpos === 'VBG' && /^csubj/.test(relation)) return true;
  const isBare = mark >= 0 && wordAt(tree, mark).xpos === 'TO';
  return isBare && /^(advcl|csubj)/.test(relation) && embeddingOf(tree, index) === null;
}

/** "should resign", "does not have to resign": what ought to be, is not told to be. */
function isDuty(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'aux').some((at) => /^(should|must|ought|shall)$/i.test(wordAt(tree, at).text));
}

/**
 * Adverbs by which a deed is done in part ("nearly", "only in emergencies"), seldom, or after it was left undone:
 * approximators and exclusives (Huddleston & Pullum 2002, chapter 8).
 */
const IN_PART =
  /^(only|nearly|almost|barely|rarely|seldom|scarcely|partly|partially|finally|eventually|initially|originally|formerly|nominally)$/i;

function isInPart(tree: Tree, index: number): boolean {
  const own = childrenIn(tree, index, 'advmod');
  const beside = childrenIn(tree, index, 'obl', 'advcl').flatMap((child) => {
    const first = childrenIn(tree, child, 'advmod', 'case', 'mark')[0];
    return first === undefined ? [] : [first, ...childrenIn(tree, first, 'advmod')];
  });
  return [...own, ...beside].some((at) => IN_PART.test(wordAt(tree, at).text));
}

/** "not before Monday", "no longer": it is so at another time. */
function isBounded(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'obl', 'advcl', 'advmod').some((child) => {
    if (/^(yet|anymore|longer)$/i.test(wordAt(tree, child).text)) return true;
    return childrenIn(tree, child, 'case', 'mark').some((at) => /^(before|until|till)$/i.test(wordAt(tree, at).text));
  });
}
