import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import { related } from '../../lexicon/en/relations.ts';
import type { Party, Proposition } from './proposition.ts';

/** How what two propositions affirm is related: one and the same, near in sense, opposite, or bound by topic alone. */
export type HeadRelation = 'same' | 'near' | 'opposite' | 'topic';

/** Two propositions of two articles that may be on one point. */
export interface PropositionPair {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly relation: HeadRelation;
  /** 0 to 1: how surely the heads are so related. */
  readonly strength: number;
  /** Whether they cannot both hold, if they are on one point. */
  readonly opposed: boolean;
  /** 1: the same party · 0: not known · -1: another. */
  readonly party: number;
  /** Share of the topics that is the same, by weight. */
  readonly topic: number;
  /** Weight of what the topics share. */
  readonly shared: number;
}

/** So many propositions of one key are taken from an article. */
const MOST = 40;

/** Pairs of propositions of different articles that share a party or a head. */
export function pairPropositions(all: readonly Proposition[], weight: (lemma: string) => number): PropositionPair[] {
  const index = new Map<string, number[]>();
  all.forEach((one, at) => {
    for (const key of keysOf(one)) {
      const list = index.get(key) ?? [];
      if (list.filter((other) => all[other]?.article === one.article).length < MOST) list.push(at);
      index.set(key, list);
    }
  });
  const seen = new Set<string>();
  const pairs: PropositionPair[] = [];
  for (const list of index.values())
    list.forEach((i, n) => {
      for (const j of list.slice(n + 1)) {
        const [a, b] = [all[i], all[j]];
        const key = `${i} ${j}`;
        if (!a || !b || a.article === b.article || seen.has(key)) continue;
        seen.add(key);
        const pair = pairOf(a, b, weight);
        if (pair) pairs.push(pair);
      }
    });
  return pairs;
}

/** Who wills or favours, else of whom it is said. */
export function mainParty({ composed: { mode }, holder, actor }: Proposition): Party | null {
  return mode === 'intent' || mode === 'attitude' ? (holder ?? actor) : actor;
}

function keysOf(one: Proposition): string[] {
  const party = mainParty(one);
  return [
    ...(party ? [...party.keys].map((key) => `party ${key}`) : []),
    ...(party && party.keys.size === 0 ? [`word ${party.head}`] : []),
    ...[...one.topic].map((word) => `topic ${word}`),
    ...(one.patient ? [...one.patient.keys].map((key) => `party ${key}`) : []),
    `head ${one.lemma}`,
  ];
}

function pairOf(a: Proposition, b: Proposition, weight: (lemma: string) => number): PropositionPair | null {
  if (a.composed.sign === 0 || b.composed.sign === 0) return null;
  if (isUnheld(a) || isUnheld(b) || isThing(a) !== isThing(b)) return null;
  const party = matchMain(a, b, weight);
  if (party < 0 || (party === 0 && areStrangers(a, b))) return null;
  const heads = relateHeads(a, b);
  if (!heads || (heads.relation === 'opposite' && !areOpposable(a, b, party))) return null;
  const { share, shared } = topicOverlap(a, b, weight);
  const sameSign = a.composed.sign === b.composed.sign;
  return { a, b, ...heads, opposed: heads.relation === 'opposite' ? sameSign : !sameSign, party, topic: share, shared };
}

/** "the senate passed the bill" / "the bill failed": where one tells no doer, what it is done to is compared. */
function matchMain(a: Proposition, b: Proposition, weight: (lemma: string) => number): number {
  const main = matchParties(mainParty(a), mainParty(b), weight);
  if (main > 0 || a.composed.mode === 'attitude' || b.composed.mode === 'attitude') return main;
  const across = [
    ...(a.agentless || b.agentless ? [[a.patient, b.patient] as const] : []),
    ...(a.agentless || b.patient === null ? [[a.patient, b.actor] as const] : []),
    ...(b.agentless || a.patient === null ? [[a.actor, b.patient] as const] : []),
  ].map(([x, y]) => matchParties(x ?? null, y ?? null, weight));
  return Math.max(main, ...across.filter((match) => match >= 0.6));
}

const ATTITUDE = new Set(['attitude', 'intent']);

/** An attitude nobody is told to have. */
function isUnheld({ composed: { mode }, holder }: Proposition): boolean {
  return mode === 'attitude' && holder === null;
}

/** A thing that is favoured is no deed that is done. */
function isThing({ composed: { mode }, pos }: Proposition): boolean {
  return mode === 'attitude' && pos !== 'VERB';
}

/** What two parties want that are named differently is seldom one matter. */
function areStrangers(a: Proposition, b: Proposition): boolean {
  const isWilled = ATTITUDE.has(a.composed.mode) || ATTITUDE.has(b.composed.mode);
  return isWilled && isTold(mainParty(a)) && isTold(mainParty(b));
}

/** Whether a party is told by more than a pronoun. */
export function isTold(party: Party | null): boolean {
  return party !== null && (party.keys.size > 0 || !PRONOUN.test(party.head));
}

/**
 * Opposites speak of one thing where both are told to be so of one party; what may be and what will be are no
 * opposites, and of what is allowed and what is prevented the clause tells which.
 */
function areOpposable(a: Proposition, b: Proposition, party: number): boolean {
  if (a.clausal || b.clausal || isPossible(a) || isPossible(b)) return false;
  return party > 0 || !isTold(mainParty(a)) || !isTold(mainParty(b));
}

export function isPossible({ statement }: Proposition): boolean {
  const certainty = statement?.claim.certainty;
  return certainty === 'conditional' || certainty === 'possible';
}

/** Verbs that say little without their object, so that they are opposites of nothing by themselves. */
const LIGHT = new Set(
  'take give get make have do go come keep find put set run hold leave join see let be call bring say tell allow prevent permit enable bar'.split(
    ' ',
  ),
);

function relateHeads(a: Proposition, b: Proposition): { relation: HeadRelation; strength: number } | null {
  if (SAYING.has(a.lemma) || SAYING.has(b.lemma)) return null;
  if (a.lemma === b.lemma) return { relation: 'same', strength: 1 };
  const [left, right] = [
    { lemma: a.lemma, pos: a.pos },
    { lemma: b.lemma, pos: b.pos },
  ];
  const opposed = opposition(left, right);
  const isVerbal = a.pos === 'VERB' && (LIGHT.has(a.lemma) || LIGHT.has(b.lemma) || opposed?.source === 'exclusive');
  const isAttributive = opposed?.source === 'exclusive' && (a.attributive || b.attributive);
  if (opposed && opposed.strength >= 0.5 && !isVerbal && !isAttributive)
    return { relation: 'opposite', strength: opposed.strength };
  if (basesOf(a).some((base) => basesOf(b).includes(base))) return { relation: 'near', strength: 0.9 };
  const near = related(left, right);
  if (near && near.strength >= 0.7) return { relation: 'near', strength: near.strength };
  const both = ATTITUDE.has(a.composed.mode) && ATTITUDE.has(b.composed.mode);
  return both ? { relation: 'topic', strength: 0 } : null;
}

/** What is said is compared, and not that something is. */
const SAYING = new Set(
  'say tell be have do ask add note write speak talk respond reply comment answer react thing time way part one something'.split(
    ' ',
  ),
);

function basesOf({ lemma, pos }: Proposition): string[] {
  return pos === 'NOUN' ? [lemma, ...verbsOfEventNoun(lemma)] : [lemma];
}

export function matchParties(a: Party | null, b: Party | null, weight: (lemma: string) => number): number {
  if (!a || !b) return 0;
  if (a.keys.size > 0 && b.keys.size > 0) return [...a.keys].some((key) => b.keys.has(key)) ? 1 : -1;
  if (PRONOUN.test(a.head) || PRONOUN.test(b.head)) return 0;
  const shared = overlapOf(a.content, b.content, weight);
  if (a.head === b.head) return Math.max(0.6, shared.share);
  if (shared.share > 0) return shared.share;
  return related({ lemma: a.head, pos: 'NOUN' }, { lemma: b.head, pos: 'NOUN' }) ? 0.4 : 0;
}

export const PRONOUN = /^(he|she|it|they|we|i|you|who|which|that|this|these|those|one|his|her|its|their|our|my)$/;

/** How far what the two deeds were done to is one thing: by name, else by its head. */
export function matchPatients(a: Party | null, b: Party | null, weight: (lemma: string) => number): number {
  if (!a || !b || a.keys.size > 0 || b.keys.size > 0 || a.head === b.head) return matchParties(a, b, weight);
  return related({ lemma: a.head, pos: 'NOUN' }, { lemma: b.head, pos: 'NOUN' }) ? 0.6 : 0;
}

function topicOverlap(a: Proposition, b: Proposition, weight: (lemma: string) => number) {
  const heads = new Set([a.lemma, b.lemma]);
  const own = (one: Proposition) => new Set([...one.topic].filter((word) => !heads.has(word)));
  return overlapOf(own(a), own(b), weight);
}

/** Weighted share of the smaller set that is in the other, where words near in sense count in part. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (lemma: string) => number) {
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
