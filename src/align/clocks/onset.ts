import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';

/**
 * Words by which a sentence tells how an incident began: the incident itself, whoever did it, and the alarm. Reports give
 * the clock time of that moment above all others, each in other words: "entered about 4", "were called at 4".
 */
const ONSETS = new Set(
  (
    'happen occur strike hit crash collide collision accident collapse explode explosion detonate blast bomb shoot shooting ' +
    'gunfire shot fire blaze stab stabbing rob robbery raid ram attack ambush erupt ignite burn quake earthquake tremor jolt ' +
    'derail derailment sink capsize escape flee abduct kidnap burst riot brawl topple tornado landslide flood avalanche ' +
    'heist burglary steal grab snatch loot smash break start begin commence outage ' +
    'gunman shooter robber thief burglar assailant attacker ' +
    'call alert respond alarm summon dispatch'
  ).split(' '),
);

/** Deeds that come when it is over, or have nothing to do with its hour. */
const AFTERMATH = new Set(
  (
    'arrest apprehend detain capture surrender turn give die pronounce declare release free reopen close extinguish douse ' +
    'contain control search say tell tweet post announce add hold meet appear schedule plan expect recover restore rescue ' +
    'identify charge arraign sentence convict return update publish land arrive leave resume end finish'
  ).split(' '),
);

/** Whether a word tells how an incident began. */
export function tellsOnset(tree: Tree, at: number): boolean {
  const { lemma, upos } = wordAt(tree, at);
  const word = lemma.toLowerCase();
  if (word === 'take') return wordAt(tree, Math.max(0, childIn(tree, at, 'obj'))).lemma === 'effect';
  return ONSETS.has(word) && /^(NOUN|VERB)$/.test(upos);
}

/** Whether a deed comes after an incident, or beside it. */
export function isAftermath(lemma: string): boolean {
  return AFTERMATH.has(lemma);
}
