import { eventOfNoun } from '../../claims/event-noun.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** What tells nothing of what became of somebody. */
const WEAK = new Set('be have say do make get go come tell think know want take give call ask include'.split(' '));

/** What the clauses around a word tell that its bearer did or suffered: "kill|patient", "win|agent". */
export function fatesOf(tree: Tree, words: readonly number[]): Set<string> {
  const told = words.flatMap((at) => [...above(tree, at), ...below(tree, at)]);
  return new Set(told.filter(({ verb }) => !WEAK.has(verb)).map(({ verb, role }) => fateOf(verb, role)));
}

interface Told {
  readonly verb: string;
  readonly role: 'agent' | 'patient';
}

const DEAD = /^(kill\|patient|die\|agent|die\|patient|pass away\|agent)$/;
/** A car is said to have done either. */
const STRIKES = /^(hit|strike|ram|mow)$/;

function fateOf(verb: string, role: Told['role']): string {
  const fate = `${STRIKES.test(verb) ? 'hit' : eventClass(verb)}|${role}`;
  return DEAD.test(fate) ? 'dead' : fate;
}

/** The verb or the noun of a deed that governs the word. */
function above(tree: Tree, at: number, steps = 0): Told[] {
  const { head, relation } = wordAt(tree, at);
  if (head < 0 || steps > MOST_STEPS) return [];
  const governor = wordAt(tree, head);
  const verb = governor.lemma.toLowerCase();
  if (isRelation(relation, 'nsubj')) return [{ verb, role: isPassive(tree, head, relation) ? 'patient' : 'agent' }];
  if (isRelation(relation, 'obj')) return [{ verb, role: 'patient' }];
  if (isRelation(relation, 'conj')) return above(tree, head, steps + 1);
  if (isRelation(relation, 'obl')) return prepositionOf(tree, at) === 'by' ? [{ verb, role: 'agent' }] : [];
  if (!isRelation(relation, 'nmod') || governor.upos !== 'NOUN') return [];
  const deed = eventOfNoun(verb);
  const isPatient = relation === 'nmod:poss' || prepositionOf(tree, at) === 'of';
  return deed === null ? [] : [{ verb: deed, role: isPatient ? 'patient' : 'agent' }];
}

const MOST_STEPS = 3;

function isPassive(tree: Tree, verb: number, relation: string): boolean {
  return relation.endsWith(':pass') || childIn(tree, verb, 'aux:pass') >= 0;
}

/** "a woman *killed* in the crash", "a boy *who was shot*". */
function below(tree: Tree, at: number): Told[] {
  return childrenIn(tree, at, 'acl').flatMap((child): Told[] => {
    const verb = wordAt(tree, child).lemma.toLowerCase();
    const subject = childIn(tree, child, 'nsubj');
    if (subject < 0) return [{ verb, role: wordAt(tree, child).xpos === 'VBN' ? 'patient' : 'agent' }];
    if (!/^(who|that|which)$/i.test(wordAt(tree, subject).text)) return [];
    return [{ verb, role: isPassive(tree, child, wordAt(tree, subject).relation) ? 'patient' : 'agent' }];
  });
}
