import { MAGNITUDES, VAGUE_PLURALS, VAGUE_WORDS } from '../../lexicon/en/numbers.ts';
import type { Atom } from './atoms.ts';
import { pastHyphen } from './hyphen.ts';
import type { Numeral } from './numeral-type.ts';

const vague = (to: number, from: number, upper: number): Numeral => ({
  to,
  value: from,
  upper,
  step: from,
  form: 'vague',
  multiplied: false,
});

/** "dozens", "tens of thousands", "hundreds of millions". */
export function fromPlural(atoms: readonly Atom[], at: number): Numeral | null {
  const word = atoms[at]?.lower ?? '';
  const first = word === 'tens' ? 10 : VAGUE_PLURALS.get(word);
  if (first === undefined) return null;
  const second = atoms[at + 1]?.lower === 'of' ? VAGUE_PLURALS.get(atoms[at + 2]?.lower ?? '') : undefined;
  if (second !== undefined) return vague(at + 3, first * second * 1.5, first * second * 15);
  return word === 'tens' ? null : vague(at + 1, first * 1.5, first * 15);
}

/** "several hundred", "a few", "a couple of dozen". */
export function fromVagueWord(atoms: readonly Atom[], at: number): Numeral | null {
  const article = atoms[at]?.lower === 'a' ? at + 1 : at;
  const word = atoms[article]?.lower ?? '';
  if (word === 'few' && article === at) return null;
  const couple = word === 'couple' && article > at && atoms[article + 1]?.lower === 'of';
  const range = couple ? { from: 2, to: 3 } : VAGUE_WORDS.get(word);
  if (range === undefined) return null;
  const after = atoms[article + 1]?.lower === 'of' && (couple || word === 'handful') ? article + 2 : article + 1;
  const times = MAGNITUDES.get(atoms[pastHyphen(atoms, after)]?.lower ?? '');
  if (times === undefined) return vague(after, range.from, range.to);
  return vague(pastHyphen(atoms, after) + 1, range.from * times, range.to * times);
}
