import { isAttitude } from '../../lexicon/en/attitudes.ts';
import { OPPOSITE_CLASSES } from '../../lexicon/en/opposites-index.ts';
import type { Features } from '../logistic.ts';
import { meets } from '../sets.ts';
import { AXIS_NAMES } from './axes.ts';
import type { HeadRelation } from './heads.ts';
import { areOfOneTime, areOfOtherTimes, isDated } from './match-main.ts';
import { areOtherThings, isTold, matchParties, matchPatients } from './match-parties.ts';
import type { Party } from './party.ts';
import { isPossible, isWilled, mainParty, type Proposition } from './proposition.ts';
import type { Weighed } from './rivals.ts';
import type { Setting } from './setting.ts';

/** What speaks for and against two opposed propositions being on one point; the names are those of the weights. */
export function featuresOf({ pair, rival, fit }: Weighed, setting: Setting): Features {
  const { a, b, relation, strength, party, topic, shared, group } = pair;
  const { weight } = setting;
  const head = Math.min(weight(a.lemma), weight(b.lemma));
  const mass = Math.min(MOST, shared + head * strength);
  return {
    mass,
    topic,
    bare: is([a, b].some((one) => [...one.topic].every((word) => word === a.lemma || word === b.lemma))),
    partyMass: Math.max(0, party) * mass,
    rare: head,
    same: is(relation === 'same'),
    near: is(relation === 'near'),
    restrictive: is(a.restrictive) + is(b.restrictive),
    rival,
    fit,
    ...settingFeatures(a, b, setting),
    ...siteFeatures(a, b),
    ...partyFeatures(a, b, party, setting),
    ...toldFeatures(a, b),
    ...stanceFeatures(a, b, relation),
    ...(relation === 'opposite' && { [oppositeFeature(group)]: 1 }),
  };
}

const oppositeFeature = (group: string) => `opposite_${group.replaceAll('-', '_')}`;

/** Of each class of opposites, whether the heads stand in it: some follow each other in most stories, others never. */
export const OPPOSITE_FEATURES: readonly string[] = [
  '',
  ...AXIS_NAMES,
  ...OPPOSITE_CLASSES.map(({ name }) => name),
].map(oppositeFeature);

/** More shared words than this weigh no more. */
const MOST = 1.5;

function is(value: boolean): number {
  return value ? 1 : 0;
}

/** How the two sentences lie to each other, and how much else tells of the like. */
function settingFeatures(a: Proposition, b: Proposition, setting: Setting): Features {
  return {
    copy: copyOf(a, b, setting),
    around: aroundOf(a, b, setting),
    rank: setting.rank(a, b),
    lead: 1 / (1 + a.sentence) + 1 / (1 + b.sentence),
    headline: is(a.field === 'title') + is(b.field === 'title'),
    figures: is(sharesFigure(a, b, setting)),
  };
}

function siteFeatures(a: Proposition, b: Proposition): Features {
  const both = (isSo: (one: Proposition) => boolean) => is(isSo(a)) + is(isSo(b));
  return {
    thing: both(({ site }) => site === 'thing'),
    state: both(({ site }) => site === 'state'),
    theme: both(({ site }) => site === 'theme'),
    manner: both(({ site }) => site === 'manner'),
    direction: both(({ site }) => site === 'direction'),
    attributive: both(({ attributive }) => attributive),
    adjective: both(({ site, pos }) => site === 'predicate' && pos === 'ADJ'),
    noun: both(({ site, pos }) => site === 'predicate' && pos === 'NOUN'),
    clausal: both(({ clausal }) => clausal),
    ability: both(({ ability }) => ability),
  };
}

function partyFeatures(a: Proposition, b: Proposition, party: number, { weight }: Setting): Features {
  const told = [a, b].filter((one) => isTold(mainParty(one))).length;
  const names = [...a.entities].filter((key) => b.entities.has(key)).length;
  return {
    partySame: is(party === 1),
    partyPart: party > 0 && party < 1 ? party : 0,
    stranger: is(party === 0 && told === 2),
    partyWords: Math.min(MOST, sharedWeight(mainParty(a), mainParty(b), weight)),
    nobody: is([a, b].some((one) => mainParty(one)?.nobody === true || one.patient?.nobody === true)),
    pronoun: 2 - told,
    names: Math.min(3, names),
    holdersDiffer: is(matchParties(a.holder, b.holder, weight) < 0),
    actorsDiffer: is(matchParties(a.actor, b.actor, weight) < 0),
    patientsSame: Math.max(0, matchPatients(a.patient, b.patient, weight)),
    patientsApart: is(a.patient !== null && b.patient !== null && areOtherThings(a.patient, b.patient)),
    patientOne: is((a.patient === null) !== (b.patient === null)),
    ...aimFeatures(a, b),
  };
}

function aimFeatures(a: Proposition, b: Proposition): Features {
  let [same, apart] = [0, 0];
  for (const [word, aim] of a.aims) {
    const other = b.aims.get(word);
    if (!other) continue;
    if (areOtherThings(aim, other)) apart = 1;
    else if (aim.head === other.head || meets(aim.keys, other.keys)) same = 1;
  }
  return { aimsSame: same, aimsApart: apart };
}

/** Weight of the words by which both name the party. */
function sharedWeight(a: Party | null, b: Party | null, weight: (lemma: string) => number): number {
  let sum = 0;
  for (const word of a?.content ?? []) if (b?.content.has(word)) sum += weight(word);
  return sum;
}

function toldFeatures(a: Proposition, b: Proposition): Features {
  const credit = creditOf(a, b);
  return {
    tense: is(a.tense !== b.tense),
    future: is((a.tense === 'future') !== (b.tense === 'future')),
    timesSame: is(areOfOneTime(a, b)),
    timesDiffer: is(areOfOtherTimes(a, b)),
    timesOne: is(isDated(a) !== isDated(b)),
    turn: is(a.turn) + is(b.turn),
    pluperfect: is(a.pluperfect !== b.pluperfect),
    perfect: is(isOvertaken(a, b) || isOvertaken(b, a)),
    phase: is(a.phase !== null) + is(b.phase !== null),
    modal: is(isPossible(a) !== isPossible(b) && !(a.ability && b.ability)),
    plan: is(a.planned) + is(b.planned),
    creditOne: is(credit === 'one'),
    creditOther: is(credit === 'other'),
    creditSame: is(credit === 'same'),
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

/** How far the two sentences are one, by the words of both. */
function copyOf(a: Proposition, b: Proposition, { around }: Setting): number {
  const [left, right] = [around(a), around(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size, right.size);
}

function sharesFigure(a: Proposition, b: Proposition, { around }: Setting): boolean {
  const right = around(b);
  return [...around(a)].some((word) => /^\d/.test(word) && right.has(word));
}

/** Weight of the words that the sentences around the propositions share besides. */
function aroundOf(a: Proposition, b: Proposition, { around, weight }: Setting): number {
  const right = around(b);
  const counted = new Set([a.lemma, b.lemma, ...a.topic, ...b.topic]);
  let sum = 0;
  for (const word of around(a)) if (right.has(word) && !counted.has(word)) sum += weight(word);
  return Math.min(MOST, sum);
}
