import type { Context } from '../align/context.ts';
import type { StatementPair } from '../align/pairs.ts';
import type { StatementView } from '../align/view.ts';
import { quantitiesRelation } from '../annotate/quantity/compare.ts';
import type { LedgerReason, QuantityMention } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';

/** Finds two figures for one counted thing in matching statements. */
export const countDiffers = defineDetector({
  name: 'count-differs',
  kind: 'quantity',
  description: 'Two figures are given for the same thing: 12 dead and 15 dead.',
  *find(context: Context) {
    for (const pair of context.statementPairs) yield* compareCounts(pair);
  },
});

function* compareCounts(pair: StatementPair): Iterable<Finding> {
  if (pair.relation === 'other' || pair.relation === 'opposite' || pair.roles.some((role) => role.match < 0)) return;
  for (const a of pair.a.statement.claim.quantities) {
    for (const b of pair.b.statement.claim.quantities) {
      if (!countsTheSame(a, b)) continue;
      const { relation, note } = quantitiesRelation(a, b);
      if (relation === 'same' || relation === 'incomparable') continue;
      yield finding(pair, a, b, relation === 'differs' ? null : REASONS[relation], note);
    }
  }
}

const REASONS: Readonly<Record<string, LedgerReason>> = {
  rounding: 'rounding',
  bound: 'bound',
  range: 'bound',
  unit: 'unit',
};

function countsTheSame(a: QuantityMention, b: QuantityMention): boolean {
  return (
    a.kind === b.kind && a.unit === b.unit && a.counted !== null && a.counted === b.counted && a.kind !== 'ordinal'
  );
}

function finding(
  pair: StatementPair,
  a: QuantityMention,
  b: QuantityMention,
  compatible: LedgerReason | null | undefined,
  note: string,
): Finding {
  return {
    kind: 'quantity',
    point: ['count', a.counted, a.unit, pair.a.lemma].join('|'),
    label: `How many: ${a.counted}`,
    sides: [sideOf(pair.a, a), sideOf(pair.b, b)],
    compatible: compatible ?? null,
    note,
    score: 0.5 + 0.5 * Math.min(1, pair.overlap * 2),
  };
}

function sideOf(view: StatementView, quantity: QuantityMention): FindingSide {
  return { value: quantity.text, normalized: `${quantity.amount}${quantity.unit}`, places: [placeOf(view)] };
}
