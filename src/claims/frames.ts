import { baseRelation, spanOf, type Tree, wordAt } from '../syntax/tree.ts';
import { appositionFrame } from './apposition.ts';
import { argumentsOf } from './arguments.ts';
import { eventOfNoun } from './event-noun.ts';
import type { Frame, FrameArgument, FrameKind } from './frame.ts';
import { lentArguments, lightVerbAt } from './light-verb.ts';
import { nominalFrame } from './nominal.ts';
import { clausePhrase } from './phrase.ts';
import { isNegated } from './polarity.ts';
import { isPassive, predicateKind, predicateLemma, predicateWords, tenseOf } from './predicates.ts';
import type { Spotter } from './spotter.ts';

/** The frames of one sentence, in the order of their predicates. */
export function framesOf(tree: Tree, index: number, spotter: Spotter): Frame[] {
  const frames: Frame[] = [];
  for (let head = 0; head < tree.words.length; head++) {
    const kind = predicateKind(tree, head);
    const frame = kind ? frameAt(tree, head, kind, index, spotter) : nominalFrame(tree, head, index, spotter);
    const apposition = kind ? null : appositionFrame(tree, head, index);
    if (frame) frames.push(frame);
    if (apposition) frames.push(apposition);
  }
  return frames;
}

function frameAt(tree: Tree, head: number, kind: FrameKind, sentence: number, spotter: Spotter): Frame {
  const light = kind === 'verb' ? lightVerbAt(tree, head) : null;
  const lent = light ? lentArguments(nominalFrame(tree, light.noun, sentence, spotter)?.arguments ?? []) : [];
  const args = [...argumentsOf(tree, head, kind, spotter), ...lent];
  const lemma = light?.lemma ?? (kind === 'copula' ? 'be' : predicateLemma(tree, head));
  const event = kind === 'verb' ? eventOfSubject(tree, lemma, args[0]) : null;
  const words = predicateWords(tree, head, kind);
  const { start, end } = clausePhrase(tree, head, (child) => isClauseOfItsOwn(tree, child));
  const frame: { -readonly [Key in keyof Frame]: Frame[Key] } = {
    sentence,
    head,
    kind,
    lemma,
    predicate: predicateSpan(tree, words, head),
    clause: { start, end },
    passive: isPassive(tree, head),
    negated: isNegated(tree, head),
    tense: tenseOf(tree, head),
    arguments: args,
    governor: governorOf(tree, head),
  };
  if (event !== null) frame.event = event;
  if (light) frame.lightNoun = light.noun;
  return frame;
}

/** Verbs that say of a deed that it was done, began or ended. */
const OCCURRENCE = new Set('happen occur begin start end conclude open follow last continue resume come'.split(' '));

function eventOfSubject(tree: Tree, lemma: string, subject: FrameArgument | undefined): string | null {
  const isNoun = subject !== undefined && !subject.clause && wordAt(tree, subject.head).upos === 'NOUN';
  return isNoun && OCCURRENCE.has(lemma) ? eventOfNoun(wordAt(tree, subject.head).lemma.toLowerCase()) : null;
}

/** A coordinated or set-off clause is a claim of its own and no part of this one's span. */
function isClauseOfItsOwn(tree: Tree, child: number): boolean {
  const { relation } = wordAt(tree, child);
  return baseRelation(relation) === 'conj' && predicateKind(tree, child) !== null;
}

/** From the first auxiliary to the head, if nothing but the predicate's own adverbs lies between; else the head. */
function predicateSpan(tree: Tree, words: readonly number[], head: number) {
  const first = words[0] ?? head;
  const last = words.at(-1) ?? head;
  const between = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const isOwn = between.every(
    (at) => words.includes(at) || wordAt(tree, at).upos === 'ADV' || wordAt(tree, at).upos === 'PART',
  );
  const span = isOwn ? spanOf(tree, between) : spanOf(tree, [head]);
  return span ?? wordAt(tree, head);
}

/** The predicate that this one is a complement of; coordinated complements share their first one's governor. */
function governorOf(tree: Tree, head: number): number {
  const { relation, head: parent } = wordAt(tree, head);
  const base = baseRelation(relation);
  if (base === 'xcomp' || base === 'ccomp') return parent;
  return base === 'conj' && parent >= 0 ? governorOf(tree, parent) : -1;
}
