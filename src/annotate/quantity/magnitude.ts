import { isHyphen } from './numeral.ts';
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

/** "6.1-magnitude", "magnitude 6.1", "a magnitude of 6.1", "6.1 on the Richter scale". */
export function magnitudeOf(reading: Reading, figure: Figure): Figure | null {
  if (figure.kind !== 'count' || figure.value > STRONGEST || figure.multiplied) return null;
  const { atoms } = reading;
  const next = isHyphen(atoms[figure.to]) ? figure.to + 1 : figure.to;
  const unit = { ...MAGNITUDE, to: figure.to };
  if (lowerAt(reading, next) === 'magnitude')
    return { ...figure, to: next + 1, kind: 'measure', unit: { ...unit, to: next + 1 } };
  const scale = ['on', 'the', 'richter'].every((word, index) => lowerAt(reading, figure.to + index) === word);
  if (scale || followsMagnitude(reading, figure.from - 1))
    return { ...figure, kind: 'measure', unit: { ...unit, attributive: isHyphen(atoms[figure.from - 1]) } };
  return null;
}

function followsMagnitude(reading: Reading, last: number): boolean {
  for (let at = last; at > last - 6; at--) {
    const word = lowerAt(reading, at);
    if (word === 'magnitude' || word === 'magnitudes') return true;
    if (
      !/^(?:of|was|at|is|-|about|around|preliminary|estimated|a|an|least|over|to|nearly|between|and|up|measured)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}
