import type { DiscrepancyKind, Severity } from '../types.ts';

const BY_KIND: Readonly<Record<DiscrepancyKind, Severity>> = {
  stance: 'high',
  polarity: 'high',
  participant: 'high',
  quantity: 'medium',
  time: 'medium',
  place: 'medium',
  role: 'medium',
  quote: 'medium',
  certainty: 'medium',
  attribution: 'medium',
  cause: 'medium',
  sequence: 'low',
};

/** Casualties outweigh every other figure. */
const GRAVE = /\b(dead|die|kill|injure|wound|miss|victim|death|arrest)/;

/** How grave a dispute is, by what is disputed. */
export function severityOf(kind: DiscrepancyKind, label: string): Severity {
  return kind === 'quantity' && GRAVE.test(label) ? 'high' : BY_KIND[kind];
}
