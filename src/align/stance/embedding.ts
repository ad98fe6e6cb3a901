import { type Embedding, embeddingOf } from '../../claims/certainty/complement.ts';
import { isPassive, predicateLemma } from '../../claims/predicates.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { isClaimNoun } from './claim-noun.ts';
import { isTo } from './denied.ts';

export type { Embedding } from '../../claims/certainty/complement.ts';

/** What a predicate is a complement of, whether it is read as one, as the object's, or as the content of a claim. */
export const embeddingAt: (tree: Tree, index: number) => Embedding | null = rememberAt((tree, index) => {
  return embeddingOf(tree, index) ?? ofObject(tree, index) ?? underClaim(tree, index);
});

/** "forbids the archive *to share* them": after such a verb and its object an infinitive is no purpose. */
function ofObject(tree: Tree, index: number): Embedding | null {
  const { relation, head } = wordAt(tree, index);
  const mark = childIn(tree, index, 'mark');
  if (head < 0 || baseRelation(relation) !== 'advcl' || mark < head || !isTo(tree, mark)) return null;
  if (childIn(tree, head, 'obj') < 0 && !isPassive(tree, head)) return null;
  return STEERING.test(predicateLemma(tree, head)) ? { governor: head, frame: 'to' } : null;
}

/** Verbs of letting, ordering and asking, which take an object and an infinitive (Levin 1993, 29.3 and 37.1). */
const STEERING =
  /^(allow|permit|forbid|order|ask|urge|tell|force|enable|encourage|require|instruct|authorize|authorise|direct|invite|persuade|advise|press|warn|help|compel|request|beg|oblige|let)$/;

/** "rumors *he was ill*": the content of a claim stands without a conjunction too. */
function underClaim(tree: Tree, index: number): Embedding | null {
  const { relation, head } = wordAt(tree, index);
  const isContent = baseRelation(relation) === 'acl' && childIn(tree, index, 'cop') >= 0;
  return isContent && isClaimNoun(tree, head) ? { governor: head, frame: 'that' } : null;
}

/** Verbs by which a body or person wills what the clause says. */
const WILLING =
  /^(recommend|propose|demand|urge|order|insist|rule|decide|determine|request|require|vote|agree|vow|promise|pledge|swear|resolve|direct|mandate|ask|suggest|advise|stipulate|guarantee)$/;

/** Of these alone the clause is always what is willed: "recommended that members *accept* it" tells no habit. */
const MANDATIVE = /^(recommend|propose|demand|urge|order|request|require|mandate|stipulate|advise)$/;

/** "recommended that it *be* approved", "ruled that he *would* not be extradited": the clause is willed, and not told. */
export function isWanted(tree: Tree, governor: number, index: number): boolean {
  if (!WILLING.test(predicateLemma(tree, governor))) return false;
  const aux = childrenIn(tree, index, 'aux', 'aux:pass', 'cop').map((at) => wordAt(tree, at));
  if (aux.some(({ text }) => /^(will|would|shall|must|wo|['’]ll|['’]d|can|could|may|should)$/i.test(text))) return true;
  const { xpos } = aux[0] ?? wordAt(tree, index);
  return xpos === 'VB' || (xpos === 'VBP' && MANDATIVE.test(predicateLemma(tree, governor)));
}

/** "have *yet* to sign". */
export function isYetTo(tree: Tree, governor: number): boolean {
  const { lemma } = wordAt(tree, governor);
  const yet = childrenIn(tree, governor, 'advmod').some((at) => wordAt(tree, at).text.toLowerCase() === 'yet');
  return yet && (lemma === 'have' || lemma === 'be');
}

/** "is *possible* that", "is *unclear* that": it is neither told nor denied. */
export function isUnsure(tree: Tree, governor: number): boolean {
  return UNSURE.test(wordAt(tree, governor).lemma);
}

const UNSURE = /^(possible|likely|unlikely|unclear|uncertain|conceivable|probable|doubtful|early|soon)$/;
