import { nounPhrase } from '../../claims/phrase.ts';
import { isPassive, predicateKind } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { antecedentOf, gapObject, subjectOf } from '../../claims/subject.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import {
  baseRelation,
  childIn,
  childrenIn,
  childrenOf,
  isRelation,
  subtree,
  type Tree,
  wordAt,
} from '../../syntax/tree.ts';
import type { Span } from '../../types.ts';
import { directionAt } from './directions.ts';
import { subjectHead } from './holder.ts';
import { secondaryAt } from './states.ts';
import { hadThing, namedThing } from './things.ts';
import { tieOf } from './tie.ts';

/** How something that can be affirmed, denied, favoured or opposed stands in its sentence. */
export type Site = 'predicate' | 'theme' | 'attribute' | 'state' | 'thing' | 'direction';

/** Whether a word is something that can be affirmed or denied, favoured or opposed, and how it stands there. */
export function siteAt(tree: Tree, index: number): Site | null {
  const { relation, upos } = wordAt(tree, index);
  if (predicateKind(tree, index) !== null) return makesSo(tree, index) ? null : 'predicate';
  if ((upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && !isRelation(relation, 'amod'))
    return tieOf(tree, index) ? 'theme' : null;
  const isModifier = upos === 'ADJ' || upos === 'VERB' || /ing$/.test(wordAt(tree, index).text);
  if (!isModifier || !isRelation(relation, 'amod')) return null;
  const { upos: noun } = wordAt(tree, wordAt(tree, index).head);
  // "a wet and barefoot Brecht"; the adjective of "White House" is part of a name.
  return noun === 'NOUN' || (noun === 'PROPN' && !/^NNPS?$/.test(wordAt(tree, index).xpos)) ? 'attribute' : null;
}

/** "was never *made* public", "*left* the car open": the verb says no more than the state beside it. */
function makesSo(tree: Tree, index: number): boolean {
  if (!/^(make|leave|keep|get|turn|render|hold|find)$/.test(wordAt(tree, index).lemma)) return false;
  return childrenIn(tree, index, 'xcomp').some((at) => secondaryAt(tree, at) !== null);
}

/** A relative pronoun stands for the noun before it. */
export function themeOf(tree: Tree, index: number): number {
  const { upos, head } = wordAt(tree, index);
  if (upos !== 'PRON' || head < 0) return index;
  const antecedent = antecedentOf(tree, index, head);
  return antecedent >= 0 ? antecedent : index;
}

/** The noun that the adjective at `index` stands before: "sagging *poll numbers*" are numbers that sag. */
export function modifiedNoun(tree: Tree, index: number): number {
  const { head } = wordAt(tree, index);
  const { relation, head: above } = wordAt(tree, head);
  return isRelation(relation, 'compound') && above >= 0 ? above : head;
}

/** Nouns for the state of whoever is in it: "was upgraded to stable *condition*", "his *condition* is critical". */
const STATE = /^(condition|shape|health)$/;

/** Head word of whose a thing is, or of who is in a state; -1 where nobody is told. */
export function ownerOf(tree: Tree, noun: number): number {
  if (noun < 0) return -1;
  const owner = childIn(tree, noun, 'nmod:poss');
  const { head, lemma, relation } = wordAt(tree, noun);
  if (owner >= 0 || !STATE.test(lemma) || !isRelation(relation, 'obl') || head < 0) return owner;
  return subjectOf(tree, head)?.head ?? -1;
}

/** Whether the subject at `index` is a state, which is told of whoever is in it. */
export function isState(tree: Tree, index: number): boolean {
  return index >= 0 && STATE.test(wordAt(tree, index).lemma);
}

/** Head word of whoever does it, or of what it is said; -1 where nobody is told. */
export function actorOf(tree: Tree, index: number, site: Site): number {
  if (site === 'attribute') return nounBehind(tree, modifiedNoun(tree, index));
  if (site === 'theme') return -1;
  if (site === 'state') return secondaryAt(tree, index)?.of ?? -1;
  if (site === 'thing') return hadThing(tree, index)?.by ?? -1;
  if (site === 'direction') return directionAt(tree, index)?.of ?? -1;
  return subjectHead(tree, index);
}

/** "Afghanistan is an *unwinnable* war" says it of Afghanistan. */
function nounBehind(tree: Tree, noun: number): number {
  return predicateKind(tree, noun) === null ? noun : subjectHead(tree, noun);
}

/** Head word of what it is done to, or -1. */
export const patientOf: (tree: Tree, index: number) => number = rememberAt((tree, index) => {
  const object = isPassive(tree, index) ? (subjectOf(tree, index)?.head ?? -1) : childIn(tree, index, 'obj');
  return object >= 0 ? themeOf(tree, object) : gapObject(tree, index);
});

/** Prepositions that tell with whom, for what or against whom a deed is done; where and when it is done are no part of it. */
const AIMED = /^(with|for|to|against|about|of)$/;

/** Heads of what hangs on a predicate or on what it is done to, by preposition: "signed the contract *with the railway*". */
export function aimsOf(tree: Tree, index: number, site: Site): Map<string, number> {
  const patient = site === 'theme' ? themeOf(tree, index) : patientOf(tree, index);
  const hanging = [
    ...childrenIn(tree, index, 'obl'),
    ...(patient >= 0 && (patient !== index || site === 'theme') ? childrenIn(tree, patient, 'nmod') : []),
  ];
  const aims = new Map<string, number>();
  for (const at of hanging) {
    const preposition = prepositionOf(tree, at);
    if (preposition !== null && AIMED.test(preposition) && !aims.has(preposition)) aims.set(preposition, at);
  }
  return aims;
}

/** The words of what a predicate is about: its clause without the acting subject and without clauses set beside it. */
export function topicWords(tree: Tree, index: number, site: Site, actor: number): number[] {
  if (site === 'attribute') return nounPhrase(tree, modifiedNoun(tree, index)).words.filter((at) => at !== index);
  const theme = themeOf(tree, index);
  if (site === 'theme') return [...nounPhrase(tree, theme, wordAt(tree, index).head).words];
  if (site === 'direction') return nounPhrase(tree, index).words.filter((at) => at !== index);
  if (site === 'state' || site === 'thing') return besideVerb(tree, index, site);
  const passive = isPassive(tree, index);
  const own = subtree(tree, index, (child, parent) => {
    const { relation } = wordAt(tree, child);
    const base = baseRelation(relation);
    if (base === 'parataxis' || base === 'discourse') return true;
    if (parent !== index) return base === 'acl' && relation.includes('relcl');
    if (base === 'nsubj') return !passive;
    return base === 'conj' || base === 'advcl' || relation === 'obl:agent';
  }).filter((at) => at !== index);
  const gap = gapOf(tree, index);
  return gap >= 0 && gap !== actor ? [...nounPhrase(tree, gap, index).words, ...own] : own;
}

/** The words of a state or thing and of what hangs on its verb. */
function besideVerb(tree: Tree, index: number, site: 'state' | 'thing'): number[] {
  const verb = (site === 'state' ? secondaryAt(tree, index)?.verb : hadThing(tree, index)?.verb) ?? -1;
  const hanging = verb < 0 ? [] : childrenIn(tree, verb, 'obl').filter((at) => at !== index);
  const words = [...nounPhrase(tree, index).words, ...hanging.flatMap((at) => nounPhrase(tree, at).words)];
  return [...new Set(words)].filter((at) => at !== namedThing(tree, index)).sort((a, b) => a - b);
}

/** The noun that a relative clause says something of, where it is no subject of the clause. */
function gapOf(tree: Tree, index: number): number {
  const gap = gapObject(tree, index);
  if (gap >= 0) return gap;
  const { relation, head } = wordAt(tree, index);
  return isRelation(relation, 'acl') && head >= 0 ? head : -1;
}

/** From the outermost word composed to the end of the clause. */
export function spanAround(tree: Tree, index: number, operators: readonly number[], claim: Span | undefined): Span {
  const all = subtree(tree, index, (child) => /^(parataxis|conj|advcl)/.test(wordAt(tree, child).relation));
  for (const at of operators) all.push(at, ...childrenOf(tree, at));
  const subject = childIn(tree, operators[0] ?? index, 'nsubj');
  if (subject >= 0) all.push(subject);
  const first = wordAt(tree, Math.min(...all));
  const last = wordAt(tree, Math.max(...all));
  return { start: Math.min(first.start, claim?.start ?? first.start), end: Math.max(last.end, claim?.end ?? last.end) };
}
