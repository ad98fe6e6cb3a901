import { eventOfNoun } from '../claims/event-noun.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { meets } from './sets.ts';

/**
 * Words by which two reports tell one occasion, though neither stands for the other elsewhere: who flies to a country
 * arrives there, and is on a visit. A line is an occasion.
 */
const OCCASIONS = [
  'visit trip travel journey arrive arrival land fly head go tour stop',
  'unveil announce introduce present propose outline release publish issue call roll launch push',
  'attack criticize criticise blast slam rip tear accuse aim lash chide rail denounce condemn complain mock',
  'elect choose pick appoint name select vote reelect retain',
  'swear inaugurate inauguration swearing-in',
  'declare announce launch enter announcement declaration candidacy bid',
  'die death kill shoot shooting murder slay fall',
  'speak speech say tell remark comment address appear appearance respond response reply statement vow pledge insist',
  'debate faceoff showdown matchup duel clash encounter',
  'burn fire blaze destroy devastate gut',
  'resign quit step leave depart resignation departure',
  'post write tweet publish upload surface release',
  'release premiere debut open air launch screen',
  'hearing trial case',
  'deadline effect expire lapse cutoff',
  'report show find release publish study survey poll data figure statistics estimate',
  'fundraiser dinner gala reception luncheon lunch banquet event gathering',
  'standoff siege negotiation negotiate surrender barricade lockdown',
  'ceremony event celebration inauguration swear swearing service',
  'briefing conference presser press',
  'robbery rob heist steal theft burglary raid holdup stickup break',
  'escape flee breakout jailbreak break getaway',
  'outage blackout fail failure',
  'hearing appear appearance arraignment testify testimony court',
  'win beat defeat victory triumph rout edge overcome thrash trounce outlast upset crush top loss lose game match',
  'trade acquire deal sign transfer swap send',
] as const;

const OF_WORD: ReadonlyMap<string, ReadonlySet<number>> = byWord();

function byWord(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  OCCASIONS.forEach((line, at) => {
    for (const word of line.split(' ')) found.set(word, (found.get(word) ?? new Set()).add(at));
  });
  return found;
}

/** Whether two words may tell one occasion. */
export function tellOneOccasion(a: Lemma, b: Lemma): boolean {
  const [left, right] = [OF_WORD.get(a.lemma), OF_WORD.get(b.lemma)];
  return left !== undefined && right !== undefined && meets(left, right);
}

/** A word by the sort of happening it tells, noun or verb. */
export function sortOf({ lemma, pos }: Lemma): string {
  return eventClass(pos === 'NOUN' ? (eventOfNoun(lemma) ?? lemma) : lemma);
}
