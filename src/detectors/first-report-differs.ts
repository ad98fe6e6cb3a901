import type { SlotPair } from '../align/slot-pairs.ts';
import { defineDetector } from './detector.ts';
import { slotFinding } from './slot-finding.ts';

/** Finds two outlets that are each said to have been the first with one story. */
export const firstReportDiffers = defineDetector({
  name: 'first-report-differs',
  kind: 'attribution',
  description: 'Two outlets are each said to have been the first to report one thing.',
  *find(context) {
    for (const pair of context.slotPairs)
      if (isDisputed(pair)) yield slotFinding(pair, 'attribution', 'First reported by', 0.7);
  },
});

/** Only one is the first, so that little in common is enough. */
function isDisputed({ a, relation, features: { sentence = 0 } }: SlotPair): boolean {
  return a.key.startsWith('first report|') && relation === 'two' && sentence >= LEAST;
}

const LEAST = 0.12;
