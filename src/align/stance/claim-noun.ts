import { predicateKind, predicateLemma } from '../../claims/predicates.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** "the first time *that it was cut*": a clause that restricts a noun is taken for granted. */
export function isRestricted(tree: Tree, governor: number): boolean {
  const { lemma, upos } = wordAt(tree, governor);
  if (upos !== 'NOUN' || predicateKind(tree, governor) !== null) return false;
  return reportingNoun(lemma.toLowerCase()) === null && !CONTENT_NOUN.test(lemma);
}

const CONTENT_NOUN =
  /^(idea|notion|fact|news|evidence|sign|proof|skepticism|scepticism|doubt|decision|argument|impression|rule|speculation|theory|possibility|hope|fear|suspicion|belief|concern|suggestion)$/;

/** "denied *claims* that": the noun for what a clause says, which may hang beside it on the verb; -1 where none is. */
export function claimNounAt(tree: Tree, governor: number): number {
  if (isClaimNoun(tree, governor)) return governor;
  const object = wordAt(tree, governor).upos === 'VERB' ? childIn(tree, governor, 'obj') : -1;
  return object >= 0 && isClaimNoun(tree, object) ? object : -1;
}

/** What is only thought possible is neither affirmed nor denied. */
const OPEN_NOUN =
  /^(rumor|rumour|speculation|theory|possibility|hope|fear|suspicion|belief|concern|suggestion|idea|notion|impression)$/;

/** "the *claim* that", "the *hope* that": a noun for what somebody says or thinks. */
export function isClaimNoun(tree: Tree, governor: number): boolean {
  const { lemma, upos } = wordAt(tree, governor);
  if (upos !== 'NOUN') return false;
  const isClaim = reportingNoun(lemma.toLowerCase()) !== null && verbsOfEventNoun(lemma)[0] !== 'deny';
  return isClaim || OPEN_NOUN.test(lemma);
}

/** Verbs by which a claim is called untrue. */
const DISOWNING =
  /^(deny|reject|dismiss|refute|dispute|rebut|debunk|discount|dispel|quash|disavow|scotch|shoot down|knock down|brush off|wave off)$/;

/** The verb that calls the claim untrue, or -1. */
export function disowningVerb(tree: Tree, claim: number): number {
  const { head, relation } = wordAt(tree, claim);
  const isObject = head >= 0 && /^(obj|nsubj:pass)$/.test(relation);
  return isObject && DISOWNING.test(predicateLemma(tree, head)) ? head : -1;
}

/** Whether the noun is for what is only thought possible. */
export function isOpenClaim(tree: Tree, claim: number): boolean {
  return OPEN_NOUN.test(wordAt(tree, claim).lemma);
}
