import { shareWords } from '../claims/spans.ts';
import type { FindingSide, Place } from '../detectors/detector.ts';

type Sides = readonly FindingSide[];

/** Whether each side of one of two disputes, of whatever kinds, is told at the very words of a side of the other. */
export function areSameWords(a: Sides, b: Sides): boolean {
  if (a.length !== b.length) return false;
  const isWithin = (inner: Sides, outer: Sides) => inner.every((side) => outer.some((other) => isToldAt(side, other)));
  return isWithin(a, b) || isWithin(b, a);
}

function isToldAt(a: FindingSide, b: FindingSide): boolean {
  const isOne = isOneValue(a.value, b.value);
  return a.places.every((place) =>
    b.places.some((other) => shareWords(place, other) && (isOne || isOneSpan(place, other))),
  );
}

/** "not sign" and "did not sign", "2 - 1" and "2-1"; but not "2" and "12". */
function isOneValue(a: string, b: string): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  return digitsOf(a) === digitsOf(b) && (x.includes(y) || y.includes(x)) && x + digitsOf(a) !== '';
}

function lettersOf(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '');
}

function digitsOf(value: string): string {
  return value.replace(/\P{N}+/gu, '');
}

function isOneSpan(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end;
}
