import { baseRelation, childIn, childrenOf, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import type { ArgumentRole } from '../types.ts';
import type { FrameArgument, FrameKind } from './frame.ts';
import { clausePhrase, nounPhrase, type Phrase, phraseFrom } from './phrase.ts';
import { isNominal, isPassive } from './predicates.ts';
import { antecedentOf, gapObject, type Participant, subjectOf } from './subject.ts';

/** Says what a phrase is: the caller knows which spans are times and places. */
export interface Spotter {
  isTime(phrase: Phrase): boolean;
  isPlace(phrase: Phrase): boolean;
}

/** The arguments of the predicate at `index`, agent first, then in text order. */
export function argumentsOf(tree: Tree, index: number, kind: FrameKind, spotter: Spotter): FrameArgument[] {
  const passive = isPassive(tree, index);
  const found: FrameArgument[] = [];
  const subject = subjectOf(tree, index);
  if (subject) found.push(participant(tree, index, subject, passive ? 'patient' : 'agent'));
  const gap = gapObject(tree, index);
  if (gap >= 0) found.push(participant(tree, index, { head: gap, inherited: true }, 'patient'));
  for (const child of childrenOf(tree, index)) {
    const argument = childArgument(tree, index, child, passive, spotter);
    if (argument) found.push(argument);
  }
  if (kind === 'copula') found.push(complement(tree, index, spotter));
  return ordered(found);
}

function ordered(found: readonly FrameArgument[]): FrameArgument[] {
  return [...found].sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.head - b.head);
}

function rank(argument: FrameArgument): number {
  return argument.role === 'agent' ? 0 : 1;
}

function participant(tree: Tree, index: number, { head, inherited }: Participant, role: ArgumentRole): FrameArgument {
  const clause = isRelation(wordAt(tree, head).relation, 'csubj');
  const phrase = clause ? clausePhrase(tree, head) : bareNounPhrase(tree, head, index);
  return {
    ...phrase,
    role: isPostponed(tree, index, clause) ? 'complement' : role,
    preposition: null,
    inherited,
    clause,
  };
}

/** "*It* is unclear *whether …*": the clause is what is said of nothing in particular. */
function isPostponed(tree: Tree, index: number, clause: boolean): boolean {
  return clause && childIn(tree, index, 'expl') >= 0;
}

/** A participant understood from another clause leaves that clause's preposition behind. */
function bareNounPhrase(tree: Tree, head: number, except: number): Phrase {
  const phrase = nounPhrase(tree, head, except);
  const markers = new Set(childrenOf(tree, head).filter((child) => isRelation(wordAt(tree, child).relation, 'case')));
  if (markers.size === 0) return phrase;
  const last = Math.max(...[...markers].filter((at) => at < head), -1);
  return phraseFrom(
    tree,
    head,
    phrase.words.filter((at) => at > last),
  );
}

/** "is *the mayor of Graz*", "is *in Graz*": the predicate noun without its subject, copula and adjuncts. */
function complement(tree: Tree, index: number, spotter: Spotter): FrameArgument {
  const phrase = nominalPredicate(tree, index);
  const preposition = prepositionOf(tree, index);
  const role = preposition ? obliqueRole(phrase, preposition, spotter, false) : 'complement';
  return { ...phrase, role, preposition, inherited: false, clause: false };
}

const CLAUSE_LEVEL = new Set([
  'nsubj',
  'csubj',
  'cop',
  'aux',
  'mark',
  'cc',
  'punct',
  'advcl',
  'advmod',
  'obl',
  'parataxis',
  'conj',
  'expl',
  'discourse',
  'vocative',
  'dislocated',
]);

function nominalPredicate(tree: Tree, index: number): Phrase {
  const own = childrenOf(tree, index).filter((child) => !isClauseLevel(tree, index, child));
  const words = [index, ...own.flatMap((child) => nounPhrase(tree, child).words)].sort((a, b) => a - b);
  return phraseFrom(tree, index, words);
}

function isClauseLevel(tree: Tree, index: number, child: number): boolean {
  const { relation, upos } = wordAt(tree, child);
  if (baseRelation(relation) === 'conj') return !isNominal(upos) || childIn(tree, child, 'nsubj', 'cop') >= 0;
  if (baseRelation(relation) === 'advmod') return child < index && wordAt(tree, index).upos !== 'NOUN';
  return CLAUSE_LEVEL.has(baseRelation(relation)) && childIn(tree, index, 'nsubj', 'cop') >= 0;
}

function childArgument(
  tree: Tree,
  index: number,
  child: number,
  passive: boolean,
  spotter: Spotter,
): FrameArgument | null {
  const { relation, upos } = wordAt(tree, child);
  const plain = (role: ArgumentRole, phrase: Phrase, preposition: string | null = null, clause = false) => ({
    ...phrase,
    role,
    preposition,
    inherited: false,
    clause,
  });
  switch (baseRelation(relation)) {
    case 'obj': {
      const antecedent = antecedentOf(tree, child, index);
      if (antecedent >= 0) return participant(tree, index, { head: antecedent, inherited: true }, 'patient');
      return plain('patient', nounPhrase(tree, child, index));
    }
    case 'iobj':
      return plain('recipient', nounPhrase(tree, child, index));
    case 'nmod':
    case 'obl':
      if (isNounsOwn(tree, index, relation)) return null;
      return isNominal(upos) || upos === 'ADV' || upos === 'ADJ' ? oblique(tree, index, child, passive, spotter) : null;
    case 'xcomp':
    case 'ccomp':
      return plain('complement', clausePhrase(tree, child), markOf(tree, child), true);
    case 'advcl': {
      const mark = markOf(tree, child);
      return plain(clauseRole(mark), clausePhrase(tree, child), mark, true);
    }
    case 'advmod': {
      const phrase = nounPhrase(tree, child, index);
      if (isDegreeOrNegation(tree, index, child)) return null;
      return plain(spotter.isTime(phrase) ? 'time' : 'manner', phrase);
    }
    default:
      return null;
  }
}

/** "*too* stuffy", "*not* guilty": part of the predicate, and no circumstance of it. */
function isDegreeOrNegation(tree: Tree, index: number, child: number): boolean {
  if (/^(not|n't|n’t|never)$/i.test(wordAt(tree, child).text)) return true;
  return wordAt(tree, index).upos !== 'VERB' && child === index - 1;
}

/** "the mayor *of Graz*" modifies the noun; a bare time noun, or any modifier hung on a verb, is a circumstance. */
function isNounsOwn(tree: Tree, index: number, relation: string): boolean {
  return isRelation(relation, 'nmod') && relation !== 'nmod:unmarked' && wordAt(tree, index).upos !== 'VERB';
}

function oblique(tree: Tree, index: number, child: number, passive: boolean, spotter: Spotter): FrameArgument {
  const preposition = prepositionOf(tree, child);
  const antecedent = antecedentOf(tree, child, index);
  const phrase = nounPhrase(tree, antecedent >= 0 ? antecedent : child, index);
  const role = obliqueRole(phrase, preposition, spotter, passive);
  return { ...phrase, role, preposition, inherited: antecedent >= 0, clause: false };
}

/** The case marker with what is fixed to it ("because of", "ahead of"), in lower case. */
export function prepositionOf(tree: Tree, index: number): string | null {
  const marker = childIn(tree, index, 'case');
  if (marker < 0) return null;
  const fixed = childrenOf(tree, marker).filter((at) => isRelation(wordAt(tree, at).relation, 'fixed'));
  return [marker, ...fixed].map((at) => wordAt(tree, at).text.toLowerCase()).join(' ');
}

function markOf(tree: Tree, clause: number): string | null {
  const mark = childIn(tree, clause, 'mark');
  return mark < 0 ? null : wordAt(tree, mark).text.toLowerCase();
}

const CAUSE_PREPOSITIONS = new Set(['because of', 'due to', 'owing to', 'thanks to', 'because']);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'near',
  'inside',
  'outside',
  'off',
  'around',
  'across',
  'over',
  'under',
  'beside',
  'behind',
  'along',
  'within',
  'to',
  'from',
  'into',
  'toward',
  'towards',
  'through',
  'above',
  'below',
  'beneath',
]);

function obliqueRole(phrase: Phrase, preposition: string | null, spotter: Spotter, passive: boolean): ArgumentRole {
  if (spotter.isTime(phrase)) return 'time';
  if (passive && preposition === 'by') return 'agent';
  if (preposition && CAUSE_PREPOSITIONS.has(preposition)) return 'cause';
  if (preposition && PLACE_PREPOSITIONS.has(preposition) && spotter.isPlace(phrase)) return 'place';
  return 'other';
}

const CAUSE_MARKS = new Set(['because', 'since', 'as']);
const TIME_MARKS = new Set(['when', 'while', 'after', 'before', 'until', 'till', 'once']);

function clauseRole(mark: string | null): ArgumentRole {
  if (mark && CAUSE_MARKS.has(mark)) return 'cause';
  return mark && TIME_MARKS.has(mark) ? 'time' : 'other';
}
