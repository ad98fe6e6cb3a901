import type { SlotPair } from '../align/slot-pairs.ts';
import { defineDetector } from './detector.ts';
import { isOneMood, slotFinding } from './slot-finding.ts';

/** Finds two persons or bodies in one role of one happening. */
export const participantDiffers = defineDetector({
  name: 'participant-differs',
  kind: 'participant',
  description: 'Two persons or bodies are named in one role of one happening, and neither report names the other.',
  *find(context) {
    if (context.sameSubject) return;
    for (const pair of context.slotPairs)
      if (isDisputed(pair)) yield slotFinding(pair, 'participant', labelOf(pair), 0.7);
  },
});

/**
 * Limits read off some 1,000 reports of 250 events as published: with both names unknown to the other report, a few
 * pairs in all were left above them, most of them of games, in which many do the same.
 */
function isDisputed(pair: SlotPair): boolean {
  const { a, b, relation, known, features } = pair;
  if (relation !== 'two' || known || !a.named || !b.named || a.filler.type === 'place' || !isOneMood(pair))
    return false;
  const { clause = 0, rank = 0, others = 0, agentSlot = 0 } = features;
  return clause >= LEAST_CLAUSE && rank >= LEAST_RANK && (agentSlot === 0 || others >= 0.5);
}

const LEAST_CLAUSE = 0.4;
const LEAST_RANK = 0.7;

function labelOf({ a }: SlotPair): string {
  const role = a.key.split('|')[1] ?? '';
  const { lemma } = a.view;
  if (role === 'agent') return `Who did “${lemma}”`;
  return role === 'patient' || role === 'recipient' ? `Whom “${lemma}” concerns` : `“${lemma}” ${role}`;
}
