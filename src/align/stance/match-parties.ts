import { mayNameOne } from '../../lexicon/en/party-nouns.ts';
import { related } from '../../lexicon/en/relations.ts';
import { meets } from '../sets.ts';
import type { Party } from './party.ts';

export type Weight = (lemma: string) => number;

/** 1: the same party · 0: not known · -1: another; between 0 and 1 by the words shared where no names are known. */
export function matchParties(a: Party | null, b: Party | null, weight: Weight): number {
  if (!a || !b) return 0;
  if (a.nobody !== b.nobody) return isTold(a.nobody ? b : a) ? NOBODY : 0;
  if (a.keys.size > 0 && b.keys.size > 0) return meets(a.keys, b.keys) ? 1 : isOneName(a, b) ? ONE_NAME : -1;
  if (PRONOUN.test(a.head) || PRONOUN.test(b.head)) return 0;
  if (a.keys.size > 0 !== b.keys.size > 0 && isDescribed(a, b)) return DESCRIBED;
  if (isOneAgainstMany(a, b)) return -1;
  const shared = overlapOf(a.content, b.content, weight);
  // "the justices" may be others than "Justices Brecht and Lindholm".
  if (a.plural !== b.plural && a.keys.size > 0 !== b.keys.size > 0) return Math.min(SOME, shared.share);
  if (a.head === b.head) return Math.max(0.6, shared.share);
  if (shared.share > 0) return shared.share;
  if (mayNameOne(a.head, b.head)) return 0.5;
  return related({ lemma: a.head, pos: 'NOUN' }, { lemma: b.head, pos: 'NOUN' }) ? 0.4 : 0;
}

/** Whether the noun of the one is what the other article, which names it, calls it besides. */
function isDescribed(a: Party, b: Party): boolean {
  const [named, noun] = a.keys.size > 0 ? [a, b] : [b, a];
  return !noun.plural && named.aliases.has(noun.head);
}

const DESCRIBED = 0.7;

/** A person who is named is no group that is only described. */
function isOneAgainstMany(a: Party, b: Party): boolean {
  const [named, other] = a.keys.size > 0 ? [a, b] : [b, a];
  return (
    named.person && named.keys.size === 1 && other.keys.size === 0 && other.plural && !named.aliases.has(other.head)
  );
}

/** What nobody did, no other did either. */
const NOBODY = 0.6;
/** One name that is not known to be of one person: a surname, a town. */
const ONE_NAME = 0.4;

/** "Jackson" and "Samuel Jackson": one of the two is named by words of the other's name alone. */
function isOneName(a: Party, b: Party): boolean {
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  return small.size > 0 && a.head === b.head && [...small].every((word) => large.has(word));
}

/** A group and one of its members share a name and no more. */
const SOME = 0.3;

const PRONOUN = /^(he|she|it|they|we|i|you|who|which|that|this|these|those|one|his|her|its|their|our|my)$/;

/** How far what the two deeds were done to is one thing: by name, else by its head. */
export function matchPatients(a: Party | null, b: Party | null, weight: Weight): number {
  if (!a || !b || a.keys.size > 0 || b.keys.size > 0 || a.head === b.head) return matchParties(a, b, weight);
  if (mayNameOne(a.head, b.head)) return 0.6;
  return related({ lemma: a.head, pos: 'NOUN' }, { lemma: b.head, pos: 'NOUN' }) ? 0.6 : 0;
}

/**
 * Whether two things are surely not one: no name, no word in common, and neither noun a word for the other. A name and
 * a description may be one.
 */
export function areOtherThings(a: Party, b: Party): boolean {
  if (a.keys.size > 0 !== b.keys.size > 0 || !isTold(a) || !isTold(b)) return false;
  // What nobody did is told of everybody.
  if (a.nobody !== b.nobody) return false;
  if (a.keys.size > 0) return !meets(a.keys, b.keys);
  if (a.head === b.head || meets(a.content, b.content) || mayNameOne(a.head, b.head)) return false;
  const relation = related({ lemma: a.head, pos: 'NOUN' }, { lemma: b.head, pos: 'NOUN' });
  return relation === null || relation.kind === 'derivation';
}

/** Whether a party is told by more than a pronoun. */
export function isTold(party: Party | null): boolean {
  return party !== null && (party.keys.size > 0 || !PRONOUN.test(party.head));
}

/** Weighted share of the smaller set that is in the other, where words near in sense count in part. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight) {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, total] = [0, 0];
  for (const word of small) {
    const value = weight(word);
    total += value;
    shared += value * nearest(word, large);
  }
  return { share: total === 0 ? 0 : shared / total, shared };
}

function nearest(word: string, others: ReadonlySet<string>): number {
  if (others.has(word)) return 1;
  let best = 0;
  for (const other of others) {
    const found = related({ lemma: word, pos: 'NOUN' }, { lemma: other, pos: 'NOUN' });
    if (found && found.strength >= 0.6) best = Math.max(best, 0.7 * found.strength);
  }
  return best;
}
