import { eventClass } from '../../lexicon/en/event-classes.ts';
import { lemmaKey } from '../../lexicon/en/lemma.ts';
import { polePlaces } from '../../lexicon/en/opposites-index.ts';
import { SUCCESSIVE } from '../../lexicon/en/opposites-successive.ts';
import type { Entries } from '../../lexicon/entries.ts';
import { anchoredProbability } from './anchored.ts';
import { areApart, isThing } from './apart.ts';
import { type HeadRelation, isOneAnAttempt, relateHeads } from './heads.ts';
import { areOfOneTime, matchMain } from './match-main.ts';
import { isTold, matchParties, overlapOf, type Weight } from './match-parties.ts';
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
const MOST = 60;
const MOST_OF_ALL = 200;

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
    ...(one.anchor.figure === null ? [] : [`figure ${one.anchor.figure}`]),
    `class ${eventClass(one.lemma)}`,
    ...polesOf(one).map((name) => `pole ${name}`),
  ];
}

/** The classes of opposites in which the head stands, so that opposites meet though they share no word. */
function polesOf({ lemma, pos }: Proposition): string[] {
  const key = lemmaKey({ lemma, pos });
  return key === null ? [] : polePlaces(key).map(({ oppositeClass }) => oppositeClass.name);
}

function pairOf(a: Proposition, b: Proposition, weight: Weight, lexicon: Entries): PropositionPair | null {
  if (a.composed.sign === 0 || b.composed.sign === 0) return null;
  if (isUnheld(a) || isUnheld(b) || isPassing(a) || isPassing(b) || areOtherSorts(a, b)) return null;
  if ((isFavoured(a) && !isWilled(b)) || (isFavoured(b) && !isWilled(a))) return null;
  const heads = relateHeads(a, b, lexicon);
  if (!heads) return null;
  const party = matchMain(a, b, weight);
  if (anchoredProbability({ a, b, ...heads }) > 0)
    return { a, b, ...heads, opposed: true, party, ...overlapped(a, b, weight) };
  if (party < 0 || (party === 0 && areStrangers(a, b))) return null;
  if (isWilled(a) !== isWilled(b) && party <= 0) return null;
  // Who was hired in May is dismissed in June: of deeds told, the one may follow the other.
  if (SUCCESSIVE.has(heads.group) && !(isWilled(a) && isWilled(b)) && !isOneMoment(a, b)) return null;
  if (heads.relation === 'opposite' && !areOpposable(a, b, party, heads.group)) return null;
  if (CONVERSE.has(heads.group) && matchParties(a.actor, b.actor, weight) <= 0) return null;
  const sameSign = a.composed.sign === b.composed.sign;
  const opposed = heads.relation === 'opposite' ? sameSign : !sameSign;
  if (opposed && areApart(a, b, heads.relation, weight)) return null;
  return { a, b, ...heads, opposed, party, ...overlapped(a, b, weight) };
}

/** "stayed open" / "closed": what is told to last, and what is told of one day, is not what came after. */
function isOneMoment(a: Proposition, b: Proposition): boolean {
  return a.phase === 'lasting' || b.phase === 'lasting' || areOfOneTime(a, b);
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

/** Whether a person is meant, and not what is his. */
function isPerson(party: Party | null): boolean {
  return (
    party !== null &&
    ((party.person && !party.plural) || /^(man|woman|he|she|climber|hiker|boy|girl|person)$/.test(party.head))
  );
}

/** A thing that is favoured, and a deed. */
function areOtherSorts(a: Proposition, b: Proposition): boolean {
  const areBoth = a.composed.mode === 'attitude' && b.composed.mode === 'attitude';
  return !areBoth && isThing(a) !== isThing(b);
}

/** Who is for or against a deed has not told that it was done. */
function isFavoured({ composed: { mode }, site }: Proposition): boolean {
  return mode === 'attitude' && site === 'theme';
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
  const isClausal = (one: Proposition) => one.clausal && !(group === 'success' && one.lemma === 'fail');
  if ((isClausal(a) || isClausal(b)) && group !== 'agreement') return false;
  if (isPossible(a) || isPossible(b)) return false;
  // Figures rise and fall; whoever climbs may fall.
  if (group === 'rise' && [a, b].every((one) => isPerson(mainParty(one)))) return false;
  // "the church attended by her" tells which church it is.
  if (group === 'attendance' && (a.restrictive || b.restrictive)) return false;
  if (isOneAnAttempt(a.patient?.head, b.patient?.head)) return false;
  return party > 0 || !isTold(mainParty(a)) || !isTold(mainParty(b));
}

function overlapped(a: Proposition, b: Proposition, weight: Weight): Pick<PropositionPair, 'topic' | 'shared'> {
  const heads = new Set([a.lemma, b.lemma]);
  const own = (one: Proposition) => new Set([...one.topic].filter((word) => !heads.has(word)));
  const { share, shared } = overlapOf(own(a), own(b), weight);
  return { topic: share, shared };
}
