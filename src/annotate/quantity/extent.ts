import type { QuantityMention } from '../../types.ts';

/** The values for which the words of an amount may fairly be used. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** "About" stretches to a tenth at least, and to a quarter at most. */
const ABOUT_LEAST = 0.1;
const ABOUT_MOST = 0.25;
/** "Nearly" and "just over" keep within this part of the amount. */
const NEARLY = 0.15;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

function about(quantity: QuantityMention): number {
  const size = Math.abs(quantity.amount);
  return quantity.approximate
    ? clamp(quantity.precision ?? 0, size * ABOUT_LEAST, size * ABOUT_MOST)
    : (quantity.precision ?? 0);
}

/** The smallest amount over 12 of a thing that comes in wholes is 13. */
const next = (quantity: QuantityMention): number =>
  quantity.kind === 'count' && (quantity.precision ?? 0) === 0 ? 1 : 0;

function bounded(quantity: QuantityMention): Extent | null {
  const { amount, approximate } = quantity;
  const slack = quantity.precision ?? 0;
  const near = Math.abs(amount) * NEARLY + slack;
  const high = quantity.upper ?? amount;
  switch (quantity.bound) {
    case 'min':
      return { low: amount - slack * Number(approximate), high: Number.POSITIVE_INFINITY };
    case 'over':
      return { low: amount + next(quantity), high: approximate ? amount + near : Number.POSITIVE_INFINITY };
    case 'max':
      return { low: Number.NEGATIVE_INFINITY, high: high + slack * Number(approximate) };
    case 'under':
      return {
        low: approximate ? amount - near : Number.NEGATIVE_INFINITY,
        high: high - next(quantity) * Number(!approximate),
      };
    default:
      return null;
  }
}

/** The extent of an amount, from its bound, its approximation and its last place told. */
export function extentOf(quantity: QuantityMention): Extent {
  const limits = bounded(quantity);
  if (limits !== null) return limits;
  const slack = quantity.vague ? 0 : about(quantity);
  return { low: quantity.amount - slack, high: (quantity.upper ?? quantity.amount) + slack };
}

/** Whether the words tell one number, if roughly, and not a limit or a range. */
export function isPoint(quantity: QuantityMention): boolean {
  return quantity.upper === undefined && (quantity.bound === 'exact' || quantity.approximate);
}
