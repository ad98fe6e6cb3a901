import { eventOfNoun } from '../claims/event-noun.ts';
import { isDocument } from '../lexicon/en/reporting.ts';

/**
 * Nouns for occasions that no verb underlies and that news dates as it does deeds: "Monday's *vigil*", "the *standoff* on
 * Friday". They make no claims of their own; a date may hang on them all the same.
 */
const OCCASIONS = new Set(
  (
    'fundraiser faceoff showdown matchup playoff kickoff derby scrimmage bout duel opener finale exhibition qualifier ' +
    'gala vigil parade walkout sit-in picnic banquet dinner lunch luncheon breakfast brunch party barbecue mass ' +
    'liturgy memorial pageant expo fair carnival retreat forum symposium seminar workshop webinar ' +
    'premiere screening broadcast telecast episode show airing performance recital gig ' +
    'heist burglary stickup holdup carjacking hijacking standoff shootout gunfight gunfire lockdown scuffle brawl melee ' +
    'stampede crackdown sweep manhunt breakout jailbreak getaway escape spree rampage incident bloodshed carnage ' +
    'landslide mudslide avalanche blizzard heatwave squall eruption blackout meltdown leak spill fireball ' +
    'landing takeoff liftoff touchdown splashdown spacewalk voyage cruise stopover ' +
    'acquittal plea mistrial retrial inquest bail parole petition ultimatum filing subpoena testimony ' +
    'offer bid trade draft transfer signing auction buyout bailout recall rollout ' +
    'inauguration swearing-in anniversary milestone holiday deadline cutoff curfew ' +
    'confrontation altercation encounter exchange outburst tirade rant gaffe apology rebuke ' +
    'practice workout rehearsal audition appearance event occasion gathering get-together'
  ).split(' '),
);

/** Whether a noun names what happens at a time: a deed, an occasion, or what was said or written. */
export function tellsHappening(lemma: string): boolean {
  const noun = lemma.toLowerCase();
  return eventOfNoun(noun) !== null || isDocument(noun) || OCCASIONS.has(noun);
}

/** "Doe *v.* Roe": the word in the name of a court's case that stands for its ruling. */
export function isVersus(word: string): boolean {
  return /^vs?\.?$/i.test(word);
}
