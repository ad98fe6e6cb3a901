import type { Comparison, Discrepancy } from '../types.ts';
import type { Baseline, Decision, Dispute } from './baseline.ts';
import { coversDispute, type Voices, voicesIn } from './covers.ts';
import { disputeOf, surroundingsOf } from './dispute.ts';
import { isSameMatter } from './same-matter.ts';

/**
 * Where a discrepancy stands with a baseline. `new`: nobody decided on it. `decided`: a decision covers it. `expired`:
 * one did, until its last day. `reopened`: one did, and a side has gained an origin since.
 */
export type Standing = 'new' | 'decided' | 'expired' | 'reopened';

export interface Judged {
  readonly discrepancy: Discrepancy;
  readonly dispute: Dispute;
  readonly standing: Standing;
  /** The decision on it; `null` where there is none. */
  readonly decision: Decision | null;
}

export interface Judgement {
  /** One a discrepancy, in the order of the comparison. */
  readonly judged: readonly Judged[];
  /** Decisions on what the comparison no longer finds. */
  readonly stale: readonly Decision[];
}

/**
 * Holds the discrepancies of a comparison against a baseline.
 *
 * @param today the day it is, as `YYYY-MM-DD`; a decision counts on its last day
 */
export function judge(comparison: Comparison, { decisions }: Baseline, today: string): Judgement {
  const byFingerprint = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const list = byFingerprint.get(decision.fingerprint);
    if (list) list.push(decision);
    else byFingerprint.set(decision.fingerprint, [decision]);
  }
  const surroundings = surroundingsOf(comparison);
  const voices = voicesIn(comparison.articles);
  const used = new Set<Decision>();
  const judged = comparison.discrepancies.map((discrepancy): Judged => {
    const dispute = disputeOf(discrepancy, surroundings);
    const fitting = (byFingerprint.get(dispute.fingerprint) ?? []).filter((known) => isSameMatter(known, dispute));
    for (const decision of fitting) used.add(decision);
    return { discrepancy, dispute, ...standingOf(dispute, fitting, today, voices) };
  });
  return { judged, stale: decisions.filter((decision) => !used.has(decision)) };
}

/** The comparison without the discrepancies that a decision covers. */
export function withoutDecided(comparison: Comparison, { judged }: Judgement): Comparison {
  const open = judged.filter(({ standing }) => standing !== 'decided').map(({ discrepancy }) => discrepancy);
  return { ...comparison, discrepancies: open };
}

/** The best that any fitting decision does for a dispute. */
function standingOf(
  dispute: Dispute,
  fitting: readonly Decision[],
  today: string,
  voices: Voices,
): Pick<Judged, 'standing' | 'decision'> {
  const valid = fitting.filter(({ expires }) => expires === undefined || today <= expires);
  const covering = valid.find((decision) => coversDispute(decision, dispute, voices));
  if (covering) return { standing: 'decided', decision: covering };
  if (valid[0]) return { standing: 'reopened', decision: valid[0] };
  return fitting[0] ? { standing: 'expired', decision: fitting[0] } : { standing: 'new', decision: null };
}
