import { evaluation } from '../../lexicon/en/evaluations.ts';
import { childIn, wordAt } from '../../syntax/tree.ts';
import { composed } from '../stance/composed.ts';
import { subjectHead } from '../stance/holder.ts';
import { creditOf } from '../stance/roles-told.ts';
import type { FrameInstance, From } from './instance.ts';
import { instance, sayer } from './telling.ts';

/** "critics say the vote is a *sham*": whoever says so is against it. */
export function judgedAt(from: From, index: number): FrameInstance[] {
  const { tree } = from;
  const sign = evaluation(wordAt(tree, index).lemma.toLowerCase());
  if (sign === 0 || childIn(tree, index, 'cop') < 0) return [];
  const state = composed(tree, index);
  const statement = from.statements.get(`${from.sentence} ${index}`) ?? null;
  if (state.sign === 0) return [];
  const credit = creditOf(from, state, statement);
  if (credit.size === 0) return [];
  const target = subjectHead(tree, index);
  const told = instance(
    { from, index, places: [], parts: { sign: index, holder: -1, target }, state, length: 1 },
    'favour',
    sign * state.sign === 1 ? 0 : 1,
    -1,
    target,
  );
  return [{ ...told, holder: sayer(credit) }];
}
