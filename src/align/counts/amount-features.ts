import type { QuantityMention } from '../../types.ts';
import type { Features } from '../logistic.ts';
import { isSlip } from './rivals.ts';

/** Orders of magnitude between two figures beyond which nothing more is learnt from them. */
const FARTHEST = 1.5;
/** Beyond this a figure is large, however large. */
const LARGEST = 9;
const MOST_DIGITS = 4;

/** How two amounts lie to each other, and what sort of figures they are. `ratio` is the larger over the smaller. */
export function amountFeatures(a: QuantityMention, b: QuantityMention, ratio: number | null): Features {
  const slip = isSlip(a, b);
  const [few, many] = [digitsOf(a), digitsOf(b)].sort((x, y) => x - y);
  return {
    slip: Number(slip),
    rare: Number(isRare(a, b)),
    far: slip ? 0 : Math.min(FARTHEST, ratio === null ? FARTHEST : Math.log10(ratio)),
    vague: Number(a.vague === true || b.vague === true),
    bounded: Number(a.bound !== 'exact' || b.bound !== 'exact'),
    limits: Number(a.bound !== 'exact' && a.bound === b.bound),
    tiny: Number(a.kind === 'count' && Math.min(a.amount, b.amount) <= 2),
    size: Math.min(LARGEST, Math.log10(1 + Math.abs(Math.min(a.amount, b.amount)))),
    digits: few ?? 0,
    digitsMore: (many ?? 0) - (few ?? 0),
    approximate: Number(a.approximate) + Number(b.approximate),
    ranges: Number(a.upper !== undefined) + Number(b.upper !== undefined),
    kind: KINDS.indexOf(a.kind),
  };
}

const KINDS: readonly QuantityMention['kind'][] = [
  'count',
  'measure',
  'money',
  'percent',
  'points',
  'duration',
  'age',
  'ordinal',
  'score',
];

/** Digits of the stated figure without noughts at its end: one of "300", three of "31.4". */
function digitsOf({ statedAmount, amount }: QuantityMention): number {
  const digits = String(Math.abs(statedAmount ?? amount))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.min(MOST_DIGITS, digits.length);
}

/** From here figures seldom come as close as this by chance. */
const LARGE = 1000;
const CLOSE = 0.02;

/** Large figures this close seldom stand side by side by chance. */
export function isRare({ amount: x }: QuantityMention, { amount: y }: QuantityMention): boolean {
  return Math.min(x, y) >= LARGE && Math.abs(x - y) <= CLOSE * Math.max(x, y);
}
