import {
  currencyNamed,
  currencyOfCode,
  currencyOfSign,
  isAmbiguousCurrency,
  startsCurrency,
} from '../../lexicon/en/currencies.ts';
import { startsUnit, unitNamed } from '../../lexicon/en/units.ts';
import { pastHyphen } from './hyphen.ts';
import type { Reading, UnitReading } from './reading.ts';
import { lowerAt } from './reading.ts';

/** The most atoms a unit's name has ("U.S. dollars", "pounds per square inch"). */
const LONGEST = 6;

function spelling(reading: Reading, from: number, to: number): string {
  const start = reading.atoms[from]?.start ?? 0;
  const end = reading.atoms[to - 1]?.end ?? start;
  return reading.text.slice(start, end).replace(/[\s-]+/g, ' ');
}

const plain = (to: number, kind: UnitReading['kind'], unit: string, name: string): UnitReading => ({
  to,
  kind,
  unit,
  factor: 1,
  offset: 0,
  name,
  attributive: false,
});

function percent(reading: Reading, at: number): UnitReading | null {
  const word = lowerAt(reading, at);
  const next = lowerAt(reading, pastHyphen(reading.atoms, at + 1));
  const after = pastHyphen(reading.atoms, at + 1) + 1;
  if (word === 'percentage' && /^points?$/.test(next)) return plain(after, 'points', '%', 'percentage point');
  if (word === 'basis' && /^points?$/.test(next))
    return { ...plain(after, 'points', '%', 'basis point'), factor: 0.01 };
  if (word === 'per' && next === 'cent') return plain(after, 'percent', '%', 'percent');
  if (word === 'percent' || word === '%' || word === 'pct' || word === 'percents') {
    if (/^points?$/.test(next)) return plain(after, 'points', '%', 'percentage point');
    return plain(at + 1, 'percent', '%', 'percent');
  }
  return null;
}

function currency(reading: Reading, at: number, multiplied: boolean): UnitReading | null {
  const atom = reading.atoms[at];
  if (atom?.text === 'p' && atom.glued && reading.atoms[at - 1]?.kind === 'figure') {
    return { ...plain(at + 1, 'money', 'GBP', 'pence'), factor: 0.01 };
  }
  const code = currencyOfCode(atom?.text ?? '');
  if (code !== null) return plain(at + 1, 'money', code.code, code.code);
  if (!startsCurrency(lowerAt(reading, at))) return null;
  for (let length = LONGEST; length > 0; length--) {
    if (at + length > reading.atoms.length) continue;
    const name = spelling(reading, at, at + length).toLowerCase();
    const found = currencyNamed(name);
    if (found === null || (isAmbiguousCurrency(name) && !multiplied)) continue;
    return { ...plain(at + length, 'money', found.code, name), factor: found.factor };
  }
  return null;
}

/** "318.9 m tall": with a space only where no noun follows that the letter could shorten a million of. */
const isSpacedMeter = (reading: Reading, at: number): boolean =>
  reading.atoms[at]?.text === 'm' &&
  reading.atoms[at - 1]?.kind === 'figure' &&
  !/^(?:NN|CD)/.test(reading.tags[at + 1] ?? '');

function measure(reading: Reading, at: number): UnitReading | null {
  if (!startsUnit(lowerAt(reading, at)) && lowerAt(reading, at) !== '°') return null;
  for (let length = LONGEST; length > 0; length--) {
    if (at + length > reading.atoms.length) continue;
    const written = spelling(reading, at, at + length);
    const unit = written.length === 1 ? unitNamed(written) : unitNamed(written.toLowerCase());
    if (unit === null) continue;
    if (written.length < 2 && !reading.atoms[at]?.glued && !isSpacedMeter(reading, at)) return null;
    const kind = unit.base === 's' ? 'duration' : 'measure';
    return { ...plain(at + length, kind, unit.base, unit.name), factor: unit.factor, offset: unit.offset };
  }
  return null;
}

/** "90 degrees", where the scale is not told; "90°". */
function degrees(reading: Reading, at: number): UnitReading | null {
  const word = lowerAt(reading, at);
  if (word === '°') return plain(at + 1, 'measure', 'degree', 'degree');
  // "Three degrees from Yale": in words it is a temperature only where the weather is spoken of.
  const told =
    reading.atoms[at - 1]?.kind === 'figure' ||
    /^(?:below|above|warmer|colder|cooler|hotter|north|south)$/.test(lowerAt(reading, at + 1));
  return told && (word === 'degrees' || word === 'degree') ? plain(at + 1, 'measure', 'degree', 'degree') : null;
}

/** Stone is a weight of 5 to 60 or after "weigh"; elsewhere it is what walls and steps are made of. */
function isStoneWall(reading: Reading, at: number, unit: UnitReading): boolean {
  if (unit.name !== 'stone') return false;
  const count = Number(reading.atoms[at - 1]?.text);
  if (count >= 5 && count <= 60 && reading.tags[unit.to] !== 'NNS') return false;
  for (let back = at - 1; back > at - 6; back--) if (/^weigh/.test(lowerAt(reading, back))) return false;
  return true;
}

/** The unit after a number, hyphen included. */
export function unitAfter(reading: Reading, at: number, multiplied: boolean): UnitReading | null {
  const from = pastHyphen(reading.atoms, at);
  const found =
    percent(reading, from) ?? currency(reading, from, multiplied) ?? measure(reading, from) ?? degrees(reading, from);
  if (found === null || isStoneWall(reading, at, found)) return null;
  return { ...found, attributive: from > at };
}

/** The sign or code of money before a number, and where it begins: "$", "US$", "EUR". */
export function moneyBefore(reading: Reading, at: number): { to: number; unit: UnitReading } | null {
  const atom = reading.atoms[at];
  if (atom === undefined) return null;
  const next = reading.atoms[at + 1];
  const joined = next?.glued && /^[$£€¥]$/.test(next.text) ? currencyOfSign(`${atom.lower}${next.text}`) : null;
  if (joined !== null) return { to: at + 2, unit: plain(at + 2, 'money', joined.code, joined.code) };
  const code = atom.text.length === 3 ? currencyOfCode(atom.text) : null;
  const sign = code ?? currencyOfSign(atom.lower);
  if (sign === null) return null;
  const to = next?.text === '.' && atom.lower === 'rs' ? at + 2 : at + 1;
  return { to, unit: plain(to, 'money', sign.code, sign.code) };
}
