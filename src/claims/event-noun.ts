import { verbsOfEventNoun } from '../lexicon/en/derivations.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';

/**
 * Nouns for what happens that no verb underlies, or whose verb has the same form, by what is said of them in news:
 * they are dated, placed and attended ("Wednesday's summit", "the quake in Chile", "the arrest of").
 */
const EVENT_NOUNS = new Set(
  (
    'summit talk talks ceremony earthquake quake temblor aftershock tsunami storm hurricane cyclone typhoon tornado flood ' +
    'wildfire blaze blast crash accident collision derailment wreck riot coup war battle ceasefire truce strike ' +
    'election referendum vote ballot caucus primary runoff poll game match tournament final race trial hearing lawsuit ' +
    'verdict ruling raid ambush massacre outage scandal crisis famine epidemic pandemic outbreak rally protest march ' +
    'conference session reception funeral wedding concert festival interview debate speech briefing deal merger launch ' +
    'attack assault arrest visit call murder fight search rescue release return birth death loss defeat victory win ' +
    'rise fall drop cut surge decline increase decrease gain jump collapse start end closure purchase sale takeover ' +
    'arrival departure approval refusal denial rejection dismissal removal withdrawal renewal trial appeal survival ' +
    'burial reversal betrayal proposal disposal retrieval revival award discovery inquiry delivery recovery theft ' +
    'flight trip tour ride journey response reply warning threat pledge promise vow claim request demand order ban ' +
    'boycott siege blockade embargo review reform debut test exchange agreement accord pact treaty truce seizure ' +
    'departure failure exposure disclosure closure divorce marriage abuse rape robbery assassination suicide genocide'
  ).split(' '),
);

/** Endings that make the name of a deed out of a verb. */
const DEED = /(?:[ts]ion|ment|ing|ance)$/u;

/** Derived words that mostly name what the deed left behind, who does it or where, and no deed. */
const RESULTS = new Set(
  (
    'population position information station location nation section organization organisation administration ' +
    'corporation association institution constitution foundation generation edition version version tradition condition ' +
    'situation region religion profession commission delegation coalition union portion proportion legislation ' +
    'opposition option function mission fraction question publication communication transportation television ' +
    'reputation education occupation application relation concentration dimension mention mansion pension ' +
    'government department parliament apartment document equipment environment element segment statement ' +
    'management settlement argument treatment establishment sentiment moment ' +
    'building housing clothing painting writing being feeling thing morning evening saying standing finding ' +
    'funding spending earning setting string meaning understanding dwelling wing ring ' +
    'insurance finance balance allowance distance substance importance performance appearance alliance ordinance ' +
    'significance circumstance advance chance ambulance romance surveillance instance'
  ).split(' '),
);

/** The verb behind an event noun, the noun itself where no verb underlies it, or `null` for a noun of another kind. */
export function eventOfNoun(lemma: string): string | null {
  if (!namesDeed(lemma)) return null;
  return verbsOfEventNoun(lemma)[0] ?? lemma;
}

function namesDeed(lemma: string): boolean {
  if (RESULTS.has(lemma)) return false;
  if (EVENT_NOUNS.has(lemma) || eventClass(lemma) !== lemma) return true;
  return DEED.test(lemma) && verbsOfEventNoun(lemma).length > 0;
}
