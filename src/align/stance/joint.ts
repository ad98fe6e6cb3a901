import { areOfOtherTimes } from './match-main.ts';
import type { PropositionPair } from './pairs.ts';
import type { Party } from './party.ts';
import { isPossible, type Proposition } from './proposition.ts';

/** How likely two parties who are told to agree and to be divided are so on one matter, by what the matters share. */
const LIKELY = 0.6;
/** Two parties meet over one thing in one report, so that little of it need be shared; but something must. */
const LEAST_TOPIC = 0.12;

/**
 * Probability, 0 to 1, that a group that agreed and a group that was divided did so on one matter: they are the same
 * parties, two or more, which no single party's stance tells; 0 for any other pair.
 */
export function jointProbability({ a, b, relation, group, topic }: PropositionPair): number {
  if (relation !== 'opposite' || group !== 'agreement' || a.composed.sign !== 1 || b.composed.sign !== 1) return 0;
  if (!isFirm(a) || !isFirm(b) || topic < LEAST_TOPIC || !isOneMatter(a, b) || !isOneGroup(partiesOf(a), partiesOf(b)))
    return 0;
  return Math.round(1000 * Math.min(0.9, LIKELY + topic / 2)) / 1000;
}

function isFirm(one: Proposition): boolean {
  const { mode } = one.composed;
  return (mode === 'fact' || mode === 'said') && !one.planned && !isPossible(one);
}

/** Whether both are about one thing besides the parties themselves. */
function isOneMatter(a: Proposition, b: Proposition): boolean {
  const parties = new Set([a, b].flatMap((one) => [...(partyOf(one)?.content ?? [])]));
  return [...a.topic].some((word) => b.topic.has(word) && !parties.has(word));
}

/** Who agrees or is divided: the subject, active or passive. */
function partyOf({ actor, patient, agentless }: Proposition): Party | null {
  return agentless ? patient : actor;
}

function partiesOf(one: Proposition): ReadonlySet<string> {
  return partyOf(one)?.keys ?? new Set();
}

function isOneGroup(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 1 && a.size === b.size && [...a].every((key) => b.has(key));
}

/** How likely a patient who is told to be in two states as hospitals give them out is so at one time. */
const ONE_PATIENT = 0.55;

/** Probability, 0 to 1, that two states of one patient are told of one time; 0 for any other pair. */
export function conditionProbability({ a, b, group, party }: PropositionPair): number {
  if (group !== 'patient-condition' || party < 1 || a.composed.sign !== 1 || b.composed.sign !== 1) return 0;
  return areOfOtherTimes(a, b) ? 0 : ONE_PATIENT;
}
