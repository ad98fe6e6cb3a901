import type { Finding } from '../detectors/detector.ts';
import { areOneName, areOneOffice, type Entries, liesWithin } from '../lexicon/entries.ts';
import type { LedgerReason } from '../types.ts';

/** The finding, left alone where the caller's entries say that its two sides are two names of one thing. */
export function settledByLexicon(finding: Finding, lexicon: Entries): Finding {
  const [a, b, ...others] = finding.sides;
  if (finding.compatible !== null || !a || !b || others.length > 0) return finding;
  const reason = reasonFor(a.value, b.value, lexicon);
  return reason ? { ...finding, compatible: reason[0], note: reason[1] } : finding;
}

function reasonFor(a: string, b: string, lexicon: Entries): readonly [LedgerReason, string] | null {
  if (areOneName(lexicon, a, b)) return ['alias', 'the lexicon has both as names of one'];
  if (areOneOffice(lexicon, a, b)) return ['alias', 'the lexicon has both as names of one office'];
  return liesWithin(lexicon, a, b) ? ['granularity', 'the lexicon has one place inside the other'] : null;
}
