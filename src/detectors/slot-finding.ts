import type { SlotPair } from '../align/slot-pairs.ts';
import type { SlotView } from '../align/slots.ts';
import type { DiscrepancyKind } from '../types.ts';
import type { Finding, FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';

/** A finding on two names in one role of two statements. */
export function slotFinding({ a, b }: SlotPair, kind: DiscrepancyKind, label: string, score: number): Finding {
  const shared = [...a.others].filter((key) => b.others.has(key)).sort();
  return {
    kind,
    point: ['slot', a.key, ...shared].join('|'),
    label,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score,
  };
}

function sideOf({ view, name, filler }: SlotView): FindingSide {
  return { value: name, normalized: filler.key, places: [placeOf(view)] };
}

/** Whether both statements are affirmed or both denied, and both told or both planned. */
export function isOneMood({ features }: SlotPair): boolean {
  const { polarity, tense } = features;
  return polarity === 0 && tense === 0;
}
