import { isAttitude } from '../../lexicon/en/attitudes.ts';
import { SUCCESSIVE } from '../../lexicon/en/opposites-successive.ts';
import type { Features } from '../logistic.ts';
import { meets } from '../sets.ts';
import type { HeadRelation } from './heads.ts';
import { areOfOneTime, areOfOtherTimes } from './match-main.ts';
import { isTold, matchParties, matchPatients, type Weight } from './match-parties.ts';
import type { Party } from './party.ts';
import { isPossible, isWilled, mainParty, type Proposition } from './proposition.ts';
import type { Weighed } from './rivals.ts';

type Around = (one: Proposition) => ReadonlySet<string>;

/** What speaks for and against two opposed propositions being on one point; the names are those of the weights. */
export function featuresOf({ pair, rival, fit }: Weighed, weight: Weight, around: Around): Features {
  const { a, b, relation, strength, party, topic, shared } = pair;
  const head = Math.min(weight(a.lemma), weight(b.lemma));
  const isOutcome = relation === 'opposite' && OUTCOMES.has(pair.group);
  const mass = Math.min(MOST, shared + head * strength);
  return {
    mass,
    topic,
    bare: is([a, b].some((one) => [...one.topic].every((word) => word === a.lemma || word === b.lemma))),
    partyMass: party * mass,
    opposite: is(relation === 'opposite'),
    near: is(relation === 'near'),
    outcome: is(isOutcome),
    outcomeParty: is(isOutcome && party === 1),
    outcomeTopic: isOutcome ? topic : 0,
    successive: is(SUCCESSIVE.has(pair.group)),
    restrictive: is(a.restrictive) + is(b.restrictive),
    copy: copyOf(a, b, around),
    rival,
    fit,
    around: aroundOf(a, b, weight, around),
    lead: 1 / (1 + a.sentence) + 1 / (1 + b.sentence),
    thing: is(a.site === 'thing') + is(b.site === 'thing'),
    state: is(a.site === 'state') + is(b.site === 'state'),
    ...partyFeatures(a, b, party, weight),
    ...toldFeatures(a, b),
    ...stanceFeatures(a, b, relation),
  };
}

/** Classes of opposites that tell how a matter was decided or came out, which it does once. */
const OUTCOMES: ReadonlySet<string> = new Set(
  (
    'agreement acceptance confirmation support praise approval upholding permission taking-back holding-as-planned ' +
    'inclusion victory success verdict rise raise attendance harm survival opening granting'
  ).split(' '),
);

/** More shared words than this weigh no more. */
const MOST = 1.5;

function is(value: boolean): number {
  return value ? 1 : 0;
}

function partyFeatures(a: Proposition, b: Proposition, party: number, weight: Weight): Features {
  const told = [a, b].filter((one) => isTold(mainParty(one))).length;
  return {
    stranger: is(party === 0 && told === 2),
    partyWords: Math.min(MOST, sharedWeight(mainParty(a), mainParty(b), weight)),
    nobody: is([a, b].some((one) => mainParty(one)?.nobody === true || one.patient?.nobody === true)),
    pronoun: 2 - told,
    holdersDiffer: is(matchParties(a.holder, b.holder, weight) < 0),
    actorsDiffer: is(matchParties(a.actor, b.actor, weight) < 0),
    patientsSame: Math.max(0, matchPatients(a.patient, b.patient, weight)),
  };
}

/** Weight of the words by which both name the party. */
function sharedWeight(a: Party | null, b: Party | null, weight: Weight): number {
  let sum = 0;
  for (const word of a?.content ?? []) if (b?.content.has(word)) sum += weight(word);
  return sum;
}

function toldFeatures(a: Proposition, b: Proposition): Features {
  const credit = creditOf(a, b);
  return {
    attributive: is(a.attributive) + is(b.attributive),
    tense: is(a.tense !== b.tense),
    timesSame: is(areOfOneTime(a, b)),
    timesDiffer: is(areOfOtherTimes(a, b)),
    perfect: is(isOvertaken(a, b) || isOvertaken(b, a)),
    modal: is(isPossible(a) !== isPossible(b) && !(a.ability && b.ability)),
    creditOne: is(credit === 'one'),
    creditOther: is(credit === 'other'),
    disowned: is(credit === 'one' && [a, b].some((one) => one.credit.size > 0 && one.composed.sign === -1)),
  };
}

function stanceFeatures(a: Proposition, b: Proposition, relation: HeadRelation): Features {
  const [left, right] = [a, b].map((one) => isWilled(one) || (relation === 'opposite' && isAttitude(one.lemma)));
  return { willed: is(left === true && right === true), mixed: is(left !== right) };
}

/** "has not signed" / "signed": the one may have come after the other, unless it had been done already. */
function isOvertaken(open: Proposition, done: Proposition): boolean {
  return open.perfect && open.composed.sign === -1 && done.phase === null;
}

/** Whether they are credited to one speaker, to two, or only one of them is. */
function creditOf(a: Proposition, b: Proposition): 'none' | 'same' | 'one' | 'other' {
  if (a.credit.size === 0 && b.credit.size === 0) return 'none';
  if (a.credit.size === 0 || b.credit.size === 0) return 'one';
  return meets(a.credit, b.credit) ? 'same' : 'other';
}

/** How far the two sentences are one, by the words of the smaller. */
function copyOf(a: Proposition, b: Proposition, around: Around): number {
  const [left, right] = [around(a), around(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size, right.size);
}

/** Weight of the words that the sentences around the propositions share besides. */
function aroundOf(a: Proposition, b: Proposition, weight: Weight, around: Around): number {
  const right = around(b);
  const counted = new Set([a.lemma, b.lemma, ...a.topic, ...b.topic]);
  let sum = 0;
  for (const word of around(a)) if (right.has(word) && !counted.has(word)) sum += weight(word);
  return Math.min(MOST, sum);
}
