import type { Features } from '../logistic.ts';
import { isPossible, isTold, mainParty, matchParties, matchPatients, type PropositionPair } from './pairs.ts';
import type { Proposition } from './proposition.ts';

/** A pair with how well it fits, and how well the best pair that agrees fits either of its propositions. */
export interface Weighed {
  readonly pair: PropositionPair;
  readonly fit: number;
  readonly rival: number;
}

/** How well two propositions fit one point, whatever they say of it: what is shared of party, head and topic. */
export function fitOf(
  { a, b, relation, strength, party, topic, shared }: PropositionPair,
  weight: (lemma: string) => number,
): number {
  const head = relation === 'topic' ? 0 : strength * Math.min(weight(a.lemma), weight(b.lemma));
  return party * 0.4 + topic * 0.4 + Math.min(1, shared + head) * 0.6 + (relation === 'topic' ? 0 : 0.2);
}

/** The opposed pairs with their rivals: where the other article agrees better elsewhere, it is on another point. */
export function weighPairs(pairs: readonly PropositionPair[], weight: (lemma: string) => number): Weighed[] {
  const best = new Map<string, number>();
  const fits = pairs.map((pair) => fitOf(pair, weight));
  pairs.forEach((pair, at) => {
    if (pair.opposed || !isRival(pair)) return;
    for (const key of sidesOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, fits[at] ?? 0));
  });
  return pairs.flatMap((pair, at) => {
    if (!pair.opposed) return [];
    const rival = Math.max(...sidesOf(pair).map((key) => best.get(key) ?? 0));
    return [{ pair, fit: fits[at] ?? 0, rival }];
  });
}

function isRival({ relation }: PropositionPair): boolean {
  return relation !== 'topic';
}

/** Each side as one proposition against one article. */
function sidesOf({ a, b }: PropositionPair): string[] {
  return [`${nameOf(a)} ${b.article}`, `${nameOf(b)} ${a.article}`];
}

export function nameOf(one: Proposition): string {
  return `${one.article} ${one.field} ${one.sentence} ${one.head}`;
}

export function featuresOf(
  { pair, rival, fit }: Weighed,
  weight: (lemma: string) => number,
  context: (one: Proposition) => ReadonlySet<string>,
): Features {
  const { a, b, relation, strength, party, topic, shared } = pair;
  const is = (value: boolean) => (value ? 1 : 0);
  const modes = [a.composed.mode, b.composed.mode];
  const willed = modes.map((mode) => mode === 'attitude' || mode === 'intent');
  const holders = matchParties(a.holder, b.holder, weight);
  const patients = matchPatients(a.patient, b.patient, weight);
  const actors = matchParties(a.actor, b.actor, weight);
  const head = relation === 'topic' ? 0 : Math.min(weight(a.lemma), weight(b.lemma));
  const mass = Math.min(1.5, shared + head * strength);
  return {
    party,
    stranger: is(party === 0 && isTold(mainParty(a)) && isTold(mainParty(b))),
    mass,
    topic,
    bare: is(a.topic.size === 0 || b.topic.size === 0),
    partyMass: party * mass,
    opposite: is(relation === 'opposite'),
    strength: relation === 'opposite' ? strength : 0,
    byTopic: is(relation === 'topic'),
    near: is(relation === 'near'),
    willed: is(willed[0] === true && willed[1] === true),
    mixed: is(willed[0] !== willed[1]),
    rival,
    fit,
    holdersDiffer: is(holders < 0),
    actorsDiffer: is(actors < 0),
    attributive: is(a.attributive) + is(b.attributive),
    tense: is(a.tense !== b.tense),
    around: aroundOf(a, b, weight, context),
    unsure: is(isPossible(a)) + is(isPossible(b)),
    pronoun: is(!isTold(mainParty(a))) + is(!isTold(mainParty(b))),
    perfect: is([a, b].some((one) => one.perfect && one.composed.sign === -1)),
    disowned: is(creditOf(a, b) === 'one' && [a, b].some((one) => one.credit.size > 0 && one.composed.sign === -1)),
    creditSame: is(creditOf(a, b) === 'same'),
    creditOne: is(creditOf(a, b) === 'one'),
    creditOther: is(creditOf(a, b) === 'other'),
    patientsSame: patients > 0 ? patients : 0,
    patientsDiffer: is(a.patient !== null && b.patient !== null && patients <= 0),
    person: is(a.patient?.person === true && b.patient?.person === true && relation === 'opposite'),
    planned: is((a.statement?.claim.certainty === 'planned') !== (b.statement?.claim.certainty === 'planned')),
    timesDiffer: is(haveOtherTimes(a, b)),
  };
}

/** 1: credited to the same speaker · 0: both told by the articles themselves · else what differs. */
function creditOf(a: Proposition, b: Proposition): 'none' | 'same' | 'one' | 'other' {
  if (a.credit.size === 0 && b.credit.size === 0) return 'none';
  if (a.credit.size === 0 || b.credit.size === 0) return 'one';
  return [...a.credit].some((key) => b.credit.has(key)) ? 'same' : 'other';
}

function haveOtherTimes(a: Proposition, b: Proposition): boolean {
  const [left, right] = [a, b].map(({ times }) => times.filter(({ from, type }) => from !== null && type === 'DATE'));
  if (!left?.length || !right?.length) return false;
  return left.every((x) => right.every((y) => (x.to ?? '') <= (y.from ?? '') || (y.to ?? '') <= (x.from ?? '')));
}

function aroundOf(
  a: Proposition,
  b: Proposition,
  weight: (lemma: string) => number,
  context: (one: Proposition) => ReadonlySet<string>,
): number {
  const [left, right] = [context(a), context(b)];
  const inHeads = new Set([a.lemma, b.lemma, ...a.topic, ...b.topic]);
  let sum = 0;
  for (const word of left) if (right.has(word) && !inHeads.has(word)) sum += weight(word);
  return Math.min(1.5, sum);
}
