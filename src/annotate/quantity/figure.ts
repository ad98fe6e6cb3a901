import { isHyphen, pastHyphen } from './hyphen.ts';
import { numeralAt } from './numeral.ts';
import type { Figure, Reading, UnitReading } from './reading.ts';
import { lowerAt } from './reading.ts';
import { moneyBefore, unitAfter } from './unit.ts';

const EXACT = { bound: 'exact', approximate: false } as const;

const SIGNED = /^(?:K|degree|%)$/;

/** "minus 5 degrees", "-0.3 percent": a sign counts before a temperature or a rate only. */
function negativeAt(reading: Reading, at: number): Figure | null {
  const sign = reading.atoms[at];
  const dash = sign !== undefined && /^[-−–]$/.test(sign.text) && !sign.glued && reading.atoms[at + 1]?.glued === true;
  // "Minus-20 degree weather": the hyphen is no second sign.
  const next = sign?.lower === 'minus' && isHyphen(reading.atoms[at + 1]) ? at + 2 : at + 1;
  const figure = dash || sign?.lower === 'minus' ? unsignedAt(reading, next) : null;
  if (figure?.unit == null || !SIGNED.test(figure.unit.unit)) return null;
  return { ...figure, from: at, value: -figure.value };
}

/**
 * A number with the unit before or after it: "12", "$1.2 billion", "30-minute", "minus 5 degrees". `ofMoney`: the sign of
 * money stands at an earlier figure of the range.
 */
export function figureAt(reading: Reading, at: number, ofMoney = false): Figure | null {
  return negativeAt(reading, at) ?? unsignedAt(reading, at, ofMoney);
}

function unsignedAt(reading: Reading, at: number, ofMoney = false): Figure | null {
  const money = moneyBefore(reading, at);
  const numeral = numeralAt(reading.atoms, money?.to ?? at, ofMoney || money !== null);
  if (numeral === null) return null;
  const { value, step, form, multiplied } = numeral;
  const ofUnit = form === 'vague' && lowerAt(reading, numeral.to) === 'of' ? numeral.to + 1 : numeral.to;
  const after = unitAfter(reading, ofUnit, multiplied || value >= 1000);
  const unit = money?.unit ?? after;
  const to = money === null || after?.kind === 'money' ? (after?.to ?? numeral.to) : numeral.to;
  const base = { from: at, to, value, step, form, multiplied, unit, kind: unit?.kind ?? ('count' as const), ...EXACT };
  return numeral.upper === undefined ? base : { ...base, upper: numeral.upper };
}

/** "A multibillion-dollar deal", "a million-dollar fine": an order of magnitude of money. */
export function multiDollarAt(reading: Reading, at: number): Figure | null {
  const match = /^multi(million|billion|trillion)?$/.exec(lowerAt(reading, at));
  if (match === null) return null;
  const word = match[1] === undefined ? pastHyphen(reading.atoms, at + 1) : at;
  const size = { million: 1e6, billion: 1e9, trillion: 1e12 }[match[1] ?? lowerAt(reading, word)];
  if (size === undefined) return null;
  const unit = unitAfter(reading, word + 1, true);
  if (unit === null) return null;
  const shape = { step: size, form: 'vague', multiplied: true, kind: unit.kind, ...EXACT } as const;
  return { from: at, to: unit.to, value: 1.5 * size, upper: 150 * size, unit, ...shape };
}

const oneOf = (from: number, unit: UnitReading): Figure => ({
  from,
  to: unit.to,
  value: 1,
  step: 1,
  form: 'words',
  multiplied: false,
  unit,
  kind: unit.kind,
  ...EXACT,
});

/** "A week", "an hour": one of a unit, where a hedge or "and a half" makes it an amount; "a day or two". */
export function oneOfUnit(reading: Reading, at: number, hedged: boolean): Figure | null {
  if (!/^an?$/.test(lowerAt(reading, at))) return null;
  const unit = unitAfter(reading, at + 1, false);
  if (unit === null || (unit.kind !== 'duration' && unit.kind !== 'measure')) return null;
  const half = lowerAt(reading, unit.to) === 'and' && /^an?$/.test(lowerAt(reading, unit.to + 1));
  const more = half && lowerAt(reading, unit.to + 2) === 'half';
  const orTwo = lowerAt(reading, unit.to) === 'or' && lowerAt(reading, unit.to + 1) === 'two';
  if (orTwo) return { ...oneOf(at, unit), to: unit.to + 2, upper: 2, approximate: true };
  if (!more && !hedged) return null;
  return more ? { ...oneOf(at, unit), to: unit.to + 3, value: 1.5, step: 0.5 } : oneOf(at, unit);
}
