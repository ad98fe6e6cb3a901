import { childIn, type Tree } from '../../syntax/tree.ts';
import type { QuantityMention } from '../../types.ts';
import { headOf } from './frame.ts';

/** What stands behind a length of time that is still to come. */
const LEFT = /^(left|remaining|remain|to go)\b/;
/** Verbs whose object is the time that somebody has for what follows. */
const HAVING = /^(have|get|leave|give|face)$/;

/** Whether a length of time is what is left until something is due: "three weeks *left*", "*have* six weeks *to* agree". */
export function isTimeLeft(tree: Tree, quantity: QuantityMention): boolean {
  if (quantity.kind !== 'duration') return false;
  const { words } = tree;
  const next = words.findIndex((word) => word.start >= quantity.end);
  const behind = words.slice(next, next + 2).map(({ text }) => text.toLowerCase());
  if (next >= 0 && LEFT.test(behind.join(' '))) return true;
  const at = headOf(tree, quantity);
  const verb = words[words[at]?.head ?? -1];
  if (behind[0] !== 'to' || !verb || !HAVING.test(verb.lemma)) return false;
  return childIn(tree, words[at]?.head ?? -1, 'obj') === at;
}
