import { isPassive, predicateKind, predicateLemma } from '../../claims/predicates.ts';
import { subjectOf } from '../../claims/subject.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** A state told by a word beside a verb, as of whom it is told. */
export interface Secondary {
  readonly verb: number;
  /** Head word of whoever or whatever is in it. */
  readonly of: number;
  /** -1 where it is not in it: "pleaded *not* guilty". */
  readonly sign: 1 | -1;
  /** Whether the subject of the verb only says so: "called the law unfair". */
  readonly judged: boolean;
}

/** Verbs by which somebody holds a thing to be so. */
const JUDGING =
  /^(call|consider|deem|declare|rule|describe|label|brand|dub|term|pronounce|judge|think|believe|view|see|regard|hold|paint|portray|characterize|hail|denounce|dismiss|decry|slam|blast|condemn|criticize|praise)$/;

/** Verbs that say nothing sure of the state beside them. */
const UNSURE = /^(seem|appear|look|feel|sound|want|need|like|prefer|expect|wish|order|ask|get|report|allege|fear)$/;

/**
 * The state that an adjective or noun beside a verb tells of its subject or object: "stayed *open*", "was found
 * *dead*", "left the car *undamaged*", "escaped *unharmed*" (secondary predication, Huddleston & Pullum 2002, chapter
 * 4, section 5.3); `null` where the word is none.
 */
export const secondaryAt: (tree: Tree, index: number) => Secondary | null = rememberAt((tree, index) => {
  const { relation, head, upos } = wordAt(tree, index);
  if (head < 0 || !isRelation(relation, 'xcomp') || predicateKind(tree, index) === 'verb') return null;
  if (!/^(ADJ|NOUN)$/.test(upos) || /ing$/.test(wordAt(tree, index).text) || childIn(tree, index, 'mark', 'cop') >= 0)
    return null;
  const verb = predicateLemma(tree, head);
  if (wordAt(tree, head).upos !== 'VERB' || UNSURE.test(verb)) return null;
  const object = childIn(tree, head, 'obj');
  // "declared *the law* unconstitutional" may be read as one noun phrase.
  const within = object < 0 && JUDGING.test(verb) ? childIn(tree, index, 'compound') : -1;
  const of =
    within >= 0 ? within : object >= 0 && !isPassive(tree, head) ? object : (subjectOf(tree, head)?.head ?? -1);
  // "became a partner", "called it a mistake": other nouns beside a verb are seldom what its subject is.
  const isNoun = upos === 'NOUN' && !JUDGING.test(verb) && !/^(become|remain|stay|find|plead)$/.test(verb);
  return of < 0 || isNoun ? null : { verb: head, of, sign: isDenied(tree, index) ? -1 : 1, judged: JUDGING.test(verb) };
});

function isDenied(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'advmod').some((at) => /^(not|n['’]?t|never|no)$/i.test(wordAt(tree, at).text));
}
