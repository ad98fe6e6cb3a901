import { SUCCESSIVE } from '../../lexicon/en/opposites-successive.ts';
import type { Entries } from '../../lexicon/entries.ts';
import { type HeadRelation, isOneAnAttempt, relateHeads } from './heads.ts';
import { areOtherThings, isTold, matchParties, overlapOf, type Weight } from './match-parties.ts';
import type { Party } from './party.ts';
import { isPossible, isWilled, mainParty, type Proposition } from './proposition.ts';

/** Two propositions of two articles that may be on one point. */
export interface PropositionPair {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly relation: HeadRelation;
  /** 0 to 1: how surely the heads are so related. */
  readonly strength: number;
  /** The class of opposites in which the heads stand, where there is one. */
  readonly group: string;
  /** Whether they cannot both hold, if they are on one point. */
  readonly opposed: boolean;
  /** 1: the same party · 0: not known · -1: another. */
  readonly party: number;
  /** Share of the topics that is the same, by weight. */
  readonly topic: number;
  /** Weight of what the topics share. */
  readonly shared: number;
}

/** So many propositions of one key are taken from an article, and from all articles. */
const MOST = 40;
const MOST_OF_ALL = 160;

/** Pairs of propositions of different articles that share a party, a head or a word of their topics. */
export function pairPropositions(all: readonly Proposition[], weight: Weight, lexicon: Entries): PropositionPair[] {
  const seen = new Set<number>();
  const pairs: PropositionPair[] = [];
  for (const list of indexed(all).values())
    list.forEach((i, n) => {
      for (const j of list.slice(n + 1)) {
        const [a, b] = [all[i], all[j]];
        const key = i * all.length + j;
        if (!a || !b || a.article === b.article || seen.has(key)) continue;
        seen.add(key);
        const pair = pairOf(a, b, weight, lexicon);
        if (pair) pairs.push(pair);
      }
    });
  return pairs;
}

/** The indices of propositions by each of their keys, in order. */
function indexed(all: readonly Proposition[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const counts = new Map<string, number>();
  all.forEach((one, at) => {
    for (const key of new Set(keysOf(one))) {
      const inArticle = `${one.article}\n${key}`;
      const count = counts.get(inArticle) ?? 0;
      const list = index.get(key) ?? [];
      if (count >= MOST || list.length >= MOST_OF_ALL) continue;
      counts.set(inArticle, count + 1);
      list.push(at);
      index.set(key, list);
    }
  });
  return index;
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

function pairOf(a: Proposition, b: Proposition, weight: Weight, lexicon: Entries): PropositionPair | null {
  if (a.composed.sign === 0 || b.composed.sign === 0) return null;
  if (isUnheld(a) || isUnheld(b) || isPassing(a) || isPassing(b) || isThing(a) !== isThing(b)) return null;
  const heads = relateHeads(a, b, lexicon);
  if (!heads) return null;
  const party = matchMain(a, b, weight);
  if (party < 0 || (party === 0 && areStrangers(a, b))) return null;
  if (isWilled(a) !== isWilled(b) && party <= 0) return null;
  // Who was hired in May is dismissed in June: of deeds told, the one may follow the other.
  if (SUCCESSIVE.has(heads.group) && !isWilled(a) && !isWilled(b)) return null;
  if (heads.relation === 'opposite' && !areOpposable(a, b, party, heads.group)) return null;
  if (CONVERSE.has(heads.group) && matchParties(mainParty(a), mainParty(b), weight) <= 0) return null;
  const { share, shared } = topicOverlap(a, b, weight);
  const sameSign = a.composed.sign === b.composed.sign;
  const opposed = heads.relation === 'opposite' ? sameSign : !sameSign;
  if (opposed && (isDoneElsewhere(a, b) || isPlanOnly(a, b))) return null;
  if (opposed && heads.relation !== 'opposite' && deniesAgent(a, b, weight)) return null;
  return { a, b, ...heads, opposed, party, topic: share, shared };
}

/** "it was not built *by the city*" denies who built it, and not that it was built. */
function deniesAgent(a: Proposition, b: Proposition, weight: Weight): boolean {
  const denied = [a, b].find(({ composed }) => composed.sign === -1);
  return (
    denied?.statement?.frame.passive === true && denied.actor !== null && matchParties(a.actor, b.actor, weight) <= 0
  );
}

/** "is due to plead" / "has not pleaded", "was forecast to rise" / "fell": a plan is not what came of it. */
function isPlanOnly(a: Proposition, b: Proposition): boolean {
  return [[a, b] as const, [b, a] as const].some(
    ([plan, told]) => plan.planned && !told.planned && told.tense === 'past' && told.composed.mode === 'fact',
  );
}

/** "signed the contract" / "did not sign the lease", "met with the mayor" / "did not meet with the union". */
function isDoneElsewhere(a: Proposition, b: Proposition): boolean {
  if (a.clausal || b.clausal || (!(isThing(a) && isThing(b)) && (isWilled(a) || isWilled(b)))) return false;
  const differ = (x: Party | null, y: Party | null) => x !== null && y !== null && areOtherThings(x, y);
  return differ(a.patient, b.patient) || [...a.aims].some(([word, aim]) => differ(aim, b.aims.get(word) ?? null));
}

/** "the senate passed the bill" / "the bill failed": where one tells no doer, what it is done to is compared. */
function matchMain(a: Proposition, b: Proposition, weight: Weight): number {
  const main = matchParties(mainParty(a), mainParty(b), weight);
  if (main > 0 || a.composed.mode === 'attitude' || b.composed.mode === 'attitude') return main;
  const across = [
    ...(a.agentless || b.agentless ? [[a.patient, b.patient] as const] : []),
    ...(a.agentless || b.patient === null ? [[a.patient, b.actor] as const] : []),
    ...(b.agentless || a.patient === null ? [[a.actor, b.patient] as const] : []),
  ].map(([x, y]) => matchParties(x ?? null, y ?? null, weight));
  return Math.max(main, ...across.filter((match) => match >= 0.6));
}

/** Classes of opposites of which the one party does the one as the other does the other: who beats whom, who loses to whom. */
const CONVERSE: ReadonlySet<string> = new Set(['victory', 'trade', 'lending', 'giving', 'teaching', 'attack']);

/** An attitude nobody is told to have. */
function isUnheld({ composed: { mode }, holder }: Proposition): boolean {
  return mode === 'attitude' && holder === null;
}

/** "opposes a *higher* wage" says of nothing that it is higher. */
function isPassing({ attributive, composed: { mode } }: Proposition): boolean {
  return attributive && (mode === 'attitude' || mode === 'intent');
}

/** A thing that is favoured is no deed that is done. */
function isThing({ composed: { mode }, pos }: Proposition): boolean {
  return mode === 'attitude' && pos !== 'VERB';
}

/** What two parties want that are named differently is seldom one matter. */
function areStrangers(a: Proposition, b: Proposition): boolean {
  return (isWilled(a) || isWilled(b)) && isTold(mainParty(a)) && isTold(mainParty(b));
}

/**
 * Opposites speak of one thing where both are told to be so of one party; what may be and what will be are no
 * opposites, and of what is allowed and what is prevented the clause tells which.
 */
function areOpposable(a: Proposition, b: Proposition, party: number, group: string): boolean {
  // What two parties agree to do is what they agree on.
  if ((a.clausal || b.clausal) && group !== 'agreement') return false;
  if (isPossible(a) || isPossible(b)) return false;
  if (isOneAnAttempt(a.patient?.head, b.patient?.head)) return false;
  return party > 0 || !isTold(mainParty(a)) || !isTold(mainParty(b));
}

function topicOverlap(a: Proposition, b: Proposition, weight: Weight) {
  const heads = new Set([a.lemma, b.lemma]);
  const own = (one: Proposition) => new Set([...one.topic].filter((word) => !heads.has(word)));
  return overlapOf(own(a), own(b), weight);
}
