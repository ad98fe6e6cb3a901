import type { Lemma } from '../lexicon/en/lemma.ts';
import { isDocument, reportingNoun } from '../lexicon/en/reporting.ts';
import { baseRelation, childrenIn, childrenOf, isRelation, subtree, type Tree, wordAt } from '../syntax/tree.ts';
import type { NormalForm } from './dated-words.ts';

/** Who did what is dated, and to what; empty where the sentence does not say. */
export interface DatedRoles {
  readonly doers: Role;
  readonly things: Role;
}

/** Those in one role: their words by normal forms, and the nouns that name them. */
export interface Role {
  readonly words: ReadonlySet<string>;
  readonly heads: readonly Lemma[];
}

/** Relations in which a verb without a subject of its own shares that of the verb above it. */
const SHARING = new Set(['conj', 'xcomp', 'advcl', 'acl']);
const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'csubj', 'xcomp']);
const MOST_STEPS = 4;

/** Reads the doers and things of the deed told by the word `at`. */
export function datedRoles(tree: Tree, at: number, normal: NormalForm): DatedRoles {
  const phrase = (indices: readonly number[]): Role => {
    const heads = indices.map((index) => antecedent(tree, index));
    const words = new Set(heads.flatMap((index) => subtree(tree, index, isApart(tree)).flatMap(normal)));
    const nouns = heads.map((index) => wordAt(tree, index)).filter(({ upos }) => upos === 'NOUN');
    return { words, heads: nouns.map(({ lemma, upos }) => ({ lemma: lemma.toLowerCase(), pos: upos })) };
  };
  const { upos, relation, head } = wordAt(tree, at);
  if (upos !== 'VERB') {
    const owners = phrase(childrenIn(tree, at, 'nmod:poss'));
    const doers = owners.words.size > 0 ? owners : phrase(speakersIn(tree, at));
    return { doers, things: phrase(thingsOfNoun(tree, at)) };
  }
  const things = childrenIn(tree, at, 'obj', 'nsubj:pass');
  // "A statement *released* on Tuesday": what stands above is what was released.
  const isReduced = baseRelation(relation) === 'acl' && wordAt(tree, at).xpos === 'VBN' && things.length === 0;
  const own = doersOf(tree, at);
  const doers = own.length === 0 && isReduced && head >= 0 ? speakersIn(tree, head) : own;
  return { doers: phrase(doers), things: phrase(isReduced && head >= 0 ? [head] : things) };
}

function doersOf(tree: Tree, verb: number): number[] {
  let at = verb;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const own = childrenOf(tree, at).filter((child) => {
      const { relation } = wordAt(tree, child);
      return relation === 'nsubj' || isRelation(relation, 'obl:agent');
    });
    if (own.length > 0) return own;
    const { relation, head } = wordAt(tree, at);
    if (head < 0 || !SHARING.has(baseRelation(relation)) || wordAt(tree, head).upos !== 'VERB') return [];
    at = head;
  }
  return [];
}

const SPEAKING = new Set(
  'speech interview conference briefing address hearing appearance testimony apology rebuke tirade outburst'.split(' '),
);

/** "*He* argued in an interview on Monday", "*she* made a statement": whose words a noun without an owner names. */
function speakersIn(tree: Tree, noun: number): number[] {
  const { lemma, relation, head } = wordAt(tree, noun);
  const name = lemma.toLowerCase();
  if (head < 0 || wordAt(tree, head).upos !== 'VERB') return [];
  if (!SPEAKING.has(name) && reportingNoun(name) === null && !isDocument(name)) return [];
  const isWithin =
    baseRelation(relation) === 'obl' &&
    childrenIn(tree, noun, 'case').some((tie) => /^(in|at|during|through|via)$/i.test(wordAt(tree, tie).text));
  return isWithin || baseRelation(relation) === 'obj' ? doersOf(tree, head) : [];
}

function thingsOfNoun(tree: Tree, noun: number): number[] {
  return [
    ...childrenIn(tree, noun, 'compound', 'amod'),
    ...childrenIn(tree, noun, 'nmod').filter((child) =>
      childrenIn(tree, child, 'case').some((tie) => OF.has(wordAt(tree, tie).text.toLowerCase())),
    ),
  ];
}

const OF = new Set(['of', 'against', 'on', 'over', 'with']);

/** "The patch, *which* was released": what the pronoun stands for. */
function antecedent(tree: Tree, at: number): number {
  const { xpos, head } = wordAt(tree, at);
  if (!/^W/.test(xpos) || head < 0) return at;
  const verb = wordAt(tree, head);
  if (baseRelation(verb.relation) !== 'acl' || verb.head < 0) return at;
  // "Reed and Senator Cole, *who* has led": the nearest of those that are joined.
  return childrenIn(tree, verb.head, 'conj').findLast((child) => child < at) ?? verb.head;
}

function isApart(tree: Tree): (child: number) => boolean {
  return (child) => CLAUSES.has(baseRelation(wordAt(tree, child).relation));
}
