/**
 * Altered dates as candidates, each as far as it is told of one happening. Two dates agree because they are told of one
 * happening, or by chance: all that a report tells may be of one day. How often dates of two reports agree by chance is
 * counted in these reports, so that what agrees more often than that teaches, by expectation and maximization (Dempster,
 * Laird and Rubin 1977), which pairs are of one happening.
 */

import { disputeFeatures } from '../../src/align/date-weighed.ts';
import { type AlteredDates, alteredDates } from './altered-dates.ts';
import type { DisputeCandidate, NaturalEvent } from './date-candidates.ts';
import { HAPPENING_SIGNS } from './date-signs.ts';
import { type Candidate, fit as learn } from './fit.ts';

/** The name of altered dates as a set. */
export const MACHINE = 'altered dates';

/** How much all pairs of one altered date count against one pair as published. */
const PART = 0.12;
/** What is told of other deeds is seldom one happening, however often a report tells of one day alone. */
const OTHER_DEED = 0.6;
const UNLIKE = 0.4;
/** A pair that agreed by chance says against a dispute this part of what one of one happening says for it. */
const CHANCE_PART = 0.3;
const ROUNDS = 3;
/** Of dates of one happening so many differ as published. */
const SLIPS = 0.02;

interface Told {
  readonly event: NaturalEvent;
  readonly altered: AlteredDates;
  readonly features: Readonly<Record<string, number>>;
}

/** Every altered date, once as a dispute and once as none, by how surely it is either. */
export function machineCandidates(
  events: readonly NaturalEvent[],
  published: readonly DisputeCandidate[],
): DisputeCandidate[] {
  const told = events.flatMap((event) =>
    alteredDates(event.pairs, event.gold.name, event.published)
      .filter(({ agreed }) => agreed)
      .map((altered): Told => ({ event, altered, features: disputeFeatures(altered.dispute, altered.dispute.rivals) })),
  );
  const surely = surelyOne(told, published);
  const sizes = countOf(told.map(({ altered }) => groupOf(altered)));
  const reports = countOf([...sizes.keys()].map((group) => dateOf(group)));
  return told.flatMap((one, at): DisputeCandidate[] => {
    const { event, altered, features } = one;
    const group = groupOf(altered);
    const sure = (surely[at] ?? 0) * (features.unlike ? UNLIKE : features.otherDeed ? OTHER_DEED : 1);
    const part = PART / Math.sqrt((sizes.get(group) ?? 1) * (reports.get(dateOf(group)) ?? 1));
    const shown = { fold: event.gold.fold, features, set: MACHINE, name: event.gold.name, dispute: altered.dispute };
    return [
      { ...shown, label: true, group, weight: part * sure },
      { ...shown, set: `${MACHINE}, by chance`, label: false, weight: part * CHANCE_PART * (1 - sure) },
    ];
  });
}

/** A date of one report as held against one other. */
function groupOf({ group, dispute: { a, b } }: AlteredDates): string {
  return `${group}|${group.split('|')[1] === a.article ? b.article : a.article}`;
}

function dateOf(group: string): string {
  return group.split('|').slice(0, 3).join('|');
}

/** How surely each pair that agreed as published was of one happening. */
function surelyOne(told: readonly Told[], published: readonly DisputeCandidate[]): number[] {
  const sizes = countOf([...told.map(({ event }) => event.gold.name), ...published.map(({ name }) => name)]);
  const share = (name: string) => 1 / Math.sqrt(sizes.get(name) ?? 1);
  let surely = told.map(({ altered }) => 1 - altered.chance);
  for (let round = 0; round < ROUNDS; round++) {
    const agreed = told.flatMap(({ event: { gold }, features }, at) =>
      bothWays({ fold: gold.fold, label: true, features }, surely[at] ?? 0, share(gold.name)),
    );
    const differing = published.flatMap((one) => bothWays(one, SLIPS, (one.weight ?? 1) * share(one.name)));
    const { held } = learn([...agreed, ...differing], { signs: HAPPENING_SIGNS, ridge: 1e-4, folds: 2 });
    surely = told.map(({ altered: { chance } }, at) => {
      const likely = held[2 * at]?.score ?? 0;
      return likely / (likely + (1 - likely) * chance);
    });
  }
  return surely;
}

function bothWays({ fold, features }: Candidate, sure: number, weight: number): Candidate[] {
  return [
    { fold, features, label: true, weight: weight * sure },
    { fold, features, label: false, weight: weight * (1 - sure) },
  ];
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
