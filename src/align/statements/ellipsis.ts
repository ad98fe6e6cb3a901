import { negations } from '../../claims/predicates.ts';
import { childrenIn, hasRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** Verbs of holding something true that may not be so. */
const BELIEF = /^(think|believe|expect|hope|assume|suppose|say|claim|fear|suspect|guess|imagine|swear)$/;

/**
 * What the end of a sentence says of a clause that somebody holds true: "thought it was over, but it was not" (-1),
 * "did not think it was over, but it was" (1); `null` where nothing is said of it.
 */
export function settledByEllipsis(tree: Tree, clause: number): 1 | -1 | null {
  const { head } = wordAt(tree, clause);
  if (head < 0 || !hasRelation(tree, clause, ['ccomp']) || !BELIEF.test(wordAt(tree, head).lemma.toLowerCase()))
    return null;
  const bare = childrenIn(tree, head, 'conj').find((child) => isBare(tree, child));
  if (bare === undefined) return null;
  return negations(tree, bare).length % 2 === 1 ? -1 : 1;
}

/** A subject and an auxiliary after "but", and no verb. */
function isBare(tree: Tree, at: number): boolean {
  const hasBut = childrenIn(tree, at, 'cc').some((child) => /^(but|yet)$/i.test(wordAt(tree, child).text));
  return hasBut && wordAt(tree, at).upos === 'AUX' && childrenIn(tree, at, 'nsubj').length > 0;
}
