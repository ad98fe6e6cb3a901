import type { DiscrepancyKind, Severity, Side } from '../types.ts';

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
/** An age or a length of time seldom changes a story. */
const MINOR = /^(Age|Length)\b/;

/**
 * How grave a dispute is: by what is disputed, and graver by a step where every side has two origins or more, so that
 * it is no slip of one desk.
 */
export function severityOf(kind: DiscrepancyKind, label: string, sides: readonly Side[]): Severity {
  const base = ofMatter(kind, label);
  return sides.every(({ origins }) => origins > 1) ? raised(base) : base;
}

function ofMatter(kind: DiscrepancyKind, label: string): Severity {
  if (kind !== 'quantity') return BY_KIND[kind];
  if (GRAVE.test(label)) return 'high';
  return MINOR.test(label) ? 'low' : BY_KIND[kind];
}

function raised(severity: Severity): Severity {
  return severity === 'low' ? 'medium' : 'high';
}
