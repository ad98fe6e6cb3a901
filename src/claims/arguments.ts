import { reportingVerb } from '../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenOf, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import type { ArgumentRole } from '../types.ts';
import { clauseRole, obliqueRole } from './argument-roles.ts';
import type { FrameArgument, FrameKind } from './frame.ts';
import { frameArgument } from './frame-argument.ts';
import { clausePhrase, markedClause, nounPhrase, type Phrase, phraseFrom } from './phrase.ts';
import { placeThenTime } from './place-time.ts';
import { isWholeOf, predicateNoun } from './predicate-noun.ts';
import { isNominal, isPassive } from './predicates.ts';
import { markOf, prepositionOf } from './preposition.ts';
import type { Spotter } from './spotter.ts';
import { antecedentOf, gapObject, type Participant, subjectOf } from './subject.ts';

/** The arguments of the predicate at `index`: agent first, else the grammatical subject, then in text order. */
export function argumentsOf(tree: Tree, index: number, kind: FrameKind, spotter: Spotter): FrameArgument[] {
  const passive = isPassive(tree, index);
  const subject = subjectOf(tree, index);
  const first = subject ? [participant(tree, index, subject, passive ? 'patient' : 'agent')] : [];
  const found: FrameArgument[] = [];
  const gap = gapObject(tree, index);
  if (gap >= 0) found.push(participant(tree, index, { head: gap, inherited: true }, 'patient'));
  for (const child of childrenOf(tree, index)) {
    const argument = childArgument(tree, index, child, passive, spotter);
    if (argument) found.push(...placedAndDated(tree, argument, spotter));
  }
  if (kind === 'copula') found.push(predicateNoun(tree, index, spotter));
  const words = reportedClause(tree, index);
  if (words) found.push(words);
  found.sort((a, b) => a.start - b.start || a.head - b.head);
  return agentFirst([...first, ...found]);
}

function placedAndDated(tree: Tree, argument: FrameArgument, spotter: Spotter): FrameArgument[] {
  if (argument.inherited || argument.clause) return [argument];
  const parts = placeThenTime(tree, argument, argument.preposition, spotter);
  if (parts.length < 2) return [argument];
  return parts.map((part, at) =>
    at === 0
      ? frameArgument(
          part,
          'place',
          argument.preposition ?? wordAt(tree, part.words[0] ?? part.head).text.toLowerCase(),
        )
      : frameArgument(part, 'time'),
  );
}

/** "*The road is closed*, police said": the clause that a verb of saying is set beside is what was said. */
function reportedClause(tree: Tree, index: number): FrameArgument | null {
  const { relation, head, lemma } = wordAt(tree, index);
  if (!isRelation(relation, 'parataxis') || head < 0 || childIn(tree, index, 'nsubj') < 0) return null;
  if (childIn(tree, index, 'ccomp', 'obj', 'xcomp') >= 0 || !reportingVerb(lemma.toLowerCase())) return null;
  const phrase = clausePhrase(tree, head, (child) => child === index);
  return frameArgument(phrase, 'complement', null, false, true);
}

function agentFirst(found: readonly FrameArgument[]): FrameArgument[] {
  const isAgent = ({ role }: FrameArgument) => role === 'agent';
  return [...found.filter(isAgent), ...found.filter((argument) => !isAgent(argument))];
}

function participant(tree: Tree, index: number, { head, inherited }: Participant, role: ArgumentRole): FrameArgument {
  const clause = isRelation(wordAt(tree, head).relation, 'csubj');
  const phrase = clause ? clausePhrase(tree, head) : bareNounPhrase(tree, head, index);
  return frameArgument(phrase, isPostponed(tree, index, clause) ? 'complement' : role, null, inherited, clause);
}

/** "*It* is unclear *whether …*": the clause is what is said of nothing in particular. */
function isPostponed(tree: Tree, index: number, clause: boolean): boolean {
  return clause && childIn(tree, index, 'expl') >= 0;
}

/** A participant understood from another clause leaves that clause's preposition behind. */
function bareNounPhrase(tree: Tree, head: number, index: number): Phrase {
  const phrase = nounPhrase(tree, head, clauseOnNoun(tree, index));
  const markers = new Set(childrenOf(tree, head).filter((child) => isRelation(wordAt(tree, child).relation, 'case')));
  if (markers.size === 0) return phrase;
  const last = Math.max(...[...markers].filter((at) => at < head), -1);
  return phraseFrom(
    tree,
    head,
    phrase.words.filter((at) => at > last),
  );
}

/** Of predicates joined in one relative clause, the first: it is what hangs on the noun. */
function clauseOnNoun(tree: Tree, index: number): number {
  let at = index;
  while (isRelation(wordAt(tree, at).relation, 'conj') && wordAt(tree, at).head >= 0) at = wordAt(tree, at).head;
  return isRelation(wordAt(tree, at).relation, 'acl') ? at : index;
}

function childArgument(
  tree: Tree,
  index: number,
  child: number,
  passive: boolean,
  spotter: Spotter,
): FrameArgument | null {
  const { relation, upos } = wordAt(tree, child);
  switch (baseRelation(relation)) {
    case 'obj': {
      const antecedent = antecedentOf(tree, child, index);
      if (antecedent >= 0) return participant(tree, index, { head: antecedent, inherited: true }, 'patient');
      return frameArgument(nounPhrase(tree, child, index), 'patient');
    }
    case 'iobj':
      return frameArgument(nounPhrase(tree, child, index), 'recipient');
    case 'nmod':
    case 'obl':
      if (isNounsOwn(tree, index, relation) || isWholeOf(tree, index, child)) return null;
      return isNominal(upos) || upos === 'ADV' || upos === 'ADJ' ? oblique(tree, index, child, passive, spotter) : null;
    case 'xcomp':
    case 'ccomp': {
      const mark = markOf(tree, child);
      const phrase = mark === 'that' ? clausePhrase(tree, child) : markedClause(tree, child);
      return frameArgument(phrase, 'complement', mark, false, true);
    }
    case 'advcl': {
      const mark = markOf(tree, child);
      return frameArgument(markedClause(tree, child), clauseRole(mark), mark, false, true);
    }
    case 'advmod': {
      if (isDegreeOrNegation(tree, index, child)) return null;
      if (RELATIVE_ADVERB.test(wordAt(tree, child).text)) return relativeAdverb(tree, index, child);
      const phrase = nounPhrase(tree, child, index);
      return frameArgument(phrase, spotter.isTime(phrase) ? 'time' : 'manner');
    }
    default:
      return null;
  }
}

const RELATIVE_ADVERB = /^(where|when|whereby|why|how)$/i;

/** "the lake *where* it flows": the noun that the adverb stands for, or `null` where it asks or has none. */
function relativeAdverb(tree: Tree, index: number, child: number): FrameArgument | null {
  const { relation, head } = wordAt(tree, index);
  if (!isRelation(relation, 'acl') || head < 0) return null;
  const role = /^where$/i.test(wordAt(tree, child).text) ? 'place' : 'time';
  const noun = participant(tree, index, { head, inherited: true }, role);
  return frameArgument(noun, noun.role, 'in', true, noun.clause);
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
  return frameArgument(phrase, role, preposition, antecedent >= 0);
}
