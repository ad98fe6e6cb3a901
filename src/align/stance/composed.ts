import { isNegated, isNegativePhrase } from '../../claims/polarity.ts';
import { predicateLemma } from '../../claims/predicates.ts';
import { raisesNegation } from '../../lexicon/en/certainty-governors.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { type ComplementFrame, complementTruth, type Implicative, implicative } from '../../lexicon/en/implicatives.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { claimNounAt, disowningVerb, isOpenClaim, isRestricted } from './claim-noun.ts';
import { isDenied, isShunned } from './denied.ts';
import { type Embedding, embeddingAt, isUnsure, isWanted, isYetTo } from './embedding.ts';
import { holderOf, subjectHead } from './holder.ts';
import { degreeOf, hasTo, isStopShort, isTaken } from './infinitives.ts';
import { isLeftOpen } from './left-open.ts';
import { tieOf } from './tie.ts';

/**
 * What is said of a deed or thing: `fact` that it is so, `said` that someone says so, `intent` that someone means it to
 * be so or not, `attitude` that someone is for or against it.
 */
export type Mode = 'fact' | 'said' | 'intent' | 'attitude';

/** 1: affirmed, willed, favoured · -1: denied, refused, opposed · 0: left open. */
export type Sign = 1 | -1 | 0;

/** What all that stands above a word makes of it. */
export interface Composed {
  readonly sign: Sign;
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
  return depth === 0 ? outermost(tree, index) : composedAt(tree, index, depth);
}

const outermost = rememberAt((tree, index) => composedAt(tree, index, 0));

function composedAt(tree: Tree, index: number, depth: number): Composed {
  if (depth > MAX_DEPTH) return { ...PLAIN, sign: 0 };
  const above = fromAbove(tree, index, depth);
  if (isLeftOpen(tree, index)) return { ...above, sign: 0 };
  const own = isShunned(tree, index) ? flip(above.sign) : above.sign;
  return { ...above, sign: isDenied(tree, index) ? flip(own) : own };
}

function flip(sign: Sign): Sign {
  return sign === 0 ? 0 : sign === 1 ? -1 : 1;
}

function fromAbove(tree: Tree, index: number, depth: number): Composed {
  const { head, relation } = wordAt(tree, index);
  if (head < 0) return PLAIN;
  const embedding = embeddingAt(tree, index);
  if (embedding && embedding.frame === 'that' && isRestricted(tree, embedding.governor)) return PLAIN;
  if (embedding && embedding.governor !== index) return embedded(tree, index, embedding, depth);
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

export function times(a: Sign, b: 1 | -1): Sign {
  return b === 1 ? a : flip(a);
}

/** Whoever wills a deed of another wills it; whoever says that another does it has no part in it. */
function isWilled({ mode, holder }: Composed): boolean {
  return holder >= 0 && (mode === 'intent' || mode === 'attitude');
}

function embedded(tree: Tree, index: number, { governor, frame }: Embedding, depth: number): Composed {
  const above = composed(tree, governor, depth + 1);
  const operators = [...above.operators, governor];
  if (frame === 'of') return { ...above, sign: isStopShort(tree, governor) ? flip(above.sign) : above.sign, operators };
  const claim = frame === 'that' ? claimNounAt(tree, governor) : -1;
  if (claim >= 0) return { ...claimed(tree, claim, above), operators };
  const degree = degreeOf(tree, governor);
  if (degree !== 0) return { ...above, sign: times(above.sign, degree), operators };
  if (isYetTo(tree, governor)) return { ...above, sign: flip(above.sign), operators };
  const told = { ...above, sign: supported(tree, governor, above.sign, depth) };
  const known = implicativeAt(tree, governor, frame);
  const wanted = frame === 'that' && isWanted(tree, governor, index);
  if (wanted)
    return { ...told, mode: 'intent', holder: isWilled(told) ? told.holder : holderOf(tree, governor), operators };
  if (known) return { ...byImplicative(tree, governor, frame, told, known), operators };
  // "is not positive that it was so": what is not sure is neither told nor denied.
  if (frame === 'that' && (told.sign === -1 || isUnsure(tree, governor))) return { ...told, sign: 0, operators };
  return { ...told, sign: hasTo(tree, index) && !isTaken(tree, governor) ? 0 : told.sign, operators };
}

/** Verbs by which their object is done or had: "has no plans to", "made a vow to". */
const SUPPORT = /^(have|make|take|give|hold|see|express|voice|show|announce|declare|reiterate|repeat)$/;

/** "has no *plans* to resign", "lacked the *power* to resign": the verb and the noun are denied together. */
function supported(tree: Tree, noun: number, sign: Sign, depth: number): Sign {
  const { upos, head, relation } = wordAt(tree, noun);
  if (upos !== 'NOUN') return sign;
  if (head < 0 || relation !== 'obj') return isNegativePhrase(tree, noun) ? 0 : sign;
  const { lemma } = wordAt(tree, head);
  if (lemma !== 'lack' && !SUPPORT.test(lemma)) return sign;
  const verb = composed(tree, head, depth + 1).sign;
  if (lemma === 'lack') return flip(verb);
  // What need not be done may be done.
  return verb === -1 && /^(need|obligation|requirement|duty|reason)$/.test(wordAt(tree, noun).lemma) ? 0 : verb;
}

interface Known extends Implicative {
  readonly lemma: string;
}

function implicativeAt(tree: Tree, governor: number, frame: ComplementFrame): Known | null {
  for (const lemma of lemmasOf(tree, governor)) {
    const entry = implicative(lemma, frame);
    if (entry) return { ...entry, lemma };
  }
  return null;
}

/** "agreed to", "refused to": willed or not · "denied that", "said that": told to be so or not · "failed to": not so. */
function byImplicative(tree: Tree, governor: number, frame: ComplementFrame, above: Composed, known: Known): Composed {
  if (known.stance !== 'none' && frame !== 'that') {
    const holder = isWilled(above) ? above.holder : holderOf(tree, governor);
    return { ...above, sign: times(above.sign, known.stance === 'for' ? 1 : -1), mode: 'intent', holder };
  }
  const sign = told(above.sign, frame, known);
  const isSaid = frame === 'that' && above.holder < 0;
  return isSaid ? { ...above, sign, mode: 'said', holder: holderOf(tree, governor) } : { ...above, sign };
}

/** "apologized for his *claim that* …": who made it says so; "denied *claims that* …": who denies them says not. */
function claimed(tree: Tree, governor: number, above: Composed): Composed {
  const verb = disowningVerb(tree, governor);
  if (verb >= 0) return disowned(tree, verb, above);
  return {
    ...above,
    sign: isOpenClaim(tree, governor) ? 0 : 1,
    mode: 'said',
    holder: childIn(tree, governor, 'nmod:poss'),
  };
}

function disowned(tree: Tree, verb: number, above: Composed): Composed {
  const own = isNegated(tree, verb) ? 0 : -1;
  return { ...above, sign: own, mode: 'said', holder: subjectHead(tree, verb) };
}

/** What a verb of truth or of saying makes of a clause: "denied that", "did not say that", "failed to". */
function told(above: Sign, frame: ComplementFrame, { lemma, stance }: Known): Sign {
  if (stance === 'against') return flip(above);
  const truth = above === 0 ? 0 : complementTruth(lemma, frame, above);
  if (truth !== 0) return truth;
  return above === 1 || raisesNegation(lemma) ? above : 0;
}

/** The lemma with its particle, of an adjective with "be" too; of an event noun, the verbs behind it. */
function lemmasOf(tree: Tree, index: number): string[] {
  const { lemma, upos } = wordAt(tree, index);
  const bare = lemma.toLowerCase();
  if (upos === 'NOUN') return [...verbsOfEventNoun(bare), bare];
  return /^(ADJ|ADP|ADV)$/.test(upos) ? [`be ${bare}`, bare] : [predicateLemma(tree, index), bare];
}
