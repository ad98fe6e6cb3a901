import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Unit, UnitSentence } from './unit.ts';

/** What a preposition makes of a time: the beginning or the end of a stretch, or the time itself. */
type TimeBound = 'from' | 'to' | 'at';

const FROM = /^(since|after|from|following|past|beyond)$/i;
const TO = /^(until|till|before|by|prior|through)$/i;

/** "every year since 1997" / "in 2004": the one time lies in the stretch that the other opens or closes. */
export function lieInOneStretch(a: UnitSentence, left: Unit, b: UnitSentence, right: Unit): boolean {
  const [one, other] = [boundOf(a, left), boundOf(b, right)];
  if (one === other) return false;
  return keeps(left, one, right) && keeps(right, other, left);
}

/** Whether a time may lie on the open side of a bound. */
function keeps({ time: bound }: Unit, side: TimeBound, { time }: Unit): boolean {
  if (side === 'at') return true;
  if (!bound?.from || !bound.to || !time?.from || !time.to) return false;
  return side === 'from' ? time.to > bound.from : time.from < bound.to;
}

function boundOf({ tree }: UnitSentence, { head, words }: Unit): TimeBound {
  const first = words[0] ?? head;
  const marks = [tree.words[first]?.text ?? '', tree.words[first - 1]?.text ?? '', ...casesOf(tree, head)];
  if (marks.some((text) => FROM.test(text))) return 'from';
  return marks.some((text) => TO.test(text)) ? 'to' : 'at';
}

function casesOf(tree: Tree, head: number): string[] {
  return childrenIn(tree, head, 'case', 'mark').map((child) => wordAt(tree, child).text);
}
