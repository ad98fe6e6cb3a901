import { isPassive as isParsedPassive } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import { subjectHead } from '../stance/holder.ts';
import { LIGHT } from './part-words.ts';

/** A passive with its auxiliary, or as a participle: a past tense read as one is none. */
export function isPassive(tree: Tree, index: number): boolean {
  if (!isParsedPassive(tree, index)) return false;
  if (childIn(tree, index, 'aux', 'aux:pass') >= 0 || wordAt(tree, index).relation !== 'root') return true;
  // Of a past tense it is known already, by a headline's agent.
  return wordAt(tree, index).xpos === 'VBD' || childIn(tree, index, 'nsubj') < 0;
}

const RANKED = /^(first|last|latest|only|few|next|sole|lone|newest|second|third)$/;

/** The noun that an infinitive tells a deed of, done already: "the *latest senator* to back him"; -1 where there is none. */
export function rankedNoun(tree: Tree, index: number): number {
  const { relation, head } = wordAt(tree, index);
  if (head < 0 || !hasTo(tree, index)) return -1;
  // "became the latest *senator* to back him".
  const noun = isRelation(relation, 'xcomp')
    ? childrenIn(tree, head, 'xcomp', 'obj').find((at) => at < index && wordAt(tree, at).upos !== 'VERB')
    : isRelation(relation, 'acl')
      ? head
      : undefined;
  if (noun === undefined) return -1;
  const marks = childrenIn(tree, noun, 'amod', 'nummod', 'det');
  return marks.some((at) => RANKED.test(wordAt(tree, at).text.toLowerCase())) ? noun : -1;
}

function hasTo(tree: Tree, index: number): boolean {
  const mark = childIn(tree, index, 'mark');
  return mark >= 0 && wordAt(tree, mark).xpos === 'TO';
}

/** Verbs that call for a deed of somebody. */
const CALLING = /^(call|push|press|plead|beg|appeal|ask|clamor|clamour|campaign|argue|lobby|wait|hope|long)$/;

/** Who calls for a deed of whom: "called *for Marlow to resign*". */
export interface Call {
  readonly verb: number;
  readonly caller: number;
  readonly called: number;
}

/** Whether the verb may call for a deed. */
export function isCalling(tree: Tree, at: number): boolean {
  return CALLING.test(wordAt(tree, at).lemma);
}

/** By whom the infinitive at `index` is called for, or `null`. */
export function callFor(tree: Tree, index: number): Call | null {
  const { head } = wordAt(tree, index);
  if (head < 0 || !hasTo(tree, index)) return null;
  const own = childIn(tree, index, 'nsubj');
  const isOwn = own >= 0 && childrenIn(tree, index, 'mark').some((at) => /^for$/i.test(wordAt(tree, at).text));
  const verb = CALLING.test(wordAt(tree, head).lemma) ? head : wordAt(tree, head).head;
  if (verb < 0 || !CALLING.test(wordAt(tree, verb).lemma)) return null;
  const beside = childrenIn(tree, verb, 'obl').find((at) => at < index && prepositionOf(tree, at) === 'for');
  const called = isOwn ? own : (beside ?? -1);
  return called < 0 ? null : { verb, caller: subjectHead(tree, verb), called };
}

export function behind(tree: Tree, noun: number): number {
  const { relation, head } = wordAt(tree, noun);
  const whole = isRelation(relation, 'nmod') && head >= 0 && childIn(tree, head, 'cop') >= 0 ? head : noun;
  if (childIn(tree, whole, 'cop') >= 0 || wordAt(tree, whole).relation === 'xcomp') return subjectHead(tree, whole);
  return isRelation(wordAt(tree, whole).relation, 'appos') ? wordAt(tree, whole).head : noun;
}

/** "has plans *to leave*", "made a decision *to leave*". */
export function isIntended(tree: Tree, index: number): boolean {
  const noun = wordAt(tree, index).head;
  const { relation, head } = wordAt(tree, noun);
  return (
    head >= 0 && (relation === 'obj' ? LIGHT.test(wordAt(tree, head).lemma) : childIn(tree, noun, 'nmod:poss') >= 0)
  );
}
