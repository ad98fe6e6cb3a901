import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Span } from '../types.ts';
import { prepositionOf } from './arguments.ts';
import { nounPhrase } from './phrase.ts';

/** The phrase that names the speaker a predicate is credited to, with its head word, or `null`. */
export interface Credit extends Span {
  readonly head: number;
}

const REPORTING = new Set(
  'say tell report announce confirm state add write tweet declare note explain warn argue insist acknowledge claim allege deny suggest estimate believe reveal disclose quote testify admit concede stress emphasize'.split(
    ' ',
  ),
);

/** Who the words of the predicate at `head` are credited to, inside its own sentence. */
export function creditOf(tree: Tree, head: number): Credit | null {
  for (let at = head; at >= 0; at = wordAt(tree, at).head) {
    const according = childrenIn(tree, at, 'obl', 'nmod').find(
      (child) => prepositionOf(tree, child) === 'according to',
    );
    if (according !== undefined) return nounPhrase(tree, according);
    const speaker = speakerAbove(tree, at);
    if (speaker) return speaker;
  }
  return null;
}

function speakerAbove(tree: Tree, at: number): Credit | null {
  const { relation, head } = wordAt(tree, at);
  if (head < 0 || !/^(ccomp|parataxis)$/.test(baseRelation(relation))) return null;
  if (!REPORTING.has(wordAt(tree, head).lemma.toLowerCase())) return null;
  const subject = childIn(tree, head, 'nsubj');
  return subject < 0 ? null : nounPhrase(tree, subject);
}
