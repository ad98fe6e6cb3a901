import type { PlacePair } from '../align/placed/pairs.ts';
import type { Finding } from './detector.ts';
import { sideTold } from './evidence.ts';

/** A finding on two places of which each report, in sentences alike, names one and nowhere the other. */
export function rivalPlace({ a, b, overlap, sameGovernor }: PlacePair): Finding {
  return {
    kind: 'place',
    point: ['placed', sameGovernor ? a.governor : 'lead'].join('|'),
    label: sameGovernor ? `Place of “${a.governor}”` : 'Where it was',
    sides: [sideTold(a.name, a), sideTold(b.name, b)],
    compatible: null,
    // Of rules that see the same two names the narrower speaks.
    score: Math.min(0.69, 0.6 + overlap / 5),
    features: { overlap: Math.round(overlap * 100) / 100 },
  };
}
