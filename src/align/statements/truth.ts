import { isNegativePhrase } from '../../claims/polarity.ts';
import { negations } from '../../claims/predicates.ts';
import { type ComplementFrame, complementTruth, implicative } from '../../lexicon/en/implicatives.ts';
import { baseRelation, childIn, childrenIn, hasRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import { hasException, isSetAside } from './contrast.ts';
import { settledByEllipsis } from './ellipsis.ts';

/** 1: said to be so · -1: said not to be so. */
export type Truth = 1 | -1;

/** A chain of heads longer than this is a broken tree. */
const MOST_STEPS = 40;

/**
 * Whether what a word says is affirmed or denied, by all that stands between it and the root: negations, negative
 * subjects and objects, "without" and "lack of", and verbs that deny their complement ("refused to", "failed to").
 * Two denials cancel out.
 */
export function truthOf(tree: Tree, index: number): Truth {
  let truth: Truth = 1;
  let from = -1;
  let at = index;
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    if (from >= 0 && isPresupposed(tree, at, from)) return truth;
    if (from < 0 || !isParted(tree, from)) {
      if (deniedAt(tree, at, from)) truth = flip(truth);
      if (from >= 0 && deniesComplement(tree, at, from)) truth = flip(truth);
    }
    const settled = settledByEllipsis(tree, at);
    if (settled !== null) return settled === truth ? 1 : -1;
    from = at;
    at = wordAt(tree, at).head;
  }
  return truth;
}

/** "did not see him leave", "does not know that she won": what is known or seen is so, whether it is or not. */
function isPresupposed(tree: Tree, at: number, from: number): boolean {
  if (!hasRelation(tree, from, ['ccomp', 'xcomp']) || frameOf(tree, from) === 'to') return false;
  return /^(know|realize|realise|regret|notice|remember|forget|see|hear|aware)$/.test(
    wordAt(tree, at).lemma.toLowerCase(),
  );
}

function flip(truth: Truth): Truth {
  return truth === 1 ? -1 : 1;
}

/** A coordinated clause and a clause set beside another are not in the scope of the other's negation. */
function isParted(tree: Tree, from: number): boolean {
  const { relation, upos } = wordAt(tree, from);
  const base = baseRelation(relation);
  if (base === 'parataxis' || base === 'advcl') return true;
  if (base === 'nsubj') return false;
  if (base === 'acl' && relation.includes('relcl')) return true;
  return base === 'conj' && (upos === 'VERB' || hasContrast(tree, from));
}

function hasContrast(tree: Tree, conjunct: number): boolean {
  return childrenIn(tree, conjunct, 'cc').some((child) => /^(but|yet)$/i.test(wordAt(tree, child).text));
}

/** "not only", "not more than": what follows is affirmed, or bounded, and not denied. */
const FOCUS =
  /^(only|just|merely|simply|solely|more|less|fewer|later|earlier|until|least|all|every|everyone|longer|necessarily)$/i;

/** "not ten minutes ago" is less than ten, "not a little" is much; a "not" after its verb belongs to what follows. */
function deniesAll(tree: Tree, negation: number, head: number): boolean {
  const [next, afterNext] = [tree.words[negation + 1], tree.words[negation + 2]];
  if (FOCUS.test(next?.text ?? '')) return false;
  if (next?.upos === 'NUM' && !/^one$/i.test(next.text)) return false;
  if (/^an?$/i.test(next?.text ?? '') && /^(little|few)$/i.test(afterNext?.text ?? '')) return false;
  return negation < head || wordAt(tree, head).upos !== 'VERB';
}

/** "Not one of them came", "Not often do we meet", but not "Not unexpectedly, he came". */
function opensWithDenial(tree: Tree, root: number): boolean {
  if (!/^not$/i.test(tree.words[0]?.text ?? '') || wordAt(tree, root).head >= 0) return false;
  return deniesAll(tree, 0, 1) && !tree.words.slice(0, root).some(({ text }) => text === ',');
}

/** Words whose denial stands at the word itself, and is not undone further up: the heads of what is denied. */
export function deniedHeads(tree: Tree): number[] {
  return tree.words.flatMap((word, at) => {
    const isSite =
      deniedAt(tree, at, -1) ||
      (word.head >= 0 && deniesComplement(tree, word.head, at)) ||
      settledByEllipsis(tree, at) === -1;
    return isSite && truthOf(tree, at) === -1 ? [at] : [];
  });
}

function deniedAt(tree: Tree, at: number, from: number): boolean {
  const opens = opensWithDenial(tree, at);
  const own = negations(tree, at).filter((negation) => negation > 0 && deniesAll(tree, negation, at));
  let count = own.length + Number(opens);
  // The "not" of "is not a king" is the phrase's and the predicate's, and denies once.
  if (own.length === 0 && !opens && isNegativePhrase(tree, at)) count++;
  for (const child of childrenIn(tree, at, 'nsubj', 'obj', 'obl'))
    if (child !== from && isNegativePhrase(tree, child)) count++;
  if (
    childrenIn(tree, at, 'advmod').some((child) => /^(almost|nearly)$/i.test(wordAt(tree, child).text)) &&
    wordAt(tree, at).upos === 'VERB'
  )
    count++;
  const marks = childrenIn(tree, at, 'mark', 'case').map((child) => wordAt(tree, child).text.toLowerCase());
  if (marks.includes('without')) count++;
  if (isScarce(tree, at)) count++;
  if (isSetAside(tree, at)) count++;
  if (count % 2 === 1 && hasException(tree, at)) count++;
  return count % 2 === 1;
}

/** "few", "little" and "rarely" say next to none; "a few" and "a little" say some. */
function isScarce(tree: Tree, at: number): boolean {
  const scarce = childrenIn(tree, at, 'amod', 'advmod', 'det').find((child) =>
    /^(few|rarely|seldom|nowhere)$/i.test(wordAt(tree, child).text),
  );
  return scarce !== undefined && !/^(a|quite|the)$/i.test(tree.words[scarce - 1]?.text ?? '');
}

const UNTRUE =
  /^(false|untrue|fake|bogus|fabricated|unfounded|impossible|baseless|incorrect|wrong|inaccurate|unable|unlikely)$/;
const ABSENCE = /^(lack|absence|hoax|myth|denial|rejection|refusal|failure|inability)$/;
/** Verbs that deny an object that names an act or a state. */
const DENYING_OBJECT =
  /^(deny|reject|refuse|prevent|avoid|lack|cancel|block|veto|refute|debunk|dispute|oppose|dismiss)$/;

/** What has been stopped was done, and is not done now. */
const ENDING = /^(stop|cease|quit|discontinue|halt|suspend)$/;

function deniesComplement(tree: Tree, at: number, from: number): boolean {
  const { lemma, upos } = wordAt(tree, at);
  const verb = lemma.toLowerCase();
  const isClause = hasRelation(tree, from, ['xcomp', 'ccomp', 'csubj', 'acl']);
  if (upos === 'ADJ') return isClause && UNTRUE.test(verb);
  if (upos === 'NOUN') return ABSENCE.test(verb) && hasRelation(tree, from, ['nmod', 'acl', 'ccomp']);
  if (hasRelation(tree, from, ['obj'])) return DENYING_OBJECT.test(verb) && wordAt(tree, from).upos === 'NOUN';
  if (isClause && isYetTo(tree, at)) return true;
  if (!isClause || upos !== 'VERB') return false;
  const frame = frameOf(tree, from);
  return complementTruth(verb, frame, 1) === -1 || (frame === 'ing' && ENDING.test(verb));
}

/** "has yet to appear" has not appeared. */
function isYetTo(tree: Tree, at: number): boolean {
  const isBare = /^(have|be|remain)$/.test(wordAt(tree, at).lemma.toLowerCase());
  return isBare && childrenIn(tree, at, 'advmod').some((child) => wordAt(tree, child).text.toLowerCase() === 'yet');
}

/** "hoped to win", "considered leaving": nothing is said of whether it came to be. Reported speech is taken as said. */
export function isLeftOpen(tree: Tree, at: number): boolean {
  const { head } = wordAt(tree, at);
  if (head < 0 || wordAt(tree, head).upos !== 'VERB' || !hasRelation(tree, at, ['xcomp', 'ccomp'])) return false;
  const [verb, frame] = [wordAt(tree, head).lemma.toLowerCase(), frameOf(tree, at)];
  return frame !== 'that' && implicative(verb, frame) !== null && complementTruth(verb, frame, 1) === 0;
}

function frameOf(tree: Tree, complement: number): ComplementFrame {
  const mark = childIn(tree, complement, 'mark');
  if (mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'to') return 'to';
  if (mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'from') return 'from';
  return wordAt(tree, complement).xpos === 'VBG' && childIn(tree, complement, 'aux') < 0 ? 'ing' : 'that';
}
