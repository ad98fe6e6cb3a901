import { predicateKind } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import type { Way } from '../../lexicon/en/frames/frames.ts';
import { isRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import { modifiedNoun } from '../stance/scope.ts';
import { behindPreposition, hanging } from './aims.ts';
import { isVerb, type Parts } from './part-words.ts';

/** Verbs that tell that there is a thing, and not what it does. */
const THERE =
  /^(be|have|report|find|issue|file|make|leave|cause|suffer|sustain|see|recover|discover|receive|get|give|offer|carry|wear|use|post|announce|occur|happen|exist|detect|confirm|show|involve|require|need|face|set|grant|trigger|declare|do|provide|identify|demand|pay|hear|fire|remain|seize|locate|hold|obtain|express|take|fall|draw|bring|follow|result|cite|determine|establish)$/;

/** "*injuries* were reported", "there were no *injuries*", "without *injury*": the verb that has it, or the noun itself. */
export function ofPresence(tree: Tree, noun: number): Parts | null {
  const { upos, relation, head } = wordAt(tree, noun);
  if (upos !== 'NOUN') return null;
  if (isRelation(relation, 'conj') && wordAt(tree, head).upos === 'NOUN') return ofPresence(tree, head);
  if (/^(obl|nmod)/.test(relation))
    return /^(with|without)$/.test(prepositionOf(tree, noun) ?? '') ? { sign: noun, holder: -1, target: -1 } : null;
  if (head < 0 || !/^(obj|nsubj|root)/.test(relation)) return null;
  return THERE.test(wordAt(tree, head).lemma) && isVerb(tree, head) ? { sign: head, holder: -1, target: -1 } : null;
}

export function ofState(tree: Tree, index: number, way: Way, places: readonly number[]): Parts | null {
  // "on" says of nothing that it is on, where it ties a noun.
  if (places.length === 0 && /^(case|mark|compound|cc)(:|$)/.test(wordAt(tree, index).relation)) return null;
  const head = stateHead(tree, index, places);
  const { upos, relation, head: above } = wordAt(tree, head);
  if (upos === 'VERB' && wordAt(tree, head).xpos !== 'VBN' && wordAt(tree, head).xpos !== 'VBG') return null;
  // "safer" says of nothing that it is safe.
  if (wordAt(tree, head).xpos === 'JJR' && !GRADED.test(way.frame.name)) return null;
  const target = behindPreposition(tree, places);
  if (predicateKind(tree, head) !== null || isRelation(relation, 'xcomp')) {
    const holder = subjectOf(tree, head)?.head ?? -1;
    return { sign: head, holder, target: target >= 0 && target !== head ? target : hanging(tree, head) };
  }
  if (above < 0) return null;
  const isPhrase = wordAt(tree, index).upos === 'ADP';
  if (isPhrase && /^(obl|advmod|advcl)/.test(relation))
    return { sign: above, holder: subjectOf(tree, above)?.head ?? -1, target: -1 };
  if (isPhrase && isRelation(relation, 'nmod')) return { sign: head, holder: above, target: -1 };
  if (way.slot === 'm' && isRelation(relation, 'amod'))
    return { sign: head, holder: modifiedNoun(tree, head), target: -1 };
  return null;
}

const GRADED = /^(outlook|movement|lead)$/;

/** "*in* critical condition" is told by its noun, "critical *of*" by its first word. */
function stateHead(tree: Tree, index: number, places: readonly number[]): number {
  const { upos, head, relation } = wordAt(tree, index);
  const last = places.at(-1) ?? index;
  if (upos === 'ADP' || upos === 'DET') return relation === 'case' || relation === 'det' ? head : last;
  const isNoun = /^(NOUN|PROPN)$/.test(wordAt(tree, last).upos);
  return isNoun && /^(amod|det|compound|nummod)/.test(relation) ? last : index;
}
