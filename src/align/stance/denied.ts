import { isNegated, isNegativePhrase } from '../../claims/polarity.ts';
import { predicateKind } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** "voted *against approving* it", "*rather than approve* it". */
export const isShunned: (tree: Tree, index: number) => boolean = rememberAt((tree, index) => {
  return (
    wordAt(tree, index).upos === 'VERB' && /^(against|instead of|rather than)$/.test(prepositionOf(tree, index) ?? '')
  );
});

/** A verb counts the denial of its object as its own. */
export const isDenied: (tree: Tree, index: number) => boolean = rememberAt((tree, index) => {
  if (predicateKind(tree, index) !== null)
    return (isNegated(tree, index) && !isDeniedOutside(tree, index)) || isInfinitiveDenied(tree, index);
  const { upos, relation } = wordAt(tree, index);
  return upos === 'NOUN' && !/^(obj|nsubj)/.test(relation) && isNegativePhrase(tree, index);
});

/**
 * "did not, because he is ill": what stands before the conjunction denies another clause; "chose not to hear it": what
 * stands between the verb and "to" denies what is chosen.
 */
function isDeniedOutside(tree: Tree, index: number): boolean {
  const mark = childIn(tree, index, 'mark');
  const isJoined = mark >= 0 && wordAt(tree, mark).xpos !== 'TO';
  return childrenIn(tree, index, 'advmod').some(
    (at) => NOT.test(wordAt(tree, at).text) && ((isJoined && at < mark) || (at > index && isTo(tree, at + 1))),
  );
}

function isInfinitiveDenied(tree: Tree, index: number): boolean {
  const mark = childIn(tree, index, 'mark');
  if (mark < 1 || !isTo(tree, mark) || !NOT.test(wordAt(tree, mark - 1).text)) return false;
  const { head } = wordAt(tree, mark - 1);
  return head !== index && head < mark;
}

/** Whether the word is the "to" of an infinitive. */
export function isTo(tree: Tree, at: number): boolean {
  return tree.words[at]?.xpos === 'TO';
}

const NOT = /^(not|n['’]?t|never)$/i;
