import { embeddingOf } from '../../claims/certainty/complement.ts';
import { ownCertainty } from '../../claims/certainty/own.ts';
import { isNegated, isNegativePhrase } from '../../claims/polarity.ts';
import { isPassive, predicateKind, predicateLemma } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { attitude } from '../../lexicon/en/attitudes.ts';
import { raisesNegation } from '../../lexicon/en/certainty-governors.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { type ComplementFrame, complementTruth, implicative } from '../../lexicon/en/implicatives.ts';
import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/**
 * What is said of a deed or thing: `fact` that it is so, `said` that someone says so, `intent` that someone means it to
 * be so or not, `attitude` that someone is for or against it.
 */
export type Mode = 'fact' | 'said' | 'intent' | 'attitude';

/** What all that stands above a word makes of it. */
export interface Composed {
  /** 1: affirmed, willed, favoured · -1: denied, refused, opposed · 0: left open. */
  readonly sign: 1 | -1 | 0;
  readonly mode: Mode;
  /** Head word of whoever means or favours it; -1 where nobody does. */
  readonly holder: number;
  /** The words that were composed, outermost first, the word itself left out. */
  readonly operators: readonly number[];
}

const PLAIN: Composed = { sign: 1, mode: 'fact', holder: -1, operators: [] };

/** Predicates embedded deeper than this are left open. */
const MAX_DEPTH = 8;

/**
 * Composes what refuses, agrees, denies, opposes or negates above a word, from the outside in (Nairn, Condoravdi &
 * Karttunen 2006), extended from truth to stance: "refused to back the bill" is against the bill as "opposes the bill" is.
 */
export function composed(tree: Tree, index: number, depth = 0): Composed {
  if (depth > MAX_DEPTH) return { ...PLAIN, sign: 0 };
  const above = fromAbove(tree, index, depth);
  if (isOpen(tree, index)) return { ...above, sign: 0 };
  return isDenied(tree, index) ? { ...above, sign: flip(above.sign) } : above;
}

/** "if it passes", "the deal to end it", "to pass it": neither affirmed nor denied. */
function isOpen(tree: Tree, index: number): boolean {
  const { relation, upos } = wordAt(tree, index);
  if (upos !== 'VERB' && predicateKind(tree, index) === null) return false;
  if (ownCertainty(tree, index) === 'conditional') return true;
  if (isNegated(tree, index) && isBounded(tree, index)) return true;
  const mark = childIn(tree, index, 'mark');
  const isBare = mark >= 0 && wordAt(tree, mark).xpos === 'TO';
  return isBare && /^(advcl|csubj)/.test(relation) && embeddingOf(tree, index) === null;
}

/** "not before Monday", "no longer": it is so at another time. */
function isBounded(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'obl', 'advcl', 'advmod').some((child) => {
    if (/^(yet|anymore|longer)$/i.test(wordAt(tree, child).text)) return true;
    return childrenIn(tree, child, 'case', 'mark').some((at) => /^(before|until|till)$/i.test(wordAt(tree, at).text));
  });
}

function flip(sign: 1 | -1 | 0): 1 | -1 | 0 {
  return sign === 0 ? 0 : sign === 1 ? -1 : 1;
}

/** A verb counts the denial of its object as its own. */
function isDenied(tree: Tree, index: number): boolean {
  if (predicateKind(tree, index) !== null) return isNegated(tree, index);
  const { upos, relation } = wordAt(tree, index);
  return upos === 'NOUN' && !/^(obj|nsubj)/.test(relation) && isNegativePhrase(tree, index);
}

function fromAbove(tree: Tree, index: number, depth: number): Composed {
  const { head, relation } = wordAt(tree, index);
  if (head < 0) return PLAIN;
  const embedding = embeddingOf(tree, index);
  if (embedding && embedding.frame === 'that' && isRestricted(tree, embedding.governor)) return PLAIN;
  if (embedding && embedding.governor !== index) return embedded(tree, embedding.governor, embedding.frame, depth);
  if (baseRelation(relation) === 'conj') return fromAbove(tree, head, depth + 1);
  const tie = tieOf(tree, index);
  if (!tie) return PLAIN;
  const operator = composed(tree, tie.operator, depth + 1);
  return {
    sign: times(operator.sign, tie.sign),
    mode: 'attitude',
    holder: isWilled(operator) ? operator.holder : holderOf(tree, tie.operator),
    operators: [...operator.operators, tie.operator],
  };
}

/** "the first time *that it was cut*": a clause that restricts a noun is taken for granted. */
function isRestricted(tree: Tree, governor: number): boolean {
  const { lemma, upos } = wordAt(tree, governor);
  if (upos !== 'NOUN' || predicateKind(tree, governor) !== null) return false;
  return reportingNoun(lemma.toLowerCase()) === null && !CONTENT_NOUN.test(lemma);
}

const CONTENT_NOUN =
  /^(idea|notion|fact|news|evidence|sign|proof|skepticism|scepticism|doubt|decision|argument|impression|rule)$/;

export function times(a: 1 | -1 | 0, b: 1 | -1): 1 | -1 | 0 {
  return b === 1 ? a : flip(a);
}

/** Whoever wills a deed of another wills it; whoever says that another does it has no part in it. */
function isWilled({ mode, holder }: Composed): boolean {
  return holder >= 0 && (mode === 'intent' || mode === 'attitude');
}

/** What sets someone for or against a thing, and which of the two. */
interface Tie {
  readonly operator: number;
  readonly sign: 1 | -1;
}

/** The word that is for or against the thing at `index`, by what ties the thing to it; `null` where none is. */
export function tieOf(tree: Tree, index: number): Tie | null {
  const { head, relation } = wordAt(tree, index);
  if (head < 0) return null;
  const base = baseRelation(relation);
  if (base === 'obj' || relation === 'nsubj:pass') return tied(head, objectSign(tree, head));
  const preposition = base === 'obl' || base === 'nmod' ? prepositionOf(tree, index) : null;
  if (preposition === null) return null;
  const own = tied(head, attitude(predicateLemma(tree, head), preposition));
  return own ?? tiedToObject(tree, head, preposition);
}

function tied(operator: number, sign: 1 | -1 | 0): Tie | null {
  return sign === 0 ? null : { operator, sign };
}

function objectSign(tree: Tree, verb: number): 1 | -1 | 0 {
  if (wordAt(tree, verb).upos !== 'VERB') return 0;
  const lemma = predicateLemma(tree, verb);
  return lemma === 'lack' ? -1 : attitude(lemma, 'obj');
}

/** "voiced *opposition* to the plan": what hangs on the verb may be meant for its object. */
function tiedToObject(tree: Tree, verb: number, preposition: string): Tie | null {
  const object = wordAt(tree, verb).upos === 'VERB' ? childIn(tree, verb, 'obj') : -1;
  if (object < 0 || wordAt(tree, object).upos !== 'NOUN') return null;
  return tied(object, attitude(wordAt(tree, object).lemma.toLowerCase(), preposition));
}

type Frame = ComplementFrame | 'of';

function embedded(tree: Tree, governor: number, frame: Frame, depth: number): Composed {
  const above = composed(tree, governor, depth + 1);
  const operators = [...above.operators, governor];
  if (frame === 'that' && isClaimNoun(tree, governor)) return claimed(tree, governor, above, operators);
  const lemmas = lemmasOf(tree, governor);
  const entry =
    frame === 'of' ? null : (lemmas.map((lemma) => implicative(lemma, frame)).find((found) => found) ?? null);
  const lemma = frame === 'of' ? undefined : lemmas.find((known) => implicative(known, frame) !== null);
  if (entry && entry.stance !== 'none' && frame !== 'that') {
    const holder = isWilled(above) ? above.holder : holderOf(tree, governor);
    return { sign: times(above.sign, entry.stance === 'for' ? 1 : -1), mode: 'intent', holder, operators };
  }
  if (entry && lemma !== undefined && frame !== 'of') {
    const said = told(above, lemma, frame, entry.stance);
    const isSaid = frame === 'that' && above.holder < 0;
    return { ...said, ...(isSaid && { mode: 'said', holder: holderOf(tree, governor) }), operators };
  }
  if (frame === 'to' && wordAt(tree, governor).upos === 'NOUN' && entry === null)
    return { ...above, sign: 0, operators };
  return {
    ...(frame === 'of' && isStopShort(tree, governor) ? { ...above, sign: flip(above.sign) } : above),
    operators,
  };
}

/** "stopped short of endorsing". */
function isStopShort(tree: Tree, governor: number): boolean {
  return (
    wordAt(tree, governor).lemma === 'short' ||
    (wordAt(tree, governor).lemma === 'stop' &&
      childrenIn(tree, governor, 'advmod', 'xcomp', 'obl').some((at) => wordAt(tree, at).lemma === 'short'))
  );
}

function isClaimNoun(tree: Tree, governor: number): boolean {
  const { lemma, upos } = wordAt(tree, governor);
  return upos === 'NOUN' && reportingNoun(lemma.toLowerCase()) !== null && verbsOfEventNoun(lemma)[0] !== 'deny';
}

const DISOWNING = /^(deny|reject|dismiss|refute|dispute|rebut|debunk)$/;

/** "apologized for his *claim that* …": who made it says so; "denied *claims that* …": who denies them says not. */
function claimed(tree: Tree, governor: number, above: Composed, operators: readonly number[]): Composed {
  const tie = tieOf(tree, governor);
  if (tie && DISOWNING.test(wordAt(tree, tie.operator).lemma)) return { ...above, mode: 'said', operators };
  return { sign: 1, mode: 'said', holder: childIn(tree, governor, 'nmod:poss'), operators };
}

/** What a verb of truth or of saying makes of a clause: "denied that", "did not say that", "failed to". */
function told(above: Composed, lemma: string, frame: ComplementFrame, stance: string): Composed {
  if (stance === 'against') return { ...above, sign: flip(above.sign) };
  const truth = above.sign === 0 ? 0 : complementTruth(lemma, frame, above.sign);
  if (truth !== 0) return { ...above, sign: truth };
  if (above.sign === 1) return above;
  return { ...above, sign: raisesNegation(lemma) ? above.sign : 0 };
}

/** The lemma with its particle, of an adjective with "be" too; of an event noun, the verbs behind it. */
function lemmasOf(tree: Tree, index: number): string[] {
  const { lemma, upos } = wordAt(tree, index);
  const bare = lemma.toLowerCase();
  if (upos === 'NOUN') return [...verbsOfEventNoun(bare), bare];
  return /^(ADJ|ADP|ADV)$/.test(upos) ? [`be ${bare}`, bare] : [predicateLemma(tree, index), bare];
}

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
export function subjectHead(tree: Tree, index: number): number {
  if (isPassive(tree, index)) return childIn(tree, index, 'obl:agent');
  return judged(tree, index) ?? subjectOf(tree, index)?.head ?? -1;
}

/** "criticized *the mayor* for closing it": who is judged for a deed did it. */
function judged(tree: Tree, index: number): number | null {
  const { head, relation, xpos } = wordAt(tree, index);
  if (head < 0 || xpos !== 'VBG' || !isRelation(relation, 'advcl')) return null;
  const mark = childIn(tree, index, 'mark', 'case');
  const object = childIn(tree, head, 'obj', 'nsubj:pass');
  return object >= 0 && mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'for' ? object : null;
}
