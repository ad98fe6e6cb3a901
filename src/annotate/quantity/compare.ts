import type { QuantityMention } from '../../types.ts';
import type { Extent } from './extent.ts';
import { extentOf, isPoint } from './extent.ts';

export type QuantityRelation = 'same' | 'rounding' | 'bound' | 'range' | 'unit' | 'differs' | 'incomparable';

/** How two amounts of one thing stand to each other, and why. */
export interface QuantityComparison {
  readonly relation: QuantityRelation;
  readonly note: string;
  /** The larger amount over the smaller, 1 or more; `null` where nothing can be divided. */
  readonly ratio: number | null;
}

/** Why two amounts cannot be compared at all, or `null` where they can. */
function obstacle(a: QuantityMention, b: QuantityMention): string | null {
  const kinds = a.kind === b.kind || (isYears(a) && isYears(b));
  if (!kinds) return `${a.kind} against ${b.kind}`;
  if (a.unit !== b.unit && !isYears(a) && !bareDegrees(a, b)) return `${a.unit} against ${b.unit}`;
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return `per ${a.per} against per ${b.per}`;
  if (a.state !== undefined && b.state !== undefined && a.state !== b.state) return `${a.state} against ${b.state}`;
  return null;
}

const isYears = (quantity: QuantityMention): boolean => quantity.kind === 'age' || quantity.unit === 'year';
const bareDegrees = (a: QuantityMention, b: QuantityMention): boolean =>
  (a.unit === 'degree' && b.unit === 'K') || (a.unit === 'K' && b.unit === 'degree');

const overlap = (a: Extent, b: Extent): boolean => a.low <= b.high && b.low <= a.high;
/** Two hours are not 90 minutes: a conversion must not hang on the very edge. */
const inside = (value: number, extent: Extent): boolean => value > extent.low && value < extent.high;
const within = (value: number, extent: Extent): boolean => value >= extent.low && value <= extent.high;

function ratioOf(a: QuantityMention, b: QuantityMention): number | null {
  const [low, high] = [Math.min(a.amount, b.amount), Math.max(a.amount, b.amount)];
  return low > 0 ? high / low : null;
}

/** Converted figures are rounded to fives and tens ("60 km" for 35 miles): half of that, a tenth at most. */
function roundExtent(quantity: QuantityMention, extent: Extent): Extent {
  const stated = Math.abs(quantity.statedAmount ?? quantity.amount);
  const step = stated % 10 === 0 ? 10 : stated % 5 === 0 ? 5 : 0;
  if (step === 0 || stated < step || quantity.unit === 'K') return extent;
  const slack = Math.min(step / 2, stated / 10) * (Math.abs(quantity.amount) / stated);
  return { low: Math.min(extent.low, quantity.amount - slack), high: Math.max(extent.high, quantity.amount + slack) };
}

/** A figure that is told to this part of itself may have been cut where it should have been rounded. */
const CUT = 0.01;

/** "212,000" for 212,672: whoever cuts the last places off has not said another number. */
function isCutOff(coarse: QuantityMention, fine: QuantityMention): boolean {
  const step = 2 * (coarse.precision ?? 0);
  const isFiner = (fine.precision ?? 0) < (coarse.precision ?? 0);
  return isFiner && step <= CUT * coarse.amount && fine.amount > coarse.amount && fine.amount < coarse.amount + step;
}

const statedIn = (quantity: QuantityMention): string => quantity.statedUnit ?? quantity.unit;

function scores(a: QuantityMention, b: QuantityMention): [QuantityRelation, string] {
  if (a.amount === b.amount && a.upper === b.upper) return ['same', 'the same score'];
  if (a.amount === b.upper && a.upper === b.amount) return ['same', 'the same score told from the other side'];
  return ['differs', 'different scores'];
}

/** Two figures, each told as one number: equal, rounded, converted, or different. */
function points(a: QuantityMention, b: QuantityMention): [QuantityRelation, string] {
  const [first, second] = [extentOf(a), extentOf(b)];
  const converted = statedIn(a) !== statedIn(b) && a.unit !== '';
  const close = Math.abs(a.amount - b.amount) <= 1e-9 * Math.max(Math.abs(a.amount), Math.abs(b.amount));
  if (close && !converted)
    return a.approximate === b.approximate
      ? ['same', 'the same amount']
      : ['rounding', 'the same amount, in one place approximate'];
  if (converted) {
    const same = close || inside(b.amount, roundExtent(a, first)) || inside(a.amount, roundExtent(b, second));
    return same ? ['unit', `the same amount in ${statedIn(a)} and ${statedIn(b)}`] : ['differs', 'different amounts'];
  }
  const coarse = first.high - first.low >= second.high - second.low;
  const fits = coarse ? within(b.amount, first) : within(a.amount, second);
  const hedged = a.approximate && b.approximate && overlap(first, second);
  const cut = isCutOff(a, b) || isCutOff(b, a);
  return fits || hedged || cut ? ['rounding', 'one is the other, rounded'] : ['differs', 'different amounts'];
}

const limited = (quantity: QuantityMention): boolean => quantity.bound !== 'exact' && !quantity.approximate;
const ranged = (quantity: QuantityMention): boolean => quantity.upper !== undefined && quantity.vague !== true;

/** At least one of the two is a limit, a range or a bare order of magnitude. */
function extents(a: QuantityMention, b: QuantityMention): [QuantityRelation, string] {
  const identical = a.amount === b.amount && a.upper === b.upper && a.bound === b.bound && a.vague === b.vague;
  if (identical && statedIn(a) === statedIn(b)) return ['same', 'the same words'];
  if (!overlap(extentOf(a), extentOf(b))) return ['differs', 'neither amount lies within the other'];
  if (limited(a) || limited(b)) return ['bound', 'one amount is a limit that the other keeps'];
  if (ranged(a) || ranged(b)) return ['range', 'one amount lies in the range of the other'];
  return ['rounding', 'one only tells the order of magnitude of the other'];
}

/** "90 degrees" without a scale fits when either scale does. */
function degrees(a: QuantityMention, b: QuantityMention): [QuantityRelation, string] {
  const [bare, known] = a.unit === 'degree' ? [a, b] : [b, a];
  const readings = [bare.amount + 273.15, (bare.amount - 32) / 1.8 + 273.15];
  const reach = (known.precision ?? 0) + (bare.precision ?? 0) + 0.5;
  const fits = readings.some((kelvin) => Math.abs(kelvin - known.amount) <= reach);
  return fits ? ['unit', 'the same temperature on another scale'] : ['differs', 'different temperatures'];
}

function judge(a: QuantityMention, b: QuantityMention): [QuantityRelation, string] {
  if (a.kind === 'score') return scores(a, b);
  if (bareDegrees(a, b)) return degrees(a, b);
  return isPoint(a) && isPoint(b) ? points(a, b) : extents(a, b);
}

/**
 * How two amounts of the same thing relate, each taken to be as precise as its words. Figures differ only when no
 * value fits both. That they count the same thing is for the caller to know. Symmetric.
 */
export function quantitiesRelation(a: QuantityMention, b: QuantityMention): QuantityComparison {
  const hindrance = obstacle(a, b);
  if (hindrance !== null) return { relation: 'incomparable', note: hindrance, ratio: null };
  const [relation, note] = judge(a, b);
  return { relation, note, ratio: ratioOf(a, b) };
}
