import type { GateSettings } from '../config/config.ts';
import type { Discrepancy, Severity } from '../types.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** The discrepancies that count against the gate: of a verdict, gravity, confidence and support at or over it. */
export function atTheGate(discrepancies: readonly Discrepancy[], gate: Required<GateSettings>): Discrepancy[] {
  const { failOn, minSeverity, minConfidence, minOrigins } = gate;
  if (failOn === 'never') return [];
  return discrepancies.filter(
    ({ verdict, severity, confidence, sides }) =>
      (failOn === 'review' || verdict === 'conflict') &&
      GRAVITY[severity] >= GRAVITY[minSeverity] &&
      confidence >= minConfidence &&
      sides.every(({ origins }) => origins >= minOrigins),
  );
}
