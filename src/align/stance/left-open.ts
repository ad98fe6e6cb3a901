import { ownCertainty } from '../../claims/certainty/own.ts';
import { isNegated } from '../../claims/polarity.ts';
import { predicateKind } from '../../claims/predicates.ts';
import { attitude } from '../../lexicon/en/attitudes.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { embeddingAt } from './embedding.ts';

/** "if it passes", "the deal to end it", "to pass it", "should pass": neither affirmed nor denied. */
export const isLeftOpen: (tree: Tree, index: number) => boolean = rememberAt((tree, index) => {
  const { relation, upos } = wordAt(tree, index);
  if (upos !== 'VERB' && predicateKind(tree, index) === null) return false;
  if (
    ownCertainty(tree, index) === 'conditional' ||
    isDuty(tree, index) ||
    isInPart(tree, index) ||
    isOfThen(tree, index)
  )
    return true;
  if (isNegated(tree, index) && (isBounded(tree, index) || isFocused(tree, index))) return true;
  const mark = childIn(tree, index, 'mark');
  // "so that it may pass" tells the purpose; "passing it would take months" names a deed that nobody has told.
  if (mark >= 0 && /^so$/i.test(wordAt(tree, mark).text)) return true;
  // What was asked is held against what was asked.
  if (mark >= 0 && /^whether$/i.test(wordAt(tree, mark).text) && !isAsked(tree, index)) return true;
  if (wordAt(tree, index).xpos === 'VBG' && /^csubj/.test(relation)) return true;
  // "before rolling it out": it may never come to that.
  if (mark >= 0 && /^before$/i.test(wordAt(tree, mark).text) && /^advcl/.test(relation)) return true;
  const isBare = mark >= 0 && wordAt(tree, mark).xpos === 'TO';
  if (!isBare || !/^(advcl|csubj)/.test(relation) || embeddingAt(tree, index) !== null) return false;
  return !isSpokenMind(tree, index);
});

function isAsked(tree: Tree, index: number): boolean {
  const { head } = wordAt(tree, index);
  return head >= 0 && wordAt(tree, head).lemma === 'ask';
}

/** Verbs by which people come before others, to say what they think. */
const COMING_FORWARD =
  /^(speak|appear|come|go|take|stand|rise|gather|march|rally|use|write|join|turn|travel|tweet|call|hold|issue|return)$/;

/** "spoke *to denounce* the plan": whoever comes forward to say a thing has said it. */
function isSpokenMind(tree: Tree, index: number): boolean {
  const { head, relation } = wordAt(tree, index);
  if (head < 0 || !/^advcl/.test(relation) || attitude(wordAt(tree, index).lemma, 'obj') === 0) return false;
  const { lemma, xpos } = wordAt(tree, head);
  return COMING_FORWARD.test(lemma) && /^VB[DN]$/.test(xpos) && !isNegated(tree, head);
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
  /^(only|nearly|almost|barely|rarely|seldom|scarcely|partly|partially|finally|eventually|initially|originally|formerly|nominally|strictly|solely|exclusively|merely)$/i;

function isInPart(tree: Tree, index: number): boolean {
  const own = childrenIn(tree, index, 'advmod');
  const beside = childrenIn(tree, index, 'obl', 'advcl').flatMap((child) => {
    const first = childrenIn(tree, child, 'advmod', 'case', 'mark')[0];
    return first === undefined ? [] : [first, ...childrenIn(tree, first, 'advmod')];
  });
  return [...own, ...beside].some((at) => IN_PART.test(wordAt(tree, at).text));
}

/** "Made no offer *during that time*": what was so for a while, named before, may be otherwise now. */
function isOfThen(tree: Tree, index: number): boolean {
  const object = childIn(tree, index, 'obj');
  const hanging = [...childrenIn(tree, index, 'obl'), ...(object < 0 ? [] : childrenIn(tree, object, 'nmod'))];
  return hanging.some((at) => {
    const det = childIn(tree, at, 'det');
    const isThen = det >= 0 && /^(that|those)$/i.test(wordAt(tree, det).text);
    return isThen && /^(time|period|point|stage|span|week|month|year|day)$/.test(wordAt(tree, at).lemma);
  });
}

/** "did not *directly* dispute it": only the manner is denied (Huddleston & Pullum 2002, chapter 9, section 1.3). */
function isFocused(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'advmod').some((at) => MANNER.test(wordAt(tree, at).text));
}

const MANNER =
  /^(directly|immediately|fully|explicitly|specifically|publicly|personally|necessarily|formally|officially|entirely|completely|initially|exactly|deliberately|intentionally|knowingly|automatically|always|often)$/i;

/** "not before Monday": it is so at another time. */
function isBounded(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'obl', 'advcl', 'advmod').some((child) =>
    childrenIn(tree, child, 'case', 'mark').some((at) => /^(before|until|till)$/i.test(wordAt(tree, at).text)),
  );
}
