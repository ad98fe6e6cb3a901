import type { Context } from '../align/context.ts';
import { type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import { defineDetector, type Finding } from './detector.ts';
import { judgeChange, wordingFinding } from './wording.ts';

/** Finds one utterance printed with words that change its sense. */
export const quotationAltered = defineDetector({
  name: 'quotation-altered',
  kind: 'quote',
  description: 'One utterance is quoted with words that change its sense.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      if (!pair.a.quoted || !pair.b.quoted) continue;
      for (const stretch of sharedStretches(pair)) if (isOneUtterance(stretch)) yield* changesOf(stretch);
    }
  },
});

/** Words two printings of one utterance share at least, and for how many of them one change is allowed. */
const LEAST_SAME = 5;
const SAME_PER_CHANGE = 3;

function isOneUtterance({ same, changes }: SharedStretch): boolean {
  const changed = changes.reduce((total, change) => total + Math.max(change.a.length, change.b.length), 0);
  return same >= LEAST_SAME && same >= changed * SAME_PER_CHANGE;
}

function* changesOf(stretch: SharedStretch): Iterable<Finding> {
  for (const change of stretch.changes) {
    const judgement = judgeChange(change);
    if (judgement) yield wordingFinding('quote', 'Words quoted', stretch, change, judgement);
  }
}
