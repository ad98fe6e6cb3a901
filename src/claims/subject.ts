import { rememberAt } from '../syntax/remember-at.ts';
import { baseRelation, childIn, isRelation, type Tree, wordAt } from '../syntax/tree.ts';

/** A participant found for a predicate: its head word, and whether it stands with another predicate. */
export interface Participant {
  readonly head: number;
  readonly inherited: boolean;
}

/** Verbs whose subject, and not their object, does what the infinitive says ("promised her to go"). */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'swear']);

/** How far up the tree a missing subject is looked for; deeper inheritance is more often wrong than right. */
const MAX_DEPTH = 6;

/** Who the predicate at `index` is about (its grammatical subject), its own or understood. */
export function subjectOf(tree: Tree, index: number, depth = 0): Participant | null {
  return depth === 0 ? nearestSubject(tree, index) : subjectAt(tree, index, depth);
}

const nearestSubject = rememberAt((tree, index) => subjectAt(tree, index, 0));

function subjectAt(tree: Tree, index: number, depth: number): Participant | null {
  const own = childIn(tree, index, 'nsubj', 'csubj');
  if (own >= 0) {
    const antecedent = antecedentOf(tree, own, index);
    return antecedent >= 0 ? { head: antecedent, inherited: true } : { head: own, inherited: false };
  }
  if (depth >= MAX_DEPTH) return null;
  const inherited = understoodSubject(tree, index, depth);
  return inherited ? { head: inherited.head, inherited: true } : null;
}

function understoodSubject(tree: Tree, index: number, depth: number): Participant | null {
  const { head, relation, xpos } = wordAt(tree, index);
  if (head < 0) return null;
  switch (baseRelation(relation)) {
    case 'conj':
      return subjectOf(tree, head, depth + 1);
    case 'xcomp':
      return controller(tree, head, depth);
    case 'advcl':
      return isNonFinite(tree, index, xpos) ? subjectOf(tree, head, depth + 1) : null;
    case 'acl':
      return isInfinitive(tree, index)
        ? subjectOfNounsVerb(tree, head, depth)
        : gapIsSubject(tree, index)
          ? { head, inherited: true }
          : null;
    default:
      return null;
  }
}

/** "the plan *to meet*": whoever has the plan, where the noun is an argument of a verb. */
function subjectOfNounsVerb(tree: Tree, noun: number, depth: number): Participant | null {
  const owner = childIn(tree, noun, 'nmod:poss');
  if (owner >= 0) return { head: owner, inherited: true };
  const { head, relation } = wordAt(tree, noun);
  return head >= 0 && /^(obj|xcomp)/.test(relation) ? subjectOf(tree, head, depth + 1) : null;
}

function controller(tree: Tree, governor: number, depth: number): Participant | null {
  const object = childIn(tree, governor, 'iobj', 'obj');
  if (object >= 0 && !SUBJECT_CONTROL.has(wordAt(tree, governor).lemma)) return { head: object, inherited: true };
  return subjectOf(tree, governor, depth + 1);
}

function isInfinitive(tree: Tree, index: number): boolean {
  const mark = childIn(tree, index, 'mark');
  return mark >= 0 && wordAt(tree, mark).xpos === 'TO';
}

function isNonFinite(tree: Tree, index: number, xpos: string): boolean {
  if (isInfinitive(tree, index) || xpos === 'VBG' || xpos === 'VBN') return true;
  return childIn(tree, index, 'aux', 'cop') < 0 && !/^VB[DPZ]$/.test(xpos);
}

/** In a relative or participial clause without a subject of its own, the noun it hangs on is the subject. */
function gapIsSubject(tree: Tree, index: number): boolean {
  return childIn(tree, index, 'nsubj', 'csubj', 'expl') < 0;
}

const RELATIVE = /^(who|which|that|whom|whose)$/i;

/** The noun that a relative pronoun stands for, or -1 where the word is no relative pronoun of this clause. */
export function antecedentOf(tree: Tree, pronoun: number, clause: number): number {
  const { relation, head } = wordAt(tree, clause);
  if (!isRelation(relation, 'acl') || !RELATIVE.test(wordAt(tree, pronoun).text)) {
    return isRelation(relation, 'conj') && head >= 0 && RELATIVE.test(wordAt(tree, pronoun).text)
      ? antecedentOf(tree, pronoun, head)
      : -1;
  }
  return head;
}

/** The noun that fills the object gap of a relative clause: "the law *parliament passed*", or -1. */
export const gapObject: (tree: Tree, index: number) => number = rememberAt((tree, index) => {
  const { relation, head, upos } = wordAt(tree, index);
  if (!isRelation(relation, 'acl') || upos !== 'VERB' || relation === 'acl') return -1;
  const subject = childIn(tree, index, 'nsubj');
  if (subject < 0 || antecedentOf(tree, subject, index) >= 0) return -1;
  return childIn(tree, index, 'obj', 'ccomp', 'xcomp', 'obl', 'nsubj:pass') < 0 ? head : -1;
});
