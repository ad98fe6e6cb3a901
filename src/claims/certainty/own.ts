import { certaintyCue, modalCertainty } from '../../lexicon/en/certainty.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { baseRelation, childIn, childrenIn, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Certainty } from '../../types.ts';
import { isNegated } from '../polarity.ts';
import { hasCondition, isCondition } from './condition.ts';

/** What the words of the predicate's own clause make of it, or `null`. */
export const ownCertainty: (tree: Tree, head: number) => Certainty | null = rememberAt((tree, head) => {
  if (isCondition(tree, head) || hasCondition(tree, head)) return 'conditional';
  if (isQuestioned(tree, head)) return 'possible';
  return hedge(tree, head) ?? modality(tree, head) ?? (isImperative(tree, head) ? 'planned' : null);
});

function hedge(tree: Tree, head: number): Certainty | null {
  for (const child of childrenIn(tree, head, 'advmod')) {
    const cue = certaintyCue(wordAt(tree, child).text);
    if (cue === 'alleged' || cue === 'reported' || cue === 'possible') return cue;
  }
  return null;
}

function modality(tree: Tree, head: number): Certainty | null {
  const modal = childrenIn(tree, head, 'aux').find((child) => wordAt(tree, child).xpos === 'MD');
  if (modal === undefined) return isToBe(tree, head) ? 'planned' : null;
  const text = wordAt(tree, modal).text.toLowerCase();
  if (/^(ca|can|could)$/.test(text) && isNegated(tree, head)) return null;
  if (/^(would|['’]d)$/.test(text))
    return isReportedSpeech(tree, head) && !hasPerfect(tree, head) ? 'planned' : 'conditional';
  return modalCertainty(text) ?? modalCertainty(wordAt(tree, modal).lemma);
}

/** "are to meet": a plan; "is to blame" and "the aim is to win" are none, but seldom have a subject of a person. */
function isToBe(tree: Tree, head: number): boolean {
  const mark = childIn(tree, head, 'mark');
  const copula = childIn(tree, head, 'cop', 'aux');
  if (mark < 0 || copula < 0 || wordAt(tree, mark).text.toLowerCase() !== 'to') return false;
  return wordAt(tree, copula).lemma === 'be' && mark === copula + 1 && /^(VB)$/.test(wordAt(tree, head).xpos);
}

function hasPerfect(tree: Tree, head: number): boolean {
  return childrenIn(tree, head, 'aux').some((child) => wordAt(tree, child).lemma === 'have');
}

/** "said he would resign": will, seen from the past. */
function isReportedSpeech(tree: Tree, head: number): boolean {
  const { relation, head: governor } = wordAt(tree, head);
  const base = baseRelation(relation);
  if (base === 'conj' && governor >= 0) return isReportedSpeech(tree, governor);
  return base === 'ccomp' || base === 'parataxis' || base === 'acl';
}

/** The predicate of a sentence, or of a quoted one, that ends on a question mark; or a clause with "whether". */
function isQuestioned(tree: Tree, head: number): boolean {
  const { relation } = wordAt(tree, head);
  const base = baseRelation(relation);
  const mark = childIn(tree, head, 'mark');
  if (mark >= 0 && /^whether$/i.test(wordAt(tree, mark).text)) return base !== 'advcl';
  if (mark >= 0 && /^if$/i.test(wordAt(tree, mark).text)) return /^(ccomp|xcomp|csubj|acl|nsubj|obj)$/.test(base);
  return childrenOf(tree, head).some((child) => wordAt(tree, child).text === '?');
}

/** "Stop the war!": a bare verb without a subject at the head of its sentence. */
function isImperative(tree: Tree, head: number): boolean {
  const { relation, xpos } = wordAt(tree, head);
  if (xpos !== 'VB' || !/^(root|ccomp|parataxis)$/.test(baseRelation(relation))) return false;
  return (
    childIn(tree, head, 'nsubj', 'mark', 'expl') < 0 &&
    childrenIn(tree, head, 'aux').every((child) => wordAt(tree, child).lemma === 'do')
  );
}
