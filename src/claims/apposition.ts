import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import type { ArgumentRole } from '../types.ts';
import type { Frame, FrameArgument } from './frame.ts';
import { frameArgument } from './frame-argument.ts';
import { nounPhrase, type Phrase } from './phrase.ts';

/**
 * "Lee, *a former judge*": the frame of a phrase set beside another to say what that is; `null` for any other word.
 * The predicate is the describing phrase itself, on whichever side of the name it stands.
 */
export function appositionFrame(tree: Tree, head: number, sentence: number): Frame | null {
  const { relation, head: parent } = wordAt(tree, head);
  if (relation !== 'appos' || parent < 0) return null;
  const governor = wholePhrase(tree, parent, head);
  const description = isDescription(tree, head) ? head : isDescription(tree, governor) ? governor : -1;
  const bearer = description === head ? governor : head;
  if (description < 0 || !/^(NOUN|PROPN|PRON)$/.test(wordAt(tree, bearer).upos)) return null;
  const [said, of] = [nounPhrase(tree, description, head), nounPhrase(tree, bearer, head)];
  return {
    sentence,
    head,
    kind: 'apposition',
    lemma: 'be',
    predicate: { start: said.start, end: said.end },
    clause: { start: Math.min(said.start, of.start), end: Math.max(said.end, of.end) },
    passive: false,
    negated: false,
    tense: 'none',
    arguments: [argument(of, 'agent'), argument(said, 'complement')],
    governor: -1,
  };
}

/** "their *head* of policy, Kim Lee": a name behind a noun's complement is set beside the noun, whatever the tree says. */
function wholePhrase(tree: Tree, governor: number, head: number): number {
  let at = governor;
  if (wordAt(tree, head).upos !== 'PROPN') return at;
  while (wordAt(tree, at).relation === 'nmod' && wordAt(tree, at).upos === 'NOUN' && wordAt(tree, at).head >= 0)
    at = wordAt(tree, at).head;
  return at;
}

function argument(phrase: Phrase, role: ArgumentRole): FrameArgument {
  return frameArgument(phrase, role);
}

/** A common noun with its article or owner ("a former judge", "the firm's chairman"), or "one of …". */
function isDescription(tree: Tree, head: number): boolean {
  const { upos, lemma } = wordAt(tree, head);
  if (childIn(tree, head, 'case') >= 0 && isRelation(wordAt(tree, head).relation, 'nmod')) return false;
  if (childrenIn(tree, head, 'appos').length > 1 || childIn(tree, head, 'nsubj', 'cop') >= 0) return false;
  if (upos === 'NOUN') return childIn(tree, head, 'det', 'nmod:poss', 'compound', 'amod', 'nmod') >= 0;
  return lemma === 'one' && childIn(tree, head, 'nmod') >= 0;
}
