import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** What follows the preposition that ends a way, or -1. */
export function behindPreposition(tree: Tree, places: readonly number[]): number {
  const last = places.at(-1);
  if (last === undefined) return -1;
  const { relation, head, upos } = wordAt(tree, last);
  const isTie = (upos === 'ADP' || upos === 'PART' || upos === 'SCONJ') && /^(case|mark)/.test(relation);
  return isTie && head >= 0 && head > last ? head : -1;
}

export function objectOf(tree: Tree, index: number, places: readonly number[]): number {
  const object = childIn(tree, index, 'obj');
  if (object >= 0 && places.includes(object)) return hanging(tree, object);
  if (object >= 0) return object;
  const clause = childIn(tree, index, 'xcomp', 'ccomp');
  if (clause >= 0 && !places.includes(clause)) return clause;
  return childrenIn(tree, index, 'obl').find((at) => !places.includes(at) && isAimed(tree, at)) ?? -1;
}

/** What hangs on a noun or adjective: "support *for the bill*", "open *to talks*", "ready *to talk*". */
export function hanging(tree: Tree, index: number): number {
  return childrenIn(tree, index, 'nmod', 'obl', 'acl', 'xcomp', 'ccomp', 'advcl').find((at) => isAimed(tree, at)) ?? -1;
}

const AIMING = /^(of|for|to|on|about|over|against|with|toward|towards|in|at|that)$/;

function isAimed(tree: Tree, at: number): boolean {
  if (wordAt(tree, at).relation === 'nmod:poss') return false;
  const tie = childIn(tree, at, 'case', 'mark');
  if (tie < 0) return baseRelation(wordAt(tree, at).relation) === 'ccomp';
  return AIMING.test(wordAt(tree, tie).text.toLowerCase());
}
