import { isNegated } from '../../claims/polarity.ts';
import type { Way } from '../../lexicon/en/frames/frames.ts';
import type { NewsFrame } from '../../lexicon/en/frames/news-frame.ts';
import { childrenIn, wordAt } from '../../syntax/tree.ts';
import { type Composed, composed } from '../stance/composed.ts';
import { holderOf } from '../stance/holder.ts';
import { type Party, partyAt } from '../stance/party.ts';
import { creditOf } from '../stance/roles-told.ts';
import type { Call } from './infinitives.ts';
import type { FrameInstance, From } from './instance.ts';
import type { Parts } from './part-words.ts';
import { instance, sayer, type Telling } from './telling.ts';

/** "called for Marlow *to resign*": who calls wants it of Marlow. */
export function called(
  from: From,
  index: number,
  way: Way,
  places: readonly number[],
  parts: Parts,
  { verb, caller, called: whom }: Call,
): FrameInstance[] {
  const state = composed(from.tree, verb);
  if (!way.frame.deed || state.sign === 0) return [];
  const pole = state.sign === 1 ? way.pole : other(way.pole);
  const span = { from, index, places, parts, state, length: 1 + places.length };
  return wishes(way.frame, pole, (question, side) => instance(span, question, side, caller, whom));
}

export function wishes(
  frame: NewsFrame,
  pole: 0 | 1,
  told: (question: string, pole: 0 | 1) => FrameInstance,
): FrameInstance[] {
  const wish = told(`wish ${frame.name}`, pole);
  return frame.name === 'leaving' ? [wish, told('favour', other(pole))] : [wish];
}

/** "said that she *should* resign": whoever says so wants it. */
export function wished(
  span: Telling,
  frame: NewsFrame,
  pole: 0 | 1,
  parts: Parts,
  credit: ReadonlySet<string>,
): FrameInstance[] {
  const holder = sayer(credit);
  if (frame.name === 'openness') return [{ ...instance(span, frame.name, pole, -1, parts.target), holder }];
  if (!frame.deed) return [];
  return wishes(frame, pole, (question, side) => ({ ...instance(span, question, side, -1, parts.holder), holder }));
}

export function dutyOf(from: From, at: number, state: Composed): { sign: 1 | -1; credit: ReadonlySet<string> } | null {
  const { tree } = from;
  if (!childrenIn(tree, at, 'aux').some((aux) => /^(should|must|ought)$/i.test(wordAt(tree, aux).text))) return null;
  const said = composed(tree, at);
  const credit = creditOf(from, said, from.statements.get(`${from.sentence} ${at}`) ?? null);
  const above = wordAt(tree, at).relation === 'ccomp' ? holderOf(tree, wordAt(tree, at).head) : -1;
  const keys = credit.size > 0 || above < 0 ? credit : sayerKeys(partyAt(from, above));
  return keys.size === 0 || state.mode === 'attitude' ? null : { sign: isNegated(tree, at) ? -1 : 1, credit: keys };
}

function sayerKeys({ keys, head }: Party): ReadonlySet<string> {
  return keys.size > 0 ? keys : new Set([`word ${head}`]);
}

export function other(pole: 0 | 1): 0 | 1 {
  return pole === 0 ? 1 : 0;
}
