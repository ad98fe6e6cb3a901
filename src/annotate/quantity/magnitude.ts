import { isHyphen } from './hyphen.ts';
import type { Figure, Reading, UnitReading } from './reading.ts';
import { lowerAt } from './reading.ts';

const MAGNITUDE: UnitReading = {
  to: 0,
  kind: 'measure',
  unit: 'Mw',
  factor: 1,
  offset: 0,
  name: 'magnitude',
  attributive: true,
};
const STRONGEST = 10;

const QUAKE = /^(?:earthquakes?|quakes?|temblors?|tremors?|aftershocks?|foreshocks?|shakers?|seismic|richter)$/;
const MEASURED =
  /^(?:measur(?:ed|ing|es)|regist(?:er|ers|ered|ering)|rated|rating|recorded|of|at|as|was|around|about|a|and|-|preliminary|initial|estimated|from|ranging|is|between|to|over|strong|nearly|least|most|more|than|up)$/;

/** "A quake measuring 4.6", "a 2.9 aftershock": one decimal and no unit, in talk of earthquakes. */
function inQuakeTalk(reading: Reading, figure: Figure): boolean {
  const atom = reading.atoms[figure.from];
  if (atom?.kind !== 'figure' || !/^\d\.\d$/.test(atom.text)) return false;
  for (let at = figure.to; at < figure.to + 3; at++) if (QUAKE.test(lowerAt(reading, at))) return true;
  for (let at = figure.from - 1; at > figure.from - 7; at--) {
    const word = lowerAt(reading, at);
    if (QUAKE.test(word)) return true;
    if (!MEASURED.test(word) && reading.tags[at] !== 'DT') return false;
  }
  return false;
}

/** "6.1-magnitude", "magnitude 6.1", "a magnitude of 6.1", "6.1 on the Richter scale". */
export function magnitudeOf(reading: Reading, figure: Figure): Figure | null {
  if (figure.value > STRONGEST || figure.multiplied) return null;
  const { atoms } = reading;
  const unit = { ...MAGNITUDE, to: figure.to };
  if (figure.unit?.unit === 'degree' && QUAKE.test(lowerAt(reading, figure.to)))
    return { ...figure, kind: 'measure', unit };
  if (figure.kind !== 'count') return null;
  const next = isHyphen(atoms[figure.to]) ? figure.to + 1 : figure.to;
  if (lowerAt(reading, next) === 'magnitude') {
    return { ...figure, to: next + 1, kind: 'measure', unit: { ...unit, to: next + 1 } };
  }
  const scale = ['on', 'the', 'richter'].every((word, index) => lowerAt(reading, figure.to + index) === word);
  const told = lowerAt(reading, figure.to) === 'in' && lowerAt(reading, figure.to + 1) === 'magnitude';
  if (!scale && !told && !followsMagnitude(reading, figure.from - 1) && !inQuakeTalk(reading, figure)) return null;
  return { ...figure, kind: 'measure', unit: { ...unit, attributive: isHyphen(atoms[figure.from - 1]) } };
}

function followsMagnitude(reading: Reading, last: number): boolean {
  for (let at = last; at > last - 6; at--) {
    const word = lowerAt(reading, at);
    if (/^magnitudes?$/.test(word)) return true;
    if (!MEASURED.test(word) && reading.atoms[at]?.kind !== 'figure') return false;
  }
  return false;
}
