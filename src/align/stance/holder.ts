import { isPassive, predicateKind } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** Head word of whoever is for or against something: the subject of a verb, the possessor of a noun, or -1. */
export function holderOf(tree: Tree, index: number): number {
  if (wordAt(tree, index).upos !== 'NOUN' || predicateKind(tree, index) !== null) return subjectHead(tree, index);
  const owner = childIn(tree, index, 'nmod:poss');
  if (owner >= 0) return owner;
  const source = childrenIn(tree, index, 'nmod', 'obl').find((child) =>
    /^(by|from|among)$/.test(prepositionOf(tree, child) ?? ''),
  );
  if (source !== undefined) return source;
  const { head, relation } = wordAt(tree, index);
  return head >= 0 && /^(obj|nsubj:pass|xcomp)$/.test(relation) ? subjectHead(tree, head) : -1;
}

/** The subject of an active verb or adjective, the agent of a passive one. */
export const subjectHead: (tree: Tree, index: number) => number = rememberAt((tree, index) => {
  // A past tense is a passive in headlines alone, whatever its subject is read as.
  const isHeadline = wordAt(tree, index).xpos === 'VBD';
  if (isPassive(tree, index) && (isHeadline || !hasActor(tree, index))) return childIn(tree, index, 'obl:agent');
  return judged(tree, index) ?? subjectOf(tree, index)?.head ?? -1;
});

/** "hours after a court *ruled* that": a form that could be passive, with a subject of its own that is none of a passive. */
function hasActor(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'nsubj').some((at) => wordAt(tree, at).relation === 'nsubj');
}

/** "criticized *the mayor* for closing it": who is judged for a deed did it. */
function judged(tree: Tree, index: number): number | null {
  const { head, relation, xpos } = wordAt(tree, index);
  if (head < 0 || xpos !== 'VBG' || !isRelation(relation, 'advcl')) return null;
  const mark = childIn(tree, index, 'mark', 'case');
  const own = childIn(tree, head, 'obj', 'nsubj:pass');
  // "ran an advertisement attacking *the mayor* for closing it".
  const within = own < 0 ? -1 : childrenIn(tree, own, 'acl').find((at) => JUDGING.test(wordAt(tree, at).lemma));
  const object = within === undefined || within < 0 ? own : childIn(tree, within, 'obj');
  return object >= 0 && mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'for' ? object : null;
}

const JUDGING = /^(attack|criticize|criticise|praise|blame|condemn|slam|denounce|thank|fault|mock|accuse)$/;
