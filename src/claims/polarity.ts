import { rememberAt } from '../syntax/remember-at.ts';
import { childIn, childrenIn, childrenOf, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import { prepositionOf } from './preposition.ts';

const NEGATIVE_NOUN = /^(nobody|none|nothing|nowhere|no-one|neither)$/i;
const NEGATIVE_DETERMINER = /^(no|neither)$/i;

/** After "no", where the phrase denies nothing: "no fewer than 40", "no doubt", "no matter who". */
const NO_DENIAL =
  /^(fewer|less|more|later|sooner|earlier|longer|better|different|other|doubt|matter|wonder|surprise)$/i;

/**
 * Whether a noun phrase denies its referent: "no one", "no evidence", "none of them", "neither side", "not a single
 * vote". "Few", "hardly any" and "not all" leave some, and deny nothing.
 */
export const isNegativePhrase = rememberAt((tree, head): boolean => {
  if (NEGATIVE_NOUN.test(wordAt(tree, head).text) || isNoOne(tree, head)) return !isExcepted(tree, head);
  return childrenIn(tree, head, 'det', 'advmod', 'cc').some((child) => {
    const text = lower(tree, child);
    if (NEGATIVE_DETERMINER.test(text)) return !NO_DENIAL.test(lower(tree, child + 1)) && !isExcepted(tree, head);
    return text === 'not' && /^(one|a|an)$/.test(lower(tree, child + 1));
  });
});

/** "no-one", which falls into three words. */
function isNoOne(tree: Tree, head: number): boolean {
  return lower(tree, head) === 'one' && lower(tree, head - 1) === '-' && lower(tree, head - 2) === 'no';
}

/** "nothing but the tower", "no one except her": what is excepted is affirmed. */
function isExcepted(tree: Tree, head: number): boolean {
  return /^(but|except|besides)$/.test(lower(tree, head + 1));
}

/**
 * Whether the predicate is negated in its own clause: by an adverb, by a negative subject, object or adverbial, by
 * "without". Two negations cancel out ("nobody did not vote"). Negation of another clause does not reach it: "did not
 * say he left" denies the saying alone.
 */
export const isNegated = rememberAt((tree, index): boolean => {
  let count = negativeAdverbs(tree, index).length + (sharesNegation(tree, index) ? 1 : 0);
  for (const child of childrenIn(tree, index, 'nsubj', 'obj')) if (isNegativePhrase(tree, child)) count++;
  for (const child of childrenIn(tree, index, 'obl')) if (isNegativeAdverbial(tree, child)) count++;
  if (isWithout(tree, index)) count++;
  if (childIn(tree, index, 'cop') >= 0 && childrenIn(tree, index, 'det').some((child) => lower(tree, child) === 'no'))
    count++;
  return count % 2 === 1;
});

const NEGATIVE_ADVERB = /^(not|n['’]?t|never|neither|nor|hardly|scarcely|nowhere)$/;

/** The predicate's own words that negate it. */
function negativeAdverbs(tree: Tree, index: number): number[] {
  return childrenIn(tree, index, 'advmod', 'cc').filter((child) => {
    const text = lower(tree, child);
    if (text === 'longer') return childrenOf(tree, child).some((at) => lower(tree, at) === 'no');
    if (text === 'no') return wordAt(tree, index).upos !== 'VERB' && !NO_DENIAL.test(lower(tree, child + 1));
    return NEGATIVE_ADVERB.test(text) && !isHarmless(tree, child, index);
  });
}

/** What "not" negates instead of the predicate when it stands before these: "not only", "not all", "not long after". */
const TAKES_NOT =
  /^(only|just|merely|simply|solely|necessarily|all|every|everyone|everybody|everything|many|much|any|long|far|surprisingly|unexpectedly|least|until|till)$/;

function isHarmless(tree: Tree, negation: number, index: number): boolean {
  if (negation + 1 !== index && TAKES_NOT.test(lower(tree, negation + 1))) return true;
  if (/^(or|if)$/.test(lower(tree, negation - 1)) && !/^(not|n't)$/.test(lower(tree, negation + 1)))
    return lower(tree, negation - 1) === 'or' || lower(tree, negation + 1) === 'for';
  return isUntil(tree, index) || isCannotHelp(tree, index);
}

/** "did not open until Monday": it opened, on Monday. */
function isUntil(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'obl', 'advcl', 'advmod').some((child) =>
    childrenIn(tree, child, 'case', 'mark').some((at) => /^(until|till)$/.test(lower(tree, at))),
  );
}

/** "cannot help but worry". */
function isCannotHelp(tree: Tree, index: number): boolean {
  return wordAt(tree, index).lemma === 'help' && lower(tree, index + 1) === 'but';
}

/** Prepositions whose negative phrase goes along with what is affirmed: "landed with no injuries", "for no reason". */
const ACCOMPANYING = /^(with|without|for|despite|but|except)$/;

function isNegativeAdverbial(tree: Tree, child: number): boolean {
  if (!isNegativePhrase(tree, child)) return false;
  const preposition = prepositionOf(tree, child) ?? '';
  if (ACCOMPANYING.test(preposition)) return false;
  return !(
    /^(in|at|of)$/.test(preposition) && /^(time|cost|charge|expense|use|avail|interest)$/.test(lower(tree, child))
  );
}

function isWithout(tree: Tree, index: number): boolean {
  const marks =
    wordAt(tree, index).upos === 'VERB' ? childrenIn(tree, index, 'mark', 'case') : childrenIn(tree, index, 'mark');
  return marks.some((child) => lower(tree, child) === 'without');
}

/**
 * "did not smile or speak", "has not called or written": verbs under one auxiliary share its negation, where they are
 * joined by "or" or both are bare infinitives.
 */
function sharesNegation(tree: Tree, index: number): boolean {
  const { relation, head, xpos } = wordAt(tree, index);
  if (!isRelation(relation, 'conj') || head < 0 || childIn(tree, index, 'nsubj', 'aux', 'cop') >= 0) return false;
  if (xpos !== wordAt(tree, head).xpos || childIn(tree, head, 'aux') < 0) return false;
  if (negativeAdverbs(tree, index).length > 0) return false;
  const joint = childIn(tree, index, 'cc');
  const word = joint < 0 ? 'or' : lower(tree, joint);
  const isBare = xpos === 'VB' && lower(tree, index) === wordAt(tree, index).lemma.toLowerCase();
  const isJoint = word === 'or' || (word === 'and' && isBare);
  return isJoint && negativeAdverbs(tree, head).some((at) => /^(not|n['’]?t|never)$/.test(lower(tree, at)));
}

function lower(tree: Tree, at: number): string {
  return tree.words[at]?.text.toLowerCase() ?? '';
}
