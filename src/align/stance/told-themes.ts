import { isPassive, predicateKind, predicateLemma } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { attitude } from '../../lexicon/en/attitudes.ts';
import { evaluation } from '../../lexicon/en/evaluations.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import { type Composed, composed, times } from './composed.ts';
import { secondaryAt } from './states.ts';

/** A thing that somebody is told to be for or against by a word that does not govern it. */
export interface ToldTheme {
  readonly theme: number;
  readonly state: Composed;
}

/** The thing that the word at `index` tells somebody's mind of, or `null`. */
export function toldTheme(tree: Tree, index: number): ToldTheme | null {
  return judgedThing(tree, index) ?? ofParticiple(tree, index) ?? ofDrawn(tree, index);
}

/** "critics say the vote is *a sham*", "called the deal *a disaster*". */
function judgedThing(tree: Tree, index: number): ToldTheme | null {
  const { lemma } = wordAt(tree, index);
  const sign = evaluation(lemma.toLowerCase());
  if (sign === 0) return null;
  const beside = secondaryAt(tree, index);
  if (beside) {
    const own = composed(tree, beside.verb);
    return beside.judged ? stated(tree, index, beside.of, own, sign, subjectOf(tree, beside.verb)?.head ?? -1) : null;
  }
  const kind = predicateKind(tree, index);
  const subject = kind === 'adjective' || kind === 'copula' ? childIn(tree, index, 'nsubj') : -1;
  if (subject < 0 || childIn(tree, index, 'obl') >= 0) return null;
  const own = composed(tree, index);
  return own.mode === 'said' ? stated(tree, index, subject, own, sign, own.holder) : null;
}

function stated(
  tree: Tree,
  index: number,
  theme: number,
  own: Composed,
  sign: 1 | -1,
  holder: number,
): ToldTheme | null {
  if (holder < 0 || wordAt(tree, theme).upos !== 'NOUN') return null;
  const operators = [...own.operators, index];
  return { theme, state: { sign: times(own.sign, sign), mode: 'attitude', holder, operators } };
}

/** "a vote *welcomed* by critics". */
function ofParticiple(tree: Tree, index: number): ToldTheme | null {
  const { upos, relation } = wordAt(tree, index);
  if (upos !== 'VERB' || !isPassive(tree, index) || childIn(tree, index, 'nsubj:pass') >= 0) return null;
  const sign = attitude(predicateLemma(tree, index), 'obj');
  const holder = childIn(tree, index, 'obl:agent');
  const theme = isRelation(relation, 'acl') || isRelation(relation, 'conj') ? (subjectOf(tree, index)?.head ?? -1) : -1;
  if (sign === 0 || holder < 0 || theme < 0 || wordAt(tree, theme).upos !== 'NOUN') return null;
  const own = composed(tree, index);
  return {
    theme,
    state: { sign: times(own.sign, sign), mode: 'attitude', holder, operators: [...own.operators, index] },
  };
}

/** Verbs by which what is thought of a thing comes to it. */
const DRAWN =
  /^(get|win|draw|receive|face|attract|garner|earn|spark|provoke|encounter|gain|prompt|trigger|meet|enjoy)$/;

/** "the bill drew *criticism* from farmers", "was met with *resistance* by the union". */
function ofDrawn(tree: Tree, index: number): ToldTheme | null {
  const { upos, relation, head, lemma } = wordAt(tree, index);
  if (upos !== 'NOUN' || head < 0 || !DRAWN.test(wordAt(tree, head).lemma)) return null;
  const isMet = relation === 'obl' && prepositionOf(tree, index) === 'with';
  const sign = relation === 'obj' || isMet ? nounAttitude(lemma.toLowerCase()) : 0;
  const holder = sign === 0 ? -1 : sourceOf(tree, index, head);
  const theme = subjectOf(tree, head)?.head ?? -1;
  if (holder < 0 || theme < 0 || wordAt(tree, theme).upos !== 'NOUN') return null;
  const own = composed(tree, head);
  const operators = [...own.operators, head, index];
  return { theme, state: { sign: times(own.sign, sign as 1 | -1), mode: 'attitude', holder, operators } };
}

function sourceOf(tree: Tree, noun: number, verb: number): number {
  const near = [...childrenIn(tree, noun, 'nmod'), ...childrenIn(tree, verb, 'obl', 'obl:agent')];
  return near.find((at) => at !== noun && /^(from|by|among)$/.test(prepositionOf(tree, at) ?? '')) ?? -1;
}

function nounAttitude(lemma: string): 1 | -1 | 0 {
  for (const tie of ['for', 'of', 'to', 'against', 'over']) {
    const sign = attitude(lemma, tie);
    if (sign !== 0) return sign;
  }
  return 0;
}
