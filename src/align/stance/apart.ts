import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import type { HeadRelation } from './heads.ts';
import { areOfOneTime } from './match-main.ts';
import { areOtherThings, matchParties, matchPatients, type Weight } from './match-parties.ts';
import type { Party } from './party.ts';
import { isWilled, mainParty, type Proposition } from './proposition.ts';

/** Whether two opposed propositions are of two deeds, times or groups, by how they are told. */
export function areApart(a: Proposition, b: Proposition, relation: HeadRelation, weight: Weight): boolean {
  if (isDoneElsewhere(a, b, relation) || isPlanOnly(a, b) || pickOut(a, b)) return true;
  if (areOtherDeeds(a, b, weight)) return true;
  if (deniesObject(a, b, weight) || isPleaOnly(a, b) || areTwoLaws(a, b)) return true;
  return relation !== 'opposite' && (deniesAgent(a, b, weight) || hasEnded(a, b));
}

/** "made an offer" / "did not make a statement": of a verb that says little the object tells what was done. */
function areOtherDeeds(a: Proposition, b: Proposition, weight: Weight): boolean {
  if (!LIGHT.test(a.lemma) || a.patient === null || b.patient === null) return false;
  return matchPatients(a.patient, b.patient, weight) <= 0;
}

const LIGHT = /^(take|give|get|make|do|put|set|run|hold|keep|bring|call|use|play|see|issue|file)$/;

/** A thing that is favoured is no deed that is done, but where the thing is a deed: "approved his *extradition*". */
export function isThing({ composed: { mode }, pos, lemma }: Proposition): boolean {
  return mode === 'attitude' && pos !== 'VERB' && verbsOfEventNoun(lemma).length === 0;
}

/** "vaccinated people" / "unvaccinated people", "some who worked" / "others who did not": what picks out some says nothing of the others. */
function pickOut(a: Proposition, b: Proposition): boolean {
  if (isBackground(a) !== isBackground(b)) return true;
  const isSome = ({ actor, patient }: Proposition) => SOME.test((actor ?? patient)?.head ?? '');
  if (a.restrictive && b.restrictive && (isSome(a) || isSome(b))) return true;
  // Millions are, and millions are not.
  if (isSome(a) && isSome(b)) return true;
  return (
    a.attributive && b.attributive && [a, b].some(({ actor, patient }) => patient === null && actor?.plural !== false)
  );
}

/** "an earlier ruling *that had blocked* it" tells what was so before. */
function isBackground({ restrictive, pluperfect }: Proposition): boolean {
  return restrictive && pluperfect;
}

const SOME =
  /^(some|other|another|many|most|few|several|those|that|who|any|all|one|people|person|percentage|million|thousand|hundred|majority|half|number|dozen|rest)$/;

/** "pleaded not guilty" / "was convicted": a plea is no verdict, and may be changed. */
function isPleaOnly(a: Proposition, b: Proposition): boolean {
  const isPlea = ({ operators }: Proposition) => operators.includes('plead');
  const [x, y] = [isPlea(a), isPlea(b)];
  return (x || y) && a.composed.sign !== b.composed.sign && (x !== y || !areOfOneTime(a, b));
}

/** "the law bans it" / "the ruling allows it": each says its own. */
function areTwoLaws(a: Proposition, b: Proposition): boolean {
  const [x, y] = [a, b].map((one) => mainParty(one)?.head ?? '');
  return isWilled(a) && isWilled(b) && LAW.test(x ?? '') && LAW.test(y ?? '') && x !== y;
}

const LAW = /^(law|act|rule|ruling|decision|order|regulation|measure|bill|statute|policy|memorandum)$/;

/** "found no wrongdoing" / "found that it was lawful": only what was not found is denied. */
function deniesObject(a: Proposition, b: Proposition, weight: Weight): boolean {
  return (a.deniedObject || b.deniedObject) && matchParties(a.patient, b.patient, weight) <= 0;
}

/** "is no longer listed" / "was listed" in May: only what is still so is not over. */
function hasEnded(a: Proposition, b: Proposition): boolean {
  return [[a, b] as const, [b, a] as const].some(
    ([one, other]) => one.phase === 'ended' && one.composed.sign === -1 && other.phase !== 'lasting',
  );
}

/** "it was not built *by the city*" denies who built it, and not that it was built. */
function deniesAgent(a: Proposition, b: Proposition, weight: Weight): boolean {
  const [denied, told] = a.composed.sign === -1 ? [a, b] : [b, a];
  // "he did not send it" / "it was sent": somebody else may have.
  if (told.agentless && denied.actor !== null && !denied.agentless && told.patient !== null) return true;
  return (
    denied.statement?.frame.passive === true && denied.actor !== null && matchParties(a.actor, b.actor, weight) <= 0
  );
}

/** "is due to plead" / "has not pleaded", "was forecast to rise" / "fell": a plan is not what came of it. */
function isPlanOnly(a: Proposition, b: Proposition): boolean {
  return [[a, b] as const, [b, a] as const].some(
    ([plan, told]) => plan.planned && !told.planned && told.tense === 'past' && told.composed.mode === 'fact',
  );
}

/** "signed the contract" / "did not sign the lease", "met with the mayor" / "did not meet with the union". */
function isDoneElsewhere(a: Proposition, b: Proposition, relation: HeadRelation): boolean {
  const isOneDeed = relation !== 'opposite' && !(isThing(a) && isThing(b)) && (isWilled(a) || isWilled(b));
  if (a.clausal || b.clausal || isOneDeed) return false;
  const differ = (x: Party | null, y: Party | null) => x !== null && y !== null && areOtherThings(x, y);
  return differ(a.patient, b.patient) || [...a.aims].some(([word, aim]) => differ(aim, b.aims.get(word) ?? null));
}
