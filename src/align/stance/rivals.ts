import type { Weight } from './match-parties.ts';
import type { PropositionPair } from './pairs.ts';
import type { Proposition } from './proposition.ts';

/** A pair with how well it fits, and how well the best pair that agrees fits either of its propositions. */
export interface Weighed {
  readonly pair: PropositionPair;
  readonly fit: number;
  readonly rival: number;
}

/** How well two propositions fit one point, whatever they say of it: what is shared of party, head and topic. */
function fitOf({ a, b, strength, party, topic, shared }: PropositionPair, weight: Weight): number {
  const head = strength * Math.min(weight(a.lemma), weight(b.lemma));
  return party * 0.4 + topic * 0.4 + Math.min(1, shared + head) * 0.6 + 0.2;
}

/** The opposed pairs with their rivals: where the other article agrees better elsewhere, it is on another point. */
export function weighPairs(pairs: readonly PropositionPair[], weight: Weight): Weighed[] {
  const best = new Map<string, number>();
  const fits = pairs.map((pair) => fitOf(pair, weight));
  pairs.forEach((pair, at) => {
    if (pair.opposed) return;
    for (const key of sidesOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, fits[at] ?? 0));
  });
  return pairs.flatMap((pair, at) => {
    if (!pair.opposed) return [];
    const rival = Math.max(...sidesOf(pair).map((key) => best.get(key) ?? 0));
    return [{ pair, fit: fits[at] ?? 0, rival }];
  });
}

/** Each side as one proposition against one article. */
function sidesOf({ a, b }: PropositionPair): string[] {
  return [`${nameOf(a)} ${b.article}`, `${nameOf(b)} ${a.article}`];
}

/** A proposition, told from all others of the event. */
export function nameOf(one: Proposition): string {
  return `${one.article} ${one.field} ${one.sentence} ${one.head}`;
}
