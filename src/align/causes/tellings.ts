import { isPassive } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { isCausing } from '../../lexicon/en/causes.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { isSuicide, ofDeath } from './deaths.ts';

/** Indices of the words that tell what came about, what brought it about, and which says so. */
export interface Telling {
  readonly effect: number;
  readonly cause: number;
  readonly by: number;
}

const DUE = /^(because of|due to|owing to)$/;

/** Every cause that a sentence tells of an effect. */
export function tellings(tree: Tree): Telling[] {
  return tree.words.flatMap((_, by) => {
    const found = [
      ...ofVerb(tree, by),
      ...ofNoun(tree, by),
      ...ofPhrase(tree, by),
      ...ofDeath(tree, by),
      ...ofOneself(tree, by),
    ];
    return found
      .filter(({ effect, cause }) => effect >= 0 && cause >= 0 && (effect !== cause || isSuicide(tree, cause)))
      .map((pair) => ({ ...pair, by }));
  });
}

type Pair = Omit<Telling, 'by'>;

function ofVerb(tree: Tree, at: number): Pair[] {
  const { lemma, upos } = wordAt(tree, at);
  if (upos !== 'VERB') return [];
  if (isCausing(lemma)) return [caused(tree, at)];
  if (lemma === 'blame') return [{ effect: undergoer(tree, at), cause: behind(tree, at, 'on') }, blamedFor(tree, at)];
  if (lemma === 'attribute' || lemma === 'ascribe')
    return [{ effect: undergoer(tree, at), cause: behind(tree, at, 'to') }];
  if (lemma === 'result' || lemma === 'stem') return [{ effect: subject(tree, at), cause: behind(tree, at, 'from') }];
  if (lemma === 'die') return [{ effect: at, cause: Math.max(behind(tree, at, 'of'), behind(tree, at, 'from')) }];
  return [];
}

/** "hanged himself" tells the death and its cause by one word. */
function ofOneself(tree: Tree, at: number): Pair[] {
  return isSuicide(tree, at) ? [{ effect: at, cause: at }] : [];
}

/** "X caused the fire", "the fire was caused by X", "a fire caused by X". */
function caused(tree: Tree, at: number): Pair {
  const agent = behind(tree, at, 'by');
  if (agent >= 0) return { effect: undergoer(tree, at), cause: agent };
  if (isPassive(tree, at)) return { effect: -1, cause: -1 };
  return { effect: childIn(tree, at, 'obj'), cause: subject(tree, at) };
}

/** "blamed faulty wiring for the fire". */
function blamedFor(tree: Tree, at: number): Pair {
  const cause = undergoer(tree, at);
  const own = behind(tree, at, 'for');
  return { effect: own >= 0 || cause < 0 ? own : behind(tree, cause, 'for'), cause };
}

/** "the cause of the fire was X", "X was the cause of the fire", "the fire was the result of X". */
function ofNoun(tree: Tree, at: number): Pair[] {
  if (childIn(tree, at, 'cop') < 0) return [];
  const said = subject(tree, at);
  if (said < 0) return [];
  const found: Pair[] = [];
  if (wordAt(tree, said).lemma === 'cause') found.push({ effect: behind(tree, said, 'of'), cause: at });
  if (wordAt(tree, at).lemma === 'cause') found.push({ effect: behind(tree, at, 'of'), cause: said });
  if (wordAt(tree, at).lemma === 'result') found.push({ effect: said, cause: behind(tree, at, 'of') });
  return found;
}

/** "trains stopped because of X", "the crash was due to X". */
function ofPhrase(tree: Tree, at: number): Pair[] {
  if (!DUE.test(prepositionOf(tree, at) ?? '')) return [];
  const { head, relation } = wordAt(tree, at);
  if (childIn(tree, at, 'cop') >= 0) return [{ effect: subject(tree, at), cause: at }];
  return /^(obl|nmod)$/.test(baseRelation(relation)) ? [{ effect: head, cause: at }] : [];
}

function subject(tree: Tree, at: number): number {
  return subjectOf(tree, at)?.head ?? -1;
}

/** What is caused or blamed, in the active or passive, or as the noun before a participle. */
function undergoer(tree: Tree, at: number): number {
  const object = childIn(tree, at, 'obj');
  if (object >= 0) return object;
  const { relation, head, xpos } = wordAt(tree, at);
  if (xpos === 'VBN' && baseRelation(relation) === 'acl') return head;
  return isPassive(tree, at) ? subject(tree, at) : -1;
}

function behind(tree: Tree, at: number, preposition: string): number {
  return childrenIn(tree, at, 'obl', 'nmod').find((child) => prepositionOf(tree, child) === preposition) ?? -1;
}
