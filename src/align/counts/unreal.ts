import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { QuantityMention } from '../../types.ts';
import type { StatementView } from '../view.ts';

/** Verbs whose figures need not come true. */
const UNREAL_VERBS = /^(expect|predict|forecast|anticipate|project|need|fear)$/;

/** Whether what the figure is the subject or object of need not come true; a length of time only says when, an age who. */
export function isUnreal(tree: Tree, quantity: QuantityMention, view: StatementView | undefined): boolean {
  const { kind } = quantity;
  if (!view || kind === 'duration' || kind === 'age') return false;
  const { claim, frame } = view.statement;
  if (isNeeded(tree, quantity)) return true;
  if (kind === 'count' && (claim.certainty === 'conditional' || claim.certainty === 'possible')) return true;
  const head = tree.words[frame.head];
  return head?.upos === 'VERB' && (UNREAL_VERBS.test(head.lemma) || isForetold(tree, head));
}

/** So many words may lie between a verb and the one that foretells it: parsers hang "that" on a noun between them. */
const MOST_ABOVE = 2;

/** "It *expects* output to grow by 2 percent", "it *projected* in a report that output will grow". */
function isForetold({ words }: Tree, verb: Token): boolean {
  let word: Token | undefined = verb;
  for (let steps = 0; steps < MOST_ABOVE && /^([xc]comp|acl)/.test(word?.relation ?? ''); steps++) {
    word = words[word?.head ?? -1];
    if (word?.upos === 'VERB') return UNREAL_VERBS.test(word.lemma);
    if (word) word = words[word.head];
    if (word?.upos === 'VERB' && UNREAL_VERBS.test(word.lemma)) return true;
  }
  return false;
}

/** "The 41 votes *necessary* to block it". */
function isNeeded({ words }: Tree, { end, countedSpan }: QuantityMention): boolean {
  const last = Math.max(end, countedSpan?.end ?? end);
  return /^(necessary|needed|required)$/i.test(words.find((word) => word.start >= last)?.text ?? '');
}
