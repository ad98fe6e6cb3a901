import { MAGNITUDES, VULGAR } from '../../lexicon/en/numbers.ts';
import type { Atom } from './atoms.ts';
import { pastHyphen } from './hyphen.ts';

/** A number while it is read. */
export interface Partial {
  readonly to: number;
  readonly value: number;
  readonly step: number;
  readonly multiplied: boolean;
}

/** "million", "hundred thousand" after a number. */
export function multiplied(atoms: readonly Atom[], start: Partial): Partial {
  let { to, value, step, multiplied: any } = start;
  for (let rounds = 0; rounds < 2; rounds++) {
    const at = pastHyphen(atoms, to);
    const times = atoms[at]?.kind === 'word' ? MAGNITUDES.get(atoms[at].lower) : undefined;
    if (times === undefined) break;
    value *= times;
    step *= times;
    to = at + 1;
    any = true;
  }
  return { to, value, step, multiplied: any };
}

/** "1/2", "3/4": a figure over a larger one of one digit. */
function slashedFraction(atoms: readonly Atom[], at: number): { to: number; value: number } | null {
  const [above, slash, below] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (slash?.text !== '/' || !slash.glued || !below?.glued || atoms[at + 3]?.text === '/') return null;
  const [x, y] = [Number(above?.text), Number(below.text)];
  return /^[1-7]$/.test(above?.text ?? '') && /^[23458]$/.test(below.text) && x < y
    ? { to: at + 3, value: x / y }
    : null;
}

/** "½" and "1/2" after a whole number, "and a half". */
export function withFraction(atoms: readonly Atom[], start: Partial): Partial {
  const next = atoms[start.to];
  const vulgar = next === undefined ? undefined : VULGAR.get(next.text);
  if (vulgar !== undefined) return { ...start, to: start.to + 1, value: start.value + vulgar, step: 0.1 };
  const slashed = slashedFraction(atoms, pastHyphen(atoms, start.to));
  if (slashed !== null && start.step <= 1)
    return { ...start, to: slashed.to, value: start.value + slashed.value, step: 0.1 };
  let at = start.to;
  for (const word of ['and', 'a', 'half']) {
    at = pastHyphen(atoms, at);
    if (atoms[at]?.lower !== word) return start;
    at++;
  }
  return { ...start, to: at, value: start.value + 0.5, step: 0.5 };
}
