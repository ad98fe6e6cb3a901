import type { Features } from '../logistic.ts';
import { areOfOtherTimes } from './match-main.ts';
import type { PropositionPair } from './pairs.ts';
import { isPossible, mainParty, type Proposition } from './proposition.ts';

/** What an incident does to people, and what is told of all of them: "nobody was hurt", "no arrests" of whom it may be. */
const DONE = /^(arrest|detain|injure|hurt|wound|kill|harm|charge|evacuate|hospitali[sz]e)$/;
/** People who are no one in particular. */
const PEOPLE =
  /^(person|people|man|woman|boy|girl|child|teenager|officer|employee|worker|member|resident|protester|demonstrator|passenger|student|pupil|teacher|civilian|soldier|firefighter|bystander|customer|guard|victim|youth|dozen|hundred)$/;
/** Sentences with less in common tell of two incidents. */
const LEAST_ALIKE = 0.15;
const LIKELY = 0.6;

/**
 * Probability, 0 to 1, that what nobody suffered and what some people suffered was one incident, whoever they were: "the
 * police said nobody was arrested", "one person was arrested"; 0 for any other pair.
 */
export function nobodyProbability({ a, b, relation, opposed }: PropositionPair, { copy = 0 }: Features): number {
  if (!opposed || relation === 'opposite' || !DONE.test(a.lemma) || !DONE.test(b.lemma)) return 0;
  const [none, some] = mainParty(a)?.nobody ? [mainParty(a), mainParty(b)] : [mainParty(b), mainParty(a)];
  if (!none?.nobody || none.rest || !some || some.nobody || some.keys.size > 0 || !PEOPLE.test(some.head)) return 0;
  return copy >= LEAST_ALIKE && isOfIncident(a) && isOfIncident(b) && !areOfOtherTimes(a, b) ? LIKELY : 0;
}

function isOfIncident(one: Proposition): boolean {
  const { mode } = one.composed;
  const isTold = (mode === 'fact' || mode === 'said') && one.tense !== 'future' && !one.planned && !one.pluperfect;
  return isTold && !isPossible(one) && one.phase === null && !one.restrictive && !one.attributive;
}
