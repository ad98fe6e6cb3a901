import { embeddingOf } from '../../claims/certainty/complement.ts';
import { isNegated, isNegativePhrase } from '../../claims/polarity.ts';
import { predicateKind, predicateLemma } from '../../claims/predicates.ts';
import { raisesNegation } from '../../lexicon/en/certainty-governors.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { type ComplementFrame, complementTruth, type Implicative, implicative } from '../../lexicon/en/implicatives.ts';
import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { holderOf } from './holder.ts';
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
  if (depth > MAX_DEPTH) return { ...PLAIN, sign: 0 };
  const above = fromAbove(tree, index, depth);
  if (isLeftOpen(tree, index)) return { ...above, sign: 0 };
  return isDenied(tree, index) ? { ...above, sign: flip(above.sign) } : above;
}

function flip(sign: Sign): Sign {
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

export function times(a: Sign, b: 1 | -1): Sign {
  return b === 1 ? a : flip(a);
}

/** Whoever wills a deed of another wills it; whoever says that another does it has no part in it. */
function isWilled({ mode, holder }: Composed): boolean {
  return holder >= 0 && (mode === 'intent' || mode === 'attitude');
}

type Frame = ComplementFrame | 'of';

function embedded(tree: Tree, governor: number, frame: Frame, depth: number): Composed {
  const above = composed(tree, governor, depth + 1);
  const operators = [...above.operators, governor];
  if (frame === 'of') return { ...above, sign: isStopShort(tree, governor) ? flip(above.sign) : above.sign, operators };
  if (frame === 'that' && isClaimNoun(tree, governor)) return { ...claimed(tree, governor, above), operators };
  const known = implicativeAt(tree, governor, frame);
  if (known) return { ...byImplicative(tree, governor, frame, above, known), operators };
  return { ...above, sign: frame === 'to' && wordAt(tree, governor).upos === 'NOUN' ? 0 : above.sign, operators };
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
function claimed(tree: Tree, governor: number, above: Composed): Composed {
  const tie = tieOf(tree, governor);
  if (tie && DISOWNING.test(wordAt(tree, tie.operator).lemma)) return { ...above, mode: 'said' };
  return { ...above, sign: 1, mode: 'said', holder: childIn(tree, governor, 'nmod:poss') };
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
