import {
  GLUED_MAGNITUDES,
  MAGNITUDES,
  SMALL,
  TENS,
  VAGUE_PLURALS,
  VAGUE_WORDS,
  VULGAR,
} from '../../lexicon/en/numbers.ts';
import type { Atom } from './atoms.ts';

/** A number as told, before its unit. */
export interface Numeral {
  /** Index of the atom after it. */
  readonly to: number;
  readonly value: number;
  /** The upper end, where the words only tell an order of magnitude ("dozens"). */
  readonly upper?: number;
  /** What one step of the last place told is worth: 100,000 for "1.5 million". */
  readonly step: number;
  readonly form: 'figures' | 'words' | 'vague';
  /** A word such as "million" is part of it. */
  readonly multiplied: boolean;
}

const HYPHENS = new Set(['-', '‑', '–']);
export const isHyphen = (atom: Atom | undefined): boolean => atom !== undefined && HYPHENS.has(atom.text);

/** The index after a hyphen that joins the atoms on both its sides; otherwise `at`. */
export function pastHyphen(atoms: readonly Atom[], at: number): number {
  return isHyphen(atoms[at]) && atoms[at]?.glued && atoms[at + 1]?.glued ? at + 1 : at;
}

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

interface Partial {
  readonly to: number;
  readonly value: number;
  readonly step: number;
  readonly multiplied: boolean;
}

/** "million", "hundred thousand" after a number. */
function multiplied(atoms: readonly Atom[], start: Partial): Partial {
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

function gluedMagnitude(atoms: readonly Atom[], start: Partial, money: boolean): Partial {
  const next = atoms[start.to];
  const times = next?.glued && next.kind === 'word' ? GLUED_MAGNITUDES.get(next.lower) : undefined;
  if (times === undefined || (!money && next?.lower.length === 1 && next.text !== 'k' && next.text !== 'K'))
    return start;
  const step = Math.min(start.step, 1);
  return { to: start.to + 1, value: start.value * times, step: step * times, multiplied: true };
}

/** "½" and "1/2" after a whole number, "and a half". */
function withFraction(atoms: readonly Atom[], start: Partial): Partial {
  const next = atoms[start.to];
  const vulgar = next === undefined ? undefined : VULGAR.get(next.text);
  if (vulgar !== undefined) return { ...start, to: start.to + 1, value: start.value + vulgar, step: 0.1 };
  let at = start.to;
  for (const word of ['and', 'a', 'half']) {
    at = pastHyphen(atoms, at);
    if (atoms[at]?.lower !== word) return start;
    at++;
  }
  return { ...start, to: at, value: start.value + 0.5, step: 0.5 };
}

function fromFigures(atoms: readonly Atom[], at: number, money: boolean): Numeral | null {
  const atom = atoms[at];
  const read = atom === undefined ? null : figure(atom);
  if (read === null) return null;
  const plain = withFraction(atoms, { to: at + 1, ...read, multiplied: false });
  const glued = gluedMagnitude(atoms, plain, money);
  const result = glued === plain ? multiplied(atoms, { ...plain, step: Math.min(plain.step, 1) }) : glued;
  if (!result.multiplied) return { ...plain, form: 'figures' };
  return { ...result, form: 'figures' };
}

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
function fromWords(atoms: readonly Atom[], at: number): Numeral | null {
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
function fromArticle(atoms: readonly Atom[], at: number): Numeral | null {
  const half = atoms[at]?.lower === 'half';
  const article = half ? pastHyphen(atoms, at + 1) : at;
  const has = atoms[article]?.lower === 'a' || atoms[article]?.lower === 'an';
  if (!has && !(half && article > at + 1)) return null;
  const start = { to: has ? article + 1 : article, value: half ? 0.5 : 1, step: half ? 0.5 : 1, multiplied: false };
  const result = multiplied(atoms, start);
  if (!result.multiplied) return null;
  return { ...result, form: 'words' };
}

const vague = (to: number, from: number, upper: number): Numeral => ({
  to,
  value: from,
  upper,
  step: from,
  form: 'vague',
  multiplied: false,
});

/** "dozens", "tens of thousands", "hundreds of millions". */
function fromPlural(atoms: readonly Atom[], at: number): Numeral | null {
  const word = atoms[at]?.lower ?? '';
  const first = word === 'tens' ? 10 : VAGUE_PLURALS.get(word);
  if (first === undefined) return null;
  const second = atoms[at + 1]?.lower === 'of' ? VAGUE_PLURALS.get(atoms[at + 2]?.lower ?? '') : undefined;
  if (second !== undefined) return vague(at + 3, first * second * 1.5, first * second * 15);
  return word === 'tens' ? null : vague(at + 1, first * 1.5, first * 15);
}

/** "several hundred", "a few", "a couple of dozen". */
function fromVagueWord(atoms: readonly Atom[], at: number): Numeral | null {
  const article = atoms[at]?.lower === 'a' ? at + 1 : at;
  const word = atoms[article]?.lower ?? '';
  if (word === 'few' && article === at) return null;
  const couple = word === 'couple' && article > at && atoms[article + 1]?.lower === 'of';
  const range = couple ? { from: 2, to: 3 } : VAGUE_WORDS.get(word);
  if (range === undefined) return null;
  const after = atoms[article + 1]?.lower === 'of' && (couple || word === 'handful') ? article + 2 : article + 1;
  const times = MAGNITUDES.get(atoms[pastHyphen(atoms, after)]?.lower ?? '');
  if (times === undefined) return vague(after, range.from, range.to);
  return vague(pastHyphen(atoms, after) + 1, range.from * times, range.to * times);
}

/** The number that begins at an atom, if one does. `money` says that a sign of money stands before it. */
export function numeralAt(atoms: readonly Atom[], at: number, money = false): Numeral | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'figure') return fromFigures(atoms, at, money);
  const vulgar = VULGAR.get(atom.text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar, step: 0.1, form: 'figures', multiplied: false };
  if (atom.kind !== 'word') return null;
  return fromWords(atoms, at) ?? fromArticle(atoms, at) ?? fromPlural(atoms, at) ?? fromVagueWord(atoms, at);
}
