import type { PlacePair } from '../align/placed/pairs.ts';
import type { PlaceView } from '../align/placed/views.ts';
import type { Finding, FindingSide } from './detector.ts';

/** A finding on two places of which each report, in sentences alike, names one and nowhere the other. */
export function rivalPlace({ a, b, overlap, sameGovernor }: PlacePair): Finding {
  return {
    kind: 'place',
    point: ['placed', sameGovernor ? a.governor : 'lead'].join('|'),
    label: sameGovernor ? `Place of “${a.governor}”` : 'Where it was',
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    // Of rules that see the same two names the narrower speaks.
    score: Math.min(0.69, 0.6 + overlap / 5),
    features: { overlap: Math.round(overlap * 100) / 100 },
  };
}

function sideOf({ article, field, start, end, name }: PlaceView): FindingSide {
  return { value: name, normalized: name.toLowerCase(), places: [{ article, field, start, end }] };
}
