import { governedCertainty, raisesNegation, statedTruth } from '../lexicon/en/certainty-governors.ts';
import { complementTruth, implicative, type Truth } from '../lexicon/en/implicatives.ts';
import { reportingVerb } from '../lexicon/en/reporting.ts';
import { type Tree, wordAt } from '../syntax/tree.ts';
import type { Certainty } from '../types.ts';
import { type Embedding, embeddingOf } from './certainty/complement.ts';
import { nominalCertainty } from './certainty/nominal.ts';
import { ownCertainty } from './certainty/own.ts';
import type { Frame } from './frame.ts';
import { isNegated, isNegativePhrase } from './polarity.ts';
import { isPassive, predicateLemma } from './predicates.ts';

/** How many predicates may embed one another before the outermost are left out of account. */
const MAX_DEPTH = 8;

/**
 * How sure the article makes a predicate: by the words of its own clause, then by what embeds it. Truth is composed
 * from the outside in (Nairn, Condoravdi & Karttunen 2006): of "did not refuse to sign" nothing follows, "failed to
 * sign" denies the signing, "managed to sign" is as sure as the managing.
 */
export function certaintyOf(tree: Tree, frame: Frame): Certainty {
  if (frame.kind === 'event-noun')
    return nominalCertainty(tree, frame.head) ?? (frame.tense === 'future' ? 'planned' : 'asserted');
  return certaintyAt(tree, frame.head, 0);
}

function certaintyAt(tree: Tree, head: number, depth: number): Certainty {
  const own = ownCertainty(tree, head);
  if (own) return own;
  const embedding = depth < MAX_DEPTH ? embeddingOf(tree, head) : null;
  return embedding ? embedded(tree, embedding, depth) : 'asserted';
}

function embedded(tree: Tree, { governor, frame }: Embedding, depth: number): Certainty {
  const level = certaintyAt(tree, governor, depth + 1);
  const isDenied = isNegatedGovernor(tree, governor) !== (level === 'denied');
  const truth = truthOf(tree, governor, frame, isDenied ? -1 : 1);
  if (truth === 1) return level === 'denied' ? 'asserted' : level;
  if (truth === -1) return level === 'asserted' || level === 'reported' || level === 'denied' ? 'denied' : level;
  const lemmas = lemmasOf(tree, governor);
  if (isDenied && lemmas.some(raisesNegation)) return 'denied';
  const governed = lemmas.map((lemma) => governedCertainty(lemma, kindOf(frame))).find((found) => found !== null);
  if (isDenied) return governed || isSaying(lemmas) ? 'possible' : level;
  return governed ?? (isSaying(lemmas) && isTold(tree, governor, frame) ? 'reported' : level);
}

function isNegatedGovernor(tree: Tree, governor: number): boolean {
  return wordAt(tree, governor).upos === 'NOUN' ? isNegativePhrase(tree, governor) : isNegated(tree, governor);
}

/** Truth of the complement by the signature of the predicate that governs it; 0 where nothing follows. */
function truthOf(tree: Tree, governor: number, frame: Embedding['frame'], own: Truth): Truth {
  const stated = frame === 'that' || frame === 'to' ? statedTruth(wordAt(tree, governor).lemma) : 0;
  if (stated !== 0) return (stated * own) as Truth;
  if (isEvidence(tree, governor, frame)) return own === -1 ? -1 : 0;
  if (frame === 'of') return 0;
  if (frame === 'that' && isDisowned(tree, governor)) return own === 1 ? -1 : 0;
  const lemma = lemmasOf(tree, governor).find((known) => implicative(known, frame) !== null);
  if (lemma === undefined) return 0;
  if (lemma === 'be unlikely') return 0;
  if (lemma === 'be able' && own === 1) return isPast(tree, governor) ? 1 : 0;
  return complementTruth(lemma, frame, own);
}

/** "no evidence that …", "no sign of …". */
function isEvidence(tree: Tree, governor: number, frame: Embedding['frame']): boolean {
  const { lemma, upos } = wordAt(tree, governor);
  return (
    frame === 'that' && upos === 'NOUN' && /^(evidence|sign|indication|proof|suggestion|reason|hint|trace)$/.test(lemma)
  );
}

/** "rejected claims that she knew": to deny that something was claimed truly is to deny it. */
function isDisowned(tree: Tree, governor: number): boolean {
  const { head, lemma } = wordAt(tree, governor);
  if (head < 0 || !/^(claim|report|allegation|accusation|rumou?r|suggestion|notion|idea)$/.test(lemma)) return false;
  return /^(reject|deny|dismiss|refute|dispute|rebut)$/.test(wordAt(tree, head).lemma) && !isNegated(tree, head);
}

function isPast(tree: Tree, governor: number): boolean {
  return tree.words.some(({ head, relation, xpos }) => head === governor && relation === 'cop' && xpos === 'VBD');
}

/** The lemma with its particle, of an adjective with "be" too. */
function lemmasOf(tree: Tree, governor: number): string[] {
  const { lemma, upos } = wordAt(tree, governor);
  const bare = lemma.toLowerCase();
  return /^(ADJ|ADP|ADV)$/.test(upos) ? [`be ${bare}`, bare] : [predicateLemma(tree, governor), bare];
}

/** "said that …", "is said to have …". */
function isTold(tree: Tree, governor: number, frame: Embedding['frame']): boolean {
  return frame === 'that' || (frame === 'to' && isPassive(tree, governor));
}

function isSaying(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => reportingVerb(lemma) !== null);
}

function kindOf(frame: Embedding['frame']): 'to' | 'that' | 'of' {
  return frame === 'to' || frame === 'that' ? frame : 'of';
}
