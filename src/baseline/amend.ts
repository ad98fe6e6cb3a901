import { compareText } from '../text-order.ts';
import type { Baseline, Decision, Dispute, DisputedSide, Verdict } from './baseline.ts';
import type { Judged, Judgement } from './judge.ts';
import { isSameMatter } from './same-matter.ts';

/**
 * The baseline with a decision on each of the disputes given. One that was decided before keeps its place and every
 * origin known.
 *
 * @param verdictOn what a person says of a dispute; gets the decision there was, or `null`
 */
export function decide(
  baseline: Baseline,
  judged: readonly Judged[],
  verdictOn: (before: Decision | null) => Verdict,
): Baseline {
  const decisions = [...baseline.decisions];
  for (const { dispute } of judged) {
    const at = decisions.findIndex((known) => isSameMatter(known, dispute));
    const before = decisions[at];
    if (before) decisions[at] = decisionOn(joined(before, dispute), verdictOn(before));
    else decisions.push(decisionOn(dispute, verdictOn(null)));
  }
  return { version: 1, decisions: decisions.sort(byContent) };
}

/** The baseline without decisions on what is no longer found. */
export function prune(baseline: Baseline, { stale }: Judgement): Baseline {
  const gone = new Set(stale);
  return { version: 1, decisions: baseline.decisions.filter((decision) => !gone.has(decision)).sort(byContent) };
}

function decisionOn(dispute: Dispute, verdict: Verdict): Decision {
  return { ...dispute, ...verdict };
}

/** What is disputed as found today, with every origin that was ever known. */
function joined(before: Decision, dispute: Dispute): Dispute {
  return { ...dispute, sides: dispute.sides.map((side) => joinedSide(side, before.sides)) };
}

function joinedSide({ value, origins, passages }: DisputedSide, before: readonly DisputedSide[]): DisputedSide {
  const known = before.filter((side) => side.value === value).flatMap((side) => side.origins);
  const now = new Set(origins.flat());
  const gone = known.filter((voices) => !voices.some((voice) => now.has(voice)));
  return { value, passages, origins: [...origins, ...gone].sort((a, b) => compareText(a.join('\n'), b.join('\n'))) };
}

function byContent(a: Decision, b: Decision): number {
  const key = ({ fingerprint, about, names }: Decision) => [fingerprint, about, ...names].join('\n');
  return compareText(key(a), key(b));
}
