import { PARTS, SMALL, VULGAR } from '../../lexicon/en/numbers.ts';
import { isHyphen, pastHyphen } from './hyphen.ts';
import { numeralAt } from './numeral.ts';
import type { Figure, Reading, UnitReading } from './reading.ts';
import { lowerAt } from './reading.ts';
import { unitAfter } from './unit.ts';

/** A part of a whole, as a number under one. */
interface Share {
  readonly to: number;
  readonly value: number;
}

const PERCENT = { kind: 'percent', unit: '%', factor: 100, offset: 0, name: 'fraction', attributive: false } as const;
const HALF_COMPOUNDS =
  /^(?:brothers?|sisters?|siblings?|mast|staff|time|way|hearted|baked|truths?|life|marathon|note|court|back|term|moon)$/;

/** "two-thirds", "one quarter", "three-quarters". */
function wordShare(reading: Reading, at: number): Share | null {
  const many = SMALL.get(lowerAt(reading, at)) ?? (/^an?$/.test(lowerAt(reading, at)) ? 1 : undefined);
  if (many === undefined || many === 0) return null;
  const part = pastHyphen(reading.atoms, at + 1);
  const parts = PARTS.get(lowerAt(reading, part));
  if (parts === undefined || parts <= many) return null;
  const hyphenated = part > at + 1;
  return hyphenated || endsShare(reading, part + 1, at) ? { to: part + 1, value: many / parts } : null;
}

/** Without a hyphen "a third" may be an ordinal and "three quarters" a time: only before "of", or after "by". */
function endsShare(reading: Reading, at: number, from: number): boolean {
  if (/^(?:of|the|majority|its|their)$/.test(lowerAt(reading, at))) return true;
  return lowerAt(reading, from - 1) === 'by' || unitAfter(reading, at, false) !== null;
}

function half(reading: Reading, at: number): Share | null {
  if (lowerAt(reading, at) !== 'half') return null;
  const next = pastHyphen(reading.atoms, at + 1);
  if (HALF_COMPOUNDS.test(lowerAt(reading, next))) return null;
  if (next > at + 1 && unitAfter(reading, next, false) === null) return null;
  const before = lowerAt(reading, at - 1);
  if (/^(?:first|second|1st|2nd|other|better|latter|last|next|early|opening|third|and)$/.test(before)) return null;
  return { to: at + 1, value: 1 / 2 };
}

function figureShare(reading: Reading, at: number): Share | null {
  const [top, slash, bottom] = [reading.atoms[at], reading.atoms[at + 1], reading.atoms[at + 2]];
  const vulgar = VULGAR.get(top?.text ?? '');
  if (vulgar !== undefined) return { to: at + 1, value: vulgar };
  if (slash?.text !== '/' || !slash.glued || !bottom?.glued || bottom.kind !== 'figure') return null;
  const value = Number(top?.text) / Number(bottom.text);
  return value > 0 && value < 1 && reading.atoms[at + 3]?.text !== '/' ? { to: at + 3, value } : null;
}

/** "one in five", "nine out of 10". */
function ratio(reading: Reading, at: number): Share | null {
  const first = numeralAt(reading.atoms, at);
  if (first === null || first.form === 'vague') return null;
  const outOf = lowerAt(reading, first.to) === 'out' && lowerAt(reading, first.to + 1) === 'of';
  if (!outOf && lowerAt(reading, first.to) !== 'in') return null;
  const second = numeralAt(reading.atoms, first.to + (outOf ? 2 : 1));
  if (second === null || second.value <= first.value || first.value > 99 || second.form === 'vague') return null;
  const round = second.value <= 10 || second.value === 12 || second.value % 20 === 0 || second.value === 25;
  if (!round || (!outOf && second.value > 1000 && second.value < 2100)) return null;
  const unit = unitAfter(reading, second.to, false);
  return unit === null ? { to: second.to, value: first.value / second.value } : null;
}

/** "half an hour", "a quarter of a mile", "half-hour", "three-quarters of an inch". */
function partOfUnit(reading: Reading, share: Share): { unit: UnitReading; to: number } | null {
  const of = lowerAt(reading, share.to) === 'of' ? share.to + 1 : share.to;
  const article = /^an?$/.test(lowerAt(reading, of)) ? of + 1 : pastHyphen(reading.atoms, of);
  const touches = article > of || of === share.to;
  const unit = touches && !isHyphen(reading.atoms[article]) ? unitAfter(reading, article, false) : null;
  if (unit === null || unit.kind === 'percent' || unit.kind === 'points') return null;
  return { unit: { ...unit, attributive: isHyphen(reading.atoms[share.to]) }, to: unit.to };
}

/** A fraction or ratio that begins at an atom: a share of a whole in percent, or a part of a unit. */
export function shareAt(reading: Reading, at: number): Figure | null {
  const share = half(reading, at) ?? wordShare(reading, at) ?? figureShare(reading, at) ?? ratio(reading, at);
  if (share === null) return null;
  const base = {
    from: at,
    value: share.value,
    form: 'fraction',
    multiplied: false,
    bound: 'exact',
    approximate: false,
  } as const;
  const part = partOfUnit(reading, share);
  if (part !== null) return { ...base, to: part.to, step: share.value / 2, unit: part.unit, kind: part.unit.kind };
  const unit: UnitReading = { ...PERCENT, to: share.to };
  return { ...base, to: share.to, step: 0.05, unit, kind: 'percent' };
}
