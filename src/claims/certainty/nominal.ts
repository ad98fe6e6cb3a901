import { certaintyCue } from '../../lexicon/en/certainty.ts';
import { governedCertainty } from '../../lexicon/en/certainty-governors.ts';
import { baseRelation, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Certainty } from '../../types.ts';
import { isNegated } from '../polarity.ts';
import { predicateLemma } from '../predicates.ts';

/** Verbs whose object did not come about: "cancelled the meeting", "denied the theft". */
const UNDOING = /^(deny|cancel|call off|scrap|rule out|avoid|avert|prevent|escape|abort|thwart|foil|shelve)$/;

/** What an event noun's modifiers and governor make of the event: "the alleged theft", "called off the meeting". */
export function nominalCertainty(tree: Tree, head: number): Certainty | null {
  for (const child of childrenIn(tree, head, 'amod', 'compound')) {
    const { text, lemma } = wordAt(tree, child);
    const cue = certaintyCue(text) ?? certaintyCue(lemma);
    if (cue === 'alleged' || cue === 'planned' || cue === 'possible') return cue;
  }
  return governed(tree, head);
}

function governed(tree: Tree, head: number): Certainty | null {
  const { relation, head: governor } = wordAt(tree, head);
  if (governor < 0) return null;
  const base = baseRelation(relation);
  const lemma = predicateLemma(tree, governor);
  if (base === 'obj' || relation === 'nsubj:pass') {
    if (UNDOING.test(lemma)) return isNegated(tree, governor) ? null : 'denied';
    return /^(plan|propose|schedule|demand|seek|consider|await|threaten|contemplate|expect)$/.test(lemma)
      ? 'planned'
      : null;
  }
  return base === 'nmod' ? governedCertainty(wordAt(tree, governor).lemma, 'of') : null;
}
