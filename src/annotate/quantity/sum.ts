import { figureAt } from './figure.ts';
import { isHyphen, pastHyphen } from './hyphen.ts';
import type { Figure, Reading, UnitReading } from './reading.ts';
import { lowerAt } from './reading.ts';

const isPart = (whole: UnitReading, part: UnitReading): boolean =>
  whole.unit === part.unit && whole.kind === part.kind && part.factor < whole.factor;

/** "6-foot-4", "5ft 6in": inches that are told by their place. */
function inchesAt(reading: Reading, joined: boolean, at: number): { to: number; value: number } | null {
  const atom = reading.atoms[at];
  if (atom?.kind !== 'figure' || !/^\d{1,2}$/.test(atom.text) || Number(atom.text) > 11) return null;
  const unit = /^in$/.test(lowerAt(reading, at + 1)) && reading.atoms[at + 1]?.glued === true;
  return unit || joined ? { to: unit ? at + 2 : at + 1, value: Number(atom.text) } : null;
}

/** "2 years and 10 months", "5 feet 6 inches", "3 hours, 20 minutes": the sum, told in the larger unit. */
export function withSmallerPart(reading: Reading, figure: Figure): Figure {
  const unit = figure.unit;
  if (unit === null || (unit.kind !== 'duration' && unit.kind !== 'measure') || unit.offset !== 0) return figure;
  let at = figure.to;
  if (lowerAt(reading, at) === ',') at++;
  if (lowerAt(reading, at) === 'and') at++;
  at = pastHyphen(reading.atoms, at);
  const part = figureAt(reading, at);
  const inches = unit.name === 'foot' ? inchesAt(reading, isHyphen(reading.atoms[figure.to]), at) : null;
  if (inches !== null) return { ...figure, to: inches.to, value: figure.value + inches.value / 12, step: 1 / 12 };
  if (part?.unit == null || part.upper !== undefined || !isPart(unit, part.unit)) return figure;
  const scale = part.unit.factor / unit.factor;
  return withSmallerPart(reading, {
    ...figure,
    to: part.to,
    value: figure.value + part.value * scale,
    step: part.step * scale,
    unit: { ...unit, factor: unit.factor, to: part.to },
  });
}
