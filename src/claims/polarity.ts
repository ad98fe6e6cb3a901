import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import { negations } from './predicates.ts';

const NEGATIVE_NOUN = /^(nobody|none|nothing|nowhere|no-one)$/i;
const NEGATIVE_DETERMINER = /^(no|neither)$/i;

/** Whether a noun phrase denies its referent: "no one", "no evidence", "none of them", "neither side". */
export function isNegativePhrase(tree: Tree, head: number): boolean {
  if (NEGATIVE_NOUN.test(wordAt(tree, head).text)) return true;
  return childrenIn(tree, head, 'det', 'advmod', 'cc:preconj').some((child) =>
    NEGATIVE_DETERMINER.test(wordAt(tree, child).text),
  );
}

/**
 * Whether the predicate is negated in its own clause: by an adverb, by a negative subject or object, by
 * "without". Two negations cancel out ("nobody did not vote").
 */
export function isNegated(tree: Tree, index: number): boolean {
  let count = negations(tree, index).length;
  for (const child of childrenIn(tree, index, 'nsubj', 'obj', 'obl')) if (isNegativePhrase(tree, child)) count++;
  const mark = childIn(tree, index, 'mark');
  if (mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'without') count++;
  if (
    isNominalPredicate(tree, index) &&
    childrenIn(tree, index, 'det').some((child) => /^no$/i.test(wordAt(tree, child).text))
  )
    count++;
  return count % 2 === 1;
}

function isNominalPredicate(tree: Tree, index: number): boolean {
  return childIn(tree, index, 'cop') >= 0;
}
