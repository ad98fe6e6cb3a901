import { SMALL, TENS } from '../../lexicon/en/numbers.ts';
import type { Atom } from './atoms.ts';
import { pastHyphen } from './hyphen.ts';
import type { Numeral } from './numeral-type.ts';
import { multiplied, withFraction } from './scale.ts';

/** One to ninety-nine. */
function underHundred(atoms: readonly Atom[], at: number): { to: number; value: number } | null {
  const word = atoms[at]?.lower ?? '';
  const small = SMALL.get(word);
  if (small !== undefined) return { to: at + 1, value: small };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const next = pastHyphen(atoms, at + 1);
  const unit = SMALL.get(atoms[next]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { to: next + 1, value: tens + unit }
    : { to: at + 1, value: tens };
}

function hundreds(atoms: readonly Atom[], at: number): { to: number; value: number; bare: boolean } | null {
  const first = underHundred(atoms, at);
  if (first === null) return null;
  const hundredAt = pastHyphen(atoms, first.to);
  if (atoms[hundredAt]?.lower !== 'hundred') return { ...first, bare: true };
  const base = first.value * 100;
  const restAt = atoms[hundredAt + 1]?.lower === 'and' ? hundredAt + 2 : hundredAt + 1;
  const rest = underHundred(atoms, restAt);
  return rest === null
    ? { to: hundredAt + 1, value: base, bare: false }
    : { to: rest.to, value: base + rest.value, bare: false };
}

const stepOfGroup = (group: { value: number; bare: boolean }): number =>
  group.bare || group.value % 100 !== 0 ? 1 : 100;

/** "two million three hundred thousand and five": groups of falling magnitude. */
export function fromWords(atoms: readonly Atom[], at: number): Numeral | null {
  let group = hundreds(atoms, at);
  if (group === null) return null;
  let total = 0;
  let to = at;
  let limit = Number.POSITIVE_INFINITY;
  let step = 1;
  let any = !group.bare;
  while (group !== null) {
    const half = withFraction(atoms, { to: group.to, value: group.value, step: stepOfGroup(group), multiplied: false });
    const scaled = multiplied(atoms, half);
    const times = scaled.value / (half.value || 1);
    if (times >= limit) break;
    total += scaled.value;
    step = scaled.step;
    any ||= scaled.multiplied;
    to = scaled.to;
    limit = times;
    group = scaled.multiplied && times >= 1000 ? hundreds(atoms, to) : null;
  }
  return { to, value: total, step, form: 'words', multiplied: any };
}

/** "a million", "half a dozen", "half a million". */
export function fromArticle(atoms: readonly Atom[], at: number): Numeral | null {
  const half = atoms[at]?.lower === 'half';
  const article = half ? pastHyphen(atoms, at + 1) : at;
  const has = atoms[article]?.lower === 'a' || atoms[article]?.lower === 'an';
  if (!has && !(half && article > at + 1)) return null;
  const start = { to: has ? article + 1 : article, value: half ? 0.5 : 1, step: half ? 0.5 : 1, multiplied: false };
  const result = multiplied(atoms, start);
  if (!result.multiplied) return null;
  return { ...result, form: 'words' };
}
