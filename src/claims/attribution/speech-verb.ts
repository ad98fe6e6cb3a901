import { isDocument, type ReportingClass, reportingVerb } from '../../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { isPassive, predicateLemma } from '../predicates.ts';
import { prepositionOf } from '../preposition.ts';
import { subjectOf } from '../subject.ts';

/** Verbs of knowing whose subject learns and does not tell. */
const LEARNING =
  /^(know|realize|realise|learn|discover|notice|recognize|recognise|understand|remember|see|hear|find out)$/;

/** Verbs that give words of their subject's in the form of a name: "called the vote 'a farce'". */
const CHARACTERISING =
  /^(call|describe|label|brand|dub|term|characterize|characterise|denounce|hail|dismiss|liken|refer|slam|blast|condemn|praise)$/;

/** What sort of speech the verb at `index` reports, or `null` where it reports none. */
export function speechClass(tree: Tree, index: number): ReportingClass | null {
  if (!/^(VERB|AUX)$/.test(wordAt(tree, index).upos)) return null;
  const lemma = predicateLemma(tree, index);
  if (isPutIt(tree, index, lemma)) return 'say';
  if (lemma === 'read') return isReadOut(tree, index) ? 'say' : null;
  if (LEARNING.test(lemma)) return null;
  return (reportingVerb(lemma) ?? reportingVerb(wordAt(tree, index).lemma))?.speechAct ?? null;
}

export function isCharacterising(tree: Tree, index: number): boolean {
  return CHARACTERISING.test(wordAt(tree, index).lemma.toLowerCase());
}

/** "read a statement from the ministry", "the letter reads": what reads is written. */
function isReadOut(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'nsubj', 'obj').some((child) => isDocument(wordAt(tree, child).lemma));
}

/** "as Ortiz put it". */
function isPutIt(tree: Tree, index: number, lemma: string): boolean {
  if (lemma !== 'put') return false;
  return childrenIn(tree, index, 'obj').some((child) => wordAt(tree, child).text.toLowerCase() === 'it');
}

/** The head word of the speaker of a speech verb, or -1: nobody is told in "it was reported". */
export function speakerHead(tree: Tree, verb: number): number {
  const quoted = quotedBy(tree, verb);
  if (quoted >= 0) return quoted;
  const having = holderOfWords(tree, verb);
  if (having >= 0) return having;
  if (isPassive(tree, verb) && !hasPlainSubject(tree, verb)) return agentOf(tree, verb);
  const outer = outerSpeaker(tree, verb);
  if (outer >= 0) return outer;
  const subject = subjectOf(tree, verb);
  if (!subject) return subjectOfReduced(tree, verb);
  return isDummy(tree, subject.head) ? -1 : subject.head;
}

/** "Ortiz *had this to say*": who has the words speaks. */
function holderOfWords(tree: Tree, verb: number): number {
  const [have, these, to] = [verb - 3, verb - 2, verb - 1].map((at) => tree.words[at]);
  if (have?.lemma.toLowerCase() !== 'have' || to?.text.toLowerCase() !== 'to') return -1;
  return /^(this|these|much|plenty|following)$/i.test(these?.text ?? '') ? (subjectOf(tree, verb - 3)?.head ?? -1) : -1;
}

/** "A person briefed on the matter said …": the participle was taken for a clause that is said. */
function subjectOfReduced(tree: Tree, verb: number): number {
  const clause = childIn(tree, verb, 'ccomp');
  if (clause < 0 || clause > verb || childIn(tree, clause, 'aux') >= 0 || !/^VB[ND]$/.test(wordAt(tree, clause).xpos))
    return -1;
  for (let at = clause + 1; at < verb; at++) if (wordAt(tree, at).upos === 'PUNCT') return -1;
  return childIn(tree, clause, 'nsubj');
}

/** "was quoted as saying", "quoted the minister as saying": who is quoted speaks. */
function quotedBy(tree: Tree, verb: number): number {
  const { head, relation } = wordAt(tree, verb);
  const mark = childIn(tree, verb, 'mark', 'case');
  if (head < 0 || mark < 0 || wordAt(tree, mark).text.toLowerCase() !== 'as') return -1;
  if (!/^(advcl|xcomp|obl|acl|ccomp)$/.test(baseRelation(relation))) return -1;
  if (!/^(quote|cite|report|describe)$/.test(wordAt(tree, head).lemma.toLowerCase())) return -1;
  return isPassive(tree, head) ? (subjectOf(tree, head)?.head ?? -1) : childIn(tree, head, 'obj');
}

/** "said the plant was safe but added": one adds to one's own words, wherever the verb was coordinated. */
function outerSpeaker(tree: Tree, verb: number): number {
  const { lemma, relation, head } = wordAt(tree, verb);
  if (lemma.toLowerCase() !== 'add' || relation !== 'conj' || childIn(tree, verb, 'nsubj') >= 0) return -1;
  const clause = wordAt(tree, head);
  if (baseRelation(clause.relation) !== 'ccomp' || clause.head < 0) return -1;
  return speechClass(tree, clause.head) === null ? -1 : (subjectOf(tree, clause.head)?.head ?? -1);
}

/** A participle with a subject of the active is a past tense that was mistaken. */
function hasPlainSubject(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'nsubj').some((child) => wordAt(tree, child).relation === 'nsubj');
}

function agentOf(tree: Tree, verb: number): number {
  return childrenIn(tree, verb, 'obl').find((child) => prepositionOf(tree, child) === 'by') ?? -1;
}

function isDummy(tree: Tree, head: number): boolean {
  const { text, relation } = wordAt(tree, head);
  return baseRelation(relation) === 'expl' || /^(there|which|that|what)$/i.test(text);
}
