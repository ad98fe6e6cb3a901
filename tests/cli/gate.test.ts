import { describe, expect, it } from 'vitest';
import { atTheGate } from '../../src/cli/gate.ts';
import type { GateSettings } from '../../src/config/config.ts';
import type { Discrepancy, Severity, Verdict } from '../../src/types.ts';

const open: Required<GateSettings> = {
  failOn: 'conflict',
  minSeverity: 'low',
  minConfidence: 0,
  minOrigins: 1,
  max: 0,
};

function discrepancy(
  id: string,
  verdict: Verdict,
  severity: Severity,
  confidence: number,
  origins: readonly number[],
): Discrepancy {
  const sides = origins.map((count, i) => ({ value: String(i), origins: count, evidence: [] }));
  const fixed = { event: null, kind: 'time', detector: 'date-differs', summary: '', explanations: [] } as const;
  return { id, verdict, severity, confidence, sides, ...fixed };
}

const found = [
  discrepancy('sure', 'conflict', 'high', 0.9, [3, 2]),
  discrepancy('lone', 'conflict', 'medium', 0.7, [4, 1]),
  discrepancy('small', 'conflict', 'low', 0.5, [2, 2]),
  discrepancy('perhaps', 'review', 'high', 0.4, [2, 2]),
];

describe('atTheGate', () => {
  it.each<[GateSettings, string[]]>([
    [{}, ['sure', 'lone', 'small']],
    [{ failOn: 'review' }, ['sure', 'lone', 'small', 'perhaps']],
    [{ failOn: 'never' }, []],
    [{ minSeverity: 'medium' }, ['sure', 'lone']],
    [{ minSeverity: 'high' }, ['sure']],
    [{ minSeverity: 'high', failOn: 'review' }, ['sure', 'perhaps']],
    [{ minConfidence: 0.7 }, ['sure', 'lone']],
    [{ minConfidence: 0.71 }, ['sure']],
    [{ minConfidence: 1 }, []],
    [{ minOrigins: 2 }, ['sure', 'small']],
    [{ minOrigins: 3 }, []],
    [{ minOrigins: 2, minSeverity: 'medium' }, ['sure']],
    // How many are let through is no matter of which count.
    [{ max: 5 }, ['sure', 'lone', 'small']],
  ])('%j lets count %j', (gate, ids) => {
    expect(atTheGate(found, { ...open, ...gate }).map(({ id }) => id)).toEqual(ids);
  });
});
