import { isDocument, reportingNoun } from '../../lexicon/en/reporting.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { prepositionOf } from '../preposition.ts';
import { type Credit, phraseOfSpeaker } from './speaker-span.ts';

/** The speaker that the phrase at `head` names: of "a statement from the embassy", the embassy. */
export function speakerPhrase(tree: Tree, head: number): Credit {
  return phraseOfSpeaker(tree, issuerOf(tree, head));
}

function issuerOf(tree: Tree, head: number): number {
  if (!isIssued(tree, head)) return head;
  const owner = childIn(tree, head, 'nmod:poss');
  if (owner >= 0) return owner;
  const from = childrenIn(tree, head, 'nmod', 'obl').find((child) =>
    /^(from|by)$/.test(prepositionOf(tree, child) ?? ''),
  );
  return from ?? head;
}

export function isIssued(tree: Tree, head: number): boolean {
  const { lemma, upos } = wordAt(tree, head);
  return isDocument(lemma) || (reportingNoun(lemma) !== null && upos === 'NOUN');
}
