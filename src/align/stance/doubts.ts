import { SUCCESSIVE } from '../../lexicon/en/opposites-successive.ts';
import { isLaterDeed, isOtherDeed, isPickedOut, isPlanOnly, isPleaOnly, isThing, isTwoLaws } from './apart.ts';
import { isOneAnAttempt } from './heads.ts';
import { areOfOneTime } from './match-main.ts';
import { isTold, matchParties, type Weight } from './match-parties.ts';
import type { PropositionPair } from './pairs.ts';
import type { Party } from './party.ts';
import { isPossible, isWilled, mainParty, type Proposition } from './proposition.ts';

/** Whether two opposed propositions are on two points by how they are told, however much they share. */
export function areOnTwoPoints(pair: PropositionPair, weight: Weight): boolean {
  const { a, b, party, group, relation } = pair;
  const isOpposite = relation === 'opposite';
  if (party < 0 || (party === 0 && areStrangers(a, b))) return true;
  if (areOtherSorts(a, b) || (isFavoured(a) && !isWilled(b)) || (isFavoured(b) && !isWilled(a))) return true;
  if (isWilled(a) !== isWilled(b) && party <= 0) return true;
  // Who was hired in May is dismissed in June: of deeds told, the one may follow the other.
  if (SUCCESSIVE.has(group) && !(isWilled(a) && isWilled(b)) && !isOneMoment(a, b)) return true;
  if (isOpposite && !areOpposable(pair)) return true;
  if (CONVERSE.has(group) && matchParties(a.actor, b.actor, weight) <= 0) return true;
  if (isOtherDeed(a, b, relation, weight) || isLaterDeed(a, b, relation)) return true;
  return isPlanOnly(a, b) || isPickedOut(a, b) || isPleaOnly(a, b) || isTwoLaws(a, b);
}

/** A thing that is favoured, and a deed. */
function areOtherSorts(a: Proposition, b: Proposition): boolean {
  const areBoth = a.composed.mode === 'attitude' && b.composed.mode === 'attitude';
  return !areBoth && isThing(a) !== isThing(b);
}

/**
 * Opposites speak of one thing where both are told to be so of one party; what may be and what will be are no
 * opposites, and of what is allowed and what is prevented the clause tells which.
 */
function areOpposable({ a, b, party, group }: PropositionPair): boolean {
  // What two parties agree to do is what they agree on.
  if (group !== 'agreement' && (isClausal(a, group) || isClausal(b, group))) return false;
  if (isPossible(a) || isPossible(b)) return false;
  // Figures rise and fall; whoever climbs may fall.
  if (group === 'rise' && [a, b].every((one) => isPerson(mainParty(one)))) return false;
  // "the church attended by her" tells which church it is.
  if (group === 'attendance' && (a.restrictive || b.restrictive)) return false;
  if (isOneAnAttempt(a.patient?.head, b.patient?.head)) return false;
  return party > 0 || !isTold(mainParty(a)) || !isTold(mainParty(b));
}

/** "stayed open" / "closed": what is told to last, and what is told of one day, is not what came after. */
function isOneMoment(a: Proposition, b: Proposition): boolean {
  return a.phase === 'lasting' || b.phase === 'lasting' || areOfOneTime(a, b);
}

/** Classes of opposites of which the one party does the one as the other does the other: who beats whom, who loses to whom. */
const CONVERSE: ReadonlySet<string> = new Set(['victory', 'trade', 'lending', 'giving', 'teaching', 'attack']);

/** Whether a person is meant, and not what is his. */
function isPerson(party: Party | null): boolean {
  return (
    party !== null &&
    ((party.person && !party.plural) || /^(man|woman|he|she|climber|hiker|boy|girl|person)$/.test(party.head))
  );
}

/** Who is for or against a deed has not told that it was done. */
function isFavoured({ composed: { mode }, site }: Proposition): boolean {
  return mode === 'attitude' && site === 'theme';
}

/** What two parties want that are named differently is seldom one matter. */
function areStrangers(a: Proposition, b: Proposition): boolean {
  return (isWilled(a) || isWilled(b)) && isTold(mainParty(a)) && isTold(mainParty(b));
}

function isClausal(one: Proposition, group: string): boolean {
  return one.clausal && !(group === 'success' && one.lemma === 'fail');
}
