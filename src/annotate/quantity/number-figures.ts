import { GLUED_MAGNITUDES } from '../../lexicon/en/numbers.ts';
import type { Atom } from './atoms.ts';
import type { Numeral } from './numeral-type.ts';
import type { Partial } from './scale.ts';
import { multiplied, withFraction } from './scale.ts';

function stepOfFigures(text: string): number {
  const digits = text.replaceAll(',', '');
  const point = digits.indexOf('.');
  if (point >= 0) return 10 ** -(digits.length - point - 1);
  const zeros = /0{1,15}$/.exec(digits)?.[0].length ?? 0;
  // Two figures are told to the last one, whatever that is: "20 miles" is not "10 to 30".
  return zeros === digits.length || digits.length < 3 ? 1 : 10 ** zeros;
}

/** A figure of at most 15 digits; a longer one, or one that begins with an idle nought, is no amount. */
function figure(atom: Atom): { value: number; step: number } | null {
  const digits = atom.text.replaceAll(',', '');
  if (digits.length > 16 || /^0\d/.test(digits)) return null;
  return { value: Number(digits), step: stepOfFigures(atom.text) };
}

/** One letter shortens much else than a magnitude, and "mm" is millimetres, unless money is spoken of. */
const needsMoney = ({ text, lower }: Atom): boolean =>
  (lower.length === 1 && lower !== 'k') || text.toLowerCase() === 'mm';

/** "$5bn", "10k"; "m" and "b" only after a sign of money. */
function gluedMagnitude(atoms: readonly Atom[], start: Partial, money: boolean): Partial {
  const next = atoms[start.to];
  const times = next?.glued && next.kind === 'word' ? GLUED_MAGNITUDES.get(next.lower) : undefined;
  if (next?.text === 'M')
    return {
      ...start,
      to: start.to + 1,
      value: start.value * 1e6,
      step: Math.min(start.step, 1) * 1e6,
      multiplied: true,
    };
  if (next === undefined || times === undefined || (!money && needsMoney(next))) return start;
  const step = Math.min(start.step, 1);
  return { to: start.to + 1, value: start.value * times, step: step * times, multiplied: true };
}

/** A number in figures: "1,250", "1.5 million", "5½". */
export function fromFigures(atoms: readonly Atom[], at: number, money: boolean): Numeral | null {
  const atom = atoms[at];
  const read = atom === undefined ? null : figure(atom);
  if (read === null) return null;
  const plain = withFraction(atoms, { to: at + 1, ...read, multiplied: false });
  const glued = gluedMagnitude(atoms, plain, money);
  const result = glued === plain ? multiplied(atoms, { ...plain, step: Math.min(plain.step, 1) }) : glued;
  if (!result.multiplied) return { ...plain, form: 'figures' };
  return { ...result, form: 'figures' };
}
