import { describe, expect, it } from 'vitest';
import type { DiscrepancyKind, Severity, Side } from '../../src/types.ts';
import { severityOf } from '../../src/weigh/severity.ts';

const sides = (...origins: readonly number[]): Side[] =>
  origins.map((count) => ({ value: 'x', origins: count, evidence: [] }));

describe('severityOf', () => {
  it.each<[DiscrepancyKind, string, number[], Severity]>([
    ['quantity', 'Number of people dead', [1, 1], 'high'],
    ['quantity', 'Number of seats', [1, 3], 'medium'],
    ['quantity', 'Length of the meeting', [1, 1], 'low'],
    ['quantity', 'Length of the meeting', [2, 2], 'medium'],
    ['participant', 'Agent of “arrest”', [1, 1], 'high'],
    ['time', 'Day of the meeting', [1, 2], 'medium'],
    ['time', 'Day of the meeting', [2, 2], 'high'],
    ['sequence', 'Order of the votes', [1, 1], 'low'],
  ])('%s, “%s”, origins %j: %s', (kind, label, origins, severity) => {
    expect(severityOf(kind, label, sides(...origins))).toBe(severity);
  });
});
