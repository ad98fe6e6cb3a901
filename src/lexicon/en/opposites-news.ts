import type { OppositeClass } from './opposites-class.ts';

/** Further opposites of news: votes and contests, rule of law, emergencies, and the manner in which things go. */
export const NEWS_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'margin',
    type: 'contrary',
    reason: 'A vote or contest is decided by much or by little.',
    poles: [
      'n: landslide, unanimity, rout; a: unanimous, overwhelming, lopsided, resounding, decisive, clear; r: unanimously, overwhelmingly, decisively, resoundingly, handily, comfortably, by consensus',
      'n: squeaker; a: narrow, close, tight, slim, razor-thin, hairline, wafer-thin; r: narrowly, barely, by a single vote',
    ],
  },
  {
    name: 'standing',
    type: 'contrary',
    reason: 'Of two in a race one is ahead and one behind.',
    poles: [
      'v: lead, be ahead, outpoll, outpace, pull ahead; n: lead, frontrunner, front-runner, favorite, favourite; a: ahead, leading',
      'v: trail, lag, be behind, fall behind, lag behind; n: underdog, outsider, straggler; a: behind, trailing',
    ],
  },
  {
    name: 'concession',
    type: 'contrary',
    reason: 'Who has lost accepts the outcome or disputes it.',
    poles: [
      'v: concede, congratulate, recognize, recognise; n: concession',
      'v: contest, challenge, appeal, dispute, protest; n: challenge, appeal',
    ],
  },
  {
    name: 'renewal',
    type: 'contrary',
    reason: 'A term, licence or contract goes on or runs out.',
    poles: [
      'v: renew, extend, reauthorize, reauthorise, prolong, continue; n: renewal, extension, reauthorization, continuation',
      'v: lapse, expire, run out, cancel, terminate, axe; n: expiry, expiration, lapse, cancellation, termination',
    ],
  },
  {
    name: 'funding',
    type: 'contrary',
    reason: 'A matter is paid for or left without money.',
    poles: [
      'v: fund, finance, subsidize, subsidise, bankroll, sponsor; n: funding, financing, subsidy',
      'v: defund, cut off, starve, withhold; n: cutoff',
    ],
  },
  {
    name: 'removal-from-a-country',
    type: 'contrary',
    reason: 'A foreigner may stay or has to go.',
    poles: [
      'v: admit, let in, resettle, naturalize, naturalise, shelter; n: asylum, admission, resettlement; a: documented',
      'v: deport, expel, extradite, repatriate, turn back, turn away; n: deportation, expulsion, extradition, repatriation; a: undocumented',
    ],
  },
  {
    name: 'containment-of-a-danger',
    type: 'contrary',
    reason: 'A fire, flood, leak or outbreak is held or gets away.',
    poles: [
      'v: contain, control, extinguish, put out, douse, quell, stem, bring under control; n: containment; a: contained, under control, extinguished',
      'v: spread, rage, get away, break out, flare, flare up; n: spread; a: uncontrolled, uncontained, raging, out of control',
    ],
  },
  {
    name: 'shelter',
    type: 'contrary',
    reason: 'People stay where they are in a danger or leave.',
    poles: ['v: stay, remain, shelter in place, stay put, hunker down', 'v: evacuate, flee; n: evacuation'],
  },
  {
    name: 'cooperation',
    type: 'contrary',
    reason: 'One who is asked for help with an inquiry or task gives it or stands in its way.',
    poles: [
      'v: cooperate, collaborate, comply, oblige, assist; n: cooperation, collaboration, compliance; a: cooperative, helpful, compliant, obliging; r: willingly, voluntarily, freely',
      'v: obstruct, stonewall, resist, hinder, impede; n: obstruction, noncooperation; a: uncooperative, obstructive, unhelpful, recalcitrant; r: unwillingly, reluctantly, grudgingly, forcibly, involuntarily',
    ],
  },
  {
    name: 'demeanour',
    type: 'contrary',
    reason: 'One person is quiet at one time or makes trouble.',
    poles: [
      'a: calm, composed, subdued, quiet, docile, cooperative, stoic, impassive, restrained, polite; r: calmly, quietly, politely, stoically, impassively, peacefully',
      'v: rant, curse, swear, lash out, shout, struggle; a: defiant, combative, belligerent, agitated, violent, unruly, aggressive, hysterical, tearful, emotional, rude; r: defiantly, violently, aggressively, angrily, tearfully, rudely',
    ],
  },
  {
    name: 'warmth-of-a-reception',
    type: 'contrary',
    reason: 'One party receives one thing with pleasure or without.',
    poles: [
      'n: ovation, cheers, applause, acclaim, enthusiasm; a: warm, enthusiastic, rapturous, cordial, rousing; r: warmly, enthusiastically, cordially',
      'n: boos, jeers, catcalls, heckling, silence; a: cool, cold, icy, hostile, lukewarm, frosty, tepid; r: coolly, coldly, frostily',
    ],
  },
  {
    name: 'smoothness-of-a-course',
    type: 'contrary',
    reason: 'One undertaking goes as it should or does not.',
    poles: [
      'a: smooth, seamless, flawless, trouble-free, uneventful, orderly, faultless, perfect; r: smoothly, seamlessly, flawlessly, without incident, without a hitch',
      'v: botch, bungle, mishandle; a: botched, bungled, flawed, rocky, troubled, chaotic, turbulent, bumpy, disorderly, mishandled, messy; r: badly',
    ],
  },
  {
    name: 'nourishment',
    type: 'contrary',
    reason: 'One living being has eaten or drunk enough or has not.',
    poles: [
      'v: feed, nourish; a: fed, well-fed, full, hydrated, nourished, satiated',
      'v: starve; n: hunger, starvation; a: hungry, starving, famished, thirsty, dehydrated, malnourished, emaciated, underfed',
    ],
  },
  {
    name: 'rest',
    type: 'contrary',
    reason: 'One person has strength left or none.',
    poles: [
      'a: rested, well-rested, fresh, refreshed, energetic, alert, lively, energized',
      'a: tired, exhausted, weary, worn, fatigued, drained, sleepy, worn out, spent; n: exhaustion, fatigue',
    ],
  },
  {
    name: 'consciousness',
    type: 'complementary',
    reason: 'One person is awake to the world or is not.',
    poles: [
      'v: regain consciousness, come to, come around, wake; a: conscious, awake, alert, responsive, lucid',
      'v: lose consciousness, pass out, faint, black out; n: coma; a: unconscious, comatose, unresponsive, brain-dead',
    ],
  },
  {
    name: 'advance-in-a-contest',
    type: 'contrary',
    reason: 'One who competes goes on to the next round or goes out.',
    poles: [
      'v: advance, qualify, progress, move on, go through; n: qualification',
      'v: bow out, crash out, go out, exit, be eliminated, be knocked out, be relegated; n: elimination, relegation; a: eliminated, relegated',
    ],
  },
  {
    name: 'rights',
    type: 'contrary',
    reason: 'A right or status is given to someone or taken away.',
    poles: [
      'v: enfranchise, entitle, empower, legalize, legalise, recognize, recognise, reinstate, restore; n: recognition, reinstatement, legalization, restoration',
      'v: disenfranchise, strip, revoke, suspend, ban, bar, disqualify; n: revocation, suspension, disqualification, ban',
    ],
  },
  {
    name: 'respect-of-rank',
    type: 'contrary',
    reason: 'One person moves up in one body or down.',
    poles: [
      'v: promote, elevate, upgrade; n: promotion, upgrade',
      'v: demote, relegate, downgrade; n: demotion, downgrade',
    ],
  },
  {
    name: 'forecast',
    type: 'contrary',
    reason: 'What came was better than what was looked for, or worse.',
    poles: [
      'v: exceed, beat, surpass, outperform, top, outstrip; n: surprise; a: better-than-expected, stronger-than-expected',
      'v: miss, undershoot, fall short, disappoint, lag, underperform; n: shortfall, disappointment; a: worse-than-expected, weaker-than-expected, disappointing',
    ],
  },
  {
    name: 'use-of-force',
    type: 'contrary',
    reason: 'An operation or protest goes off with violence or without.',
    poles: [
      'a: peaceful, nonviolent, bloodless, orderly; r: peacefully, nonviolently, without violence',
      'a: violent, bloody, deadly, riotous; r: violently, forcibly, by force, at gunpoint',
    ],
  },
];
