import { overlapOf, type Weight } from './match-parties.ts';
import type { PropositionPair } from './pairs.ts';
import type { Proposition } from './proposition.ts';
import { nameOf } from './rivals.ts';

/** What the report of either side of an opposed pair tells elsewhere as the other side does: it contradicts itself. */
export interface ToldBesides {
  /** Of the report of `b`, what agrees with `a`. */
  readonly withA: readonly Proposition[];
  /** Of the report of `a`, what agrees with `b`. */
  readonly withB: readonly Proposition[];
}

/** Share of a topic from which two propositions of one party are on one point. */
const LEAST_SHARE = 0.08;

/** Looks up, by the pairs of all propositions, which of a report side with what another report holds against it. */
export function toldBesides(pairs: readonly PropositionPair[], weight: Weight): (pair: PropositionPair) => ToldBesides {
  const agreeing = new Map<string, Proposition[]>();
  const note = (one: Proposition, other: Proposition) => {
    const known = agreeing.get(nameOf(one));
    if (known) known.push(other);
    else agreeing.set(nameOf(one), [other]);
  };
  for (const { a, b, opposed, party } of pairs) {
    if (opposed || party <= 0) continue;
    note(a, b);
    note(b, a);
  }
  const siding = (own: Proposition, other: Proposition) =>
    (agreeing.get(nameOf(other)) ?? []).filter(
      (one) =>
        one.article === own.article &&
        one.sentence !== own.sentence &&
        areOnOne(one, own, weight) &&
        areOnOne(one, other, weight),
    );
  return ({ a, b }) => ({ withA: siding(b, a), withB: siding(a, b) });
}

function areOnOne(a: Proposition, b: Proposition, weight: Weight): boolean {
  return overlapOf(a.topic, b.topic, weight).share >= LEAST_SHARE;
}
