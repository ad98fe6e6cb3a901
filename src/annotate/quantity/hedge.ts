import type { Hedge } from '../../lexicon/en/numbers-bounds.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, LONGEST_HEDGE } from '../../lexicon/en/numbers-bounds.ts';
import type { Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

const EXACT: Hedge = { bound: 'exact', approximate: false };

function phrase(reading: Reading, from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) words += (at > from ? ' ' : '') + lowerAt(reading, at);
  return words;
}

/** "Over", "above" and "below" are also places: "over 12 bridges" after a verb of motion is left to readers. */
function beforeOnce(reading: Reading, at: number): { hedge: Hedge; from: number } | null {
  for (let length = Math.min(LONGEST_HEDGE, at); length > 0; length--) {
    const hedge = HEDGES_BEFORE.get(phrase(reading, at - length, at));
    if (hedge !== undefined) return { hedge, from: at - length };
  }
  return null;
}

const join = (outer: Hedge, inner: Hedge): Hedge => ({
  bound: inner.bound === 'exact' ? outer.bound : inner.bound,
  approximate: outer.approximate || inner.approximate,
});

/** Hedges before a number, two at most ("at least some 200"), and where they begin. */
export function hedgeBefore(reading: Reading, at: number): { hedge: Hedge; from: number } {
  const article = /^(?:a|an|another)$/.test(lowerAt(reading, at - 1)) ? at - 1 : at;
  const near = beforeOnce(reading, at) ?? beforeOnce(reading, article);
  if (near === null) return { hedge: EXACT, from: at };
  const far = beforeOnce(reading, near.from);
  return far === null ? near : { hedge: join(far.hedge, near.hedge), from: far.from };
}

/** A hedge after a number or its noun: "or more", "or so", "-odd", "-plus", "+". */
export function hedgeAfter(reading: Reading, at: number): { hedge: Hedge; to: number } | null {
  const sign = reading.atoms[at];
  if (sign?.glued && sign.text === '+') return { hedge: { bound: 'min', approximate: false }, to: at + 1 };
  if (sign?.glued && sign.text === '-') {
    const hedge = /^(?:plus|odd|ish)$/.test(lowerAt(reading, at + 1))
      ? HEDGES_AFTER.get(lowerAt(reading, at + 1))
      : undefined;
    return hedge === undefined ? null : { hedge, to: at + 2 };
  }
  for (let length = 3; length > 0; length--) {
    const hedge = HEDGES_AFTER.get(phrase(reading, at, at + length));
    if (hedge !== undefined) return { hedge, to: at + length };
  }
  return null;
}

/** The two hedges of one figure in one. */
export const joinHedges = join;
