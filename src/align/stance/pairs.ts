import { eventClass } from '../../lexicon/en/event-classes.ts';
import { lemmaKey } from '../../lexicon/en/lemma.ts';
import { polePlaces } from '../../lexicon/en/opposites-index.ts';
import type { Entries } from '../../lexicon/entries.ts';
import { type HeadRelation, relateHeads } from './heads.ts';
import { matchMain } from './match-main.ts';
import { overlapOf, type Weight } from './match-parties.ts';
import { mainParty, type Proposition } from './proposition.ts';

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
  if (isUnheld(a) || isUnheld(b) || isPassing(a) || isPassing(b)) return null;
  const heads = relateHeads(a, b, lexicon);
  if (!heads) return null;
  const party = matchMain(a, b, weight);
  const { share, shared } = topicOverlap(a, b, weight);
  const sameSign = a.composed.sign === b.composed.sign;
  const opposed = heads.relation === 'opposite' ? sameSign : !sameSign;
  return { a, b, ...heads, opposed, party, topic: share, shared };
}

/** An attitude nobody is told to have. */
function isUnheld({ composed: { mode }, holder }: Proposition): boolean {
  return mode === 'attitude' && holder === null;
}

/** "opposes a *higher* wage" says of nothing that it is higher. */
function isPassing({ attributive, composed: { mode } }: Proposition): boolean {
  return attributive && (mode === 'attitude' || mode === 'intent');
}

function topicOverlap(a: Proposition, b: Proposition, weight: Weight) {
  const heads = new Set([a.lemma, b.lemma]);
  const own = (one: Proposition) => new Set([...one.topic].filter((word) => !heads.has(word)));
  return overlapOf(own(a), own(b), weight);
}
