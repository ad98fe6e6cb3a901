import type { OppositeClass } from './opposites-class.ts';

/** Opposite qualities in news use, beyond the antonyms of WordNet. */
export const QUALITY_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'likelihood',
    type: 'contrary',
    reason: 'One outcome is likely or it is not.',
    poles: [
      'n: likelihood, probability; a: likely, probable, expected, certain, inevitable, possible, sure; r: probably, likely, certainly',
      'n: unlikelihood, impossibility; a: unlikely, improbable, doubtful, remote, impossible, unexpected; r: hardly, unlikely',
    ],
  },
  {
    name: 'need',
    type: 'complementary',
    reason: 'An act is required or it is up to the doer.',
    poles: [
      'v: require, oblige, compel, force, mandate; n: requirement, obligation; a: mandatory, compulsory, required, obligatory, necessary, binding',
      'v: exempt, waive; n: exemption, waiver, option; a: voluntary, optional, unnecessary, nonbinding, non-binding, exempt',
    ],
  },
  {
    name: 'validity',
    type: 'complementary',
    reason: 'A rule or document holds or does not.',
    poles: [
      'v: validate, certify, legitimize; n: validity, legitimacy; a: valid, legitimate, legal, constitutional, lawful, in force, in effect',
      'v: invalidate, nullify, void, decertify, annul; n: invalidity, illegitimacy; a: invalid, illegitimate, illegal, unconstitutional, void, null, unlawful, expired',
    ],
  },
  {
    name: 'openness-to-public',
    type: 'complementary',
    reason: 'An act is done in the open or behind closed doors.',
    poles: [
      'a: public, open; r: publicly, openly, in public',
      'a: private, secret, closed-door; r: privately, secretly, in private, behind closed doors',
    ],
  },
  {
    name: 'activity',
    type: 'complementary',
    reason: 'A device, person or body is in operation or out of it.',
    poles: [
      'v: activate, turn on, switch on, enable, operate, function, work; a: active, on, operational, running, functioning, working, online, operating',
      'v: deactivate, turn off, switch off, disable, malfunction, shut off, break down; a: inactive, off, idle, broken, offline, out of service, defunct, dormant, down',
    ],
  },
  {
    name: 'amount',
    type: 'contrary',
    reason: 'A quantity is great or small for its sort.',
    poles: [
      'n: majority, abundance, surplus, plenty, maximum; a: high, large, big, major, huge, heavy, numerous, ample, abundant, sharp, massive, significant, substantial, wide, great; r: mostly, largely, heavily, highly, sharply',
      'n: minority, shortage, deficit, scarcity, lack, minimum; a: low, small, little, minor, tiny, light, scarce, slight, modest, insignificant, negligible, narrow, scant; r: hardly, barely, scarcely, slightly, lightly',
    ],
  },
  {
    name: 'sign',
    type: 'contrary',
    reason: 'A balance is above nothing or below it.',
    poles: [
      'n: profit, surplus, gain; a: profitable, positive, in the black',
      'n: loss, deficit, shortfall; a: unprofitable, negative, in the red, loss-making',
    ],
  },
  {
    name: 'order-in-time',
    type: 'contrary',
    reason: 'One point lies before or after another.',
    poles: [
      'v: precede; a: early, earlier, previous, former, prior, old, past, outgoing; r: early, earlier, before, previously, beforehand, formerly',
      'v: follow; a: late, later, next, subsequent, future, new, following, incoming; r: late, later, after, afterwards, afterward, subsequently',
    ],
  },
  {
    name: 'purpose',
    type: 'complementary',
    reason: 'An act is meant or it is not.',
    poles: [
      'a: deliberate, intentional, purposeful, willful, premeditated, planned; r: deliberately, intentionally, purposely, on purpose, knowingly, willfully',
      'n: accident; a: accidental, unintentional, inadvertent, unplanned, spontaneous; r: accidentally, unintentionally, inadvertently, by accident, by mistake',
    ],
  },
  {
    name: 'unity-of-action',
    type: 'contrary',
    reason: 'Something is done with others or by oneself.',
    poles: [
      'a: joint, shared, together, accompanied, collective, bilateral, multilateral; r: together, jointly, collectively',
      'a: separate, alone, unaccompanied, sole, lone, individual, unilateral; r: alone, separately, apart, individually, unilaterally',
    ],
  },
  {
    name: 'safety',
    type: 'contrary',
    reason: 'A thing brings danger or does not.',
    poles: [
      'n: safety, security; a: safe, secure, harmless, stable; r: safely',
      'n: danger, peril, risk, threat, insecurity; a: dangerous, unsafe, hazardous, risky, insecure, deadly, perilous, unstable, harmful; r: dangerously',
    ],
  },
  {
    name: 'permanence',
    type: 'contrary',
    reason: 'A state lasts or passes.',
    poles: [
      'a: permanent, lasting, indefinite, long-term, perpetual, enduring; r: permanently, indefinitely, forever',
      'a: temporary, interim, brief, short-term, provisional, short-lived, acting; r: temporarily, briefly',
    ],
  },
  {
    name: 'worth',
    type: 'contrary',
    reason: 'One judgement of one thing is good or bad.',
    poles: [
      'n: virtue, merit, strength, advantage, benefit; a: good, great, excellent, positive, favorable, favourable, best, wonderful, constructive, productive; r: well, favorably',
      'n: vice, fault, weakness, drawback, disadvantage; a: bad, poor, terrible, negative, unfavorable, unfavourable, worst, awful, disastrous, counterproductive; r: badly, poorly',
    ],
  },
  {
    name: 'fairness',
    type: 'complementary',
    reason: 'A treatment is just or it is not.',
    poles: [
      'n: fairness, justice, equality, impartiality; a: fair, just, justified, equal, impartial, reasonable, warranted; r: fairly, justly',
      'n: unfairness, injustice, inequality, bias; a: unfair, unjust, unjustified, unequal, biased, unreasonable, unwarranted; r: unfairly, unjustly',
    ],
  },
  {
    name: 'fullness',
    type: 'contrary',
    reason: 'A container or place holds as much as it can or nothing.',
    poles: [
      'v: fill; a: full, crowded, packed, occupied, complete',
      'v: empty, drain, vacate; a: empty, deserted, vacant, uncrowded, unoccupied, incomplete',
    ],
  },
  {
    name: 'partisanship',
    type: 'contrary',
    reason: 'A vote, bill or body is of one party or of both.',
    poles: ['a: partisan, party-line', 'a: bipartisan, cross-party, nonpartisan'],
  },
  {
    name: 'stress',
    type: 'contrary',
    reason: 'One speaker makes much of one matter or little.',
    poles: [
      'v: emphasize, emphasise, stress, underscore, highlight, play up, hype, exaggerate',
      'v: downplay, play down, minimize, minimise, gloss over, make light of, shrug off',
    ],
  },
  {
    name: 'armed',
    type: 'complementary',
    reason: 'Someone carries a weapon or does not.',
    poles: ['v: arm; a: armed', 'v: disarm; a: unarmed'],
  },
  {
    name: 'wakefulness',
    type: 'complementary',
    reason: 'A living being is awake or asleep, conscious or not.',
    poles: [
      'v: wake, wake up, awaken; a: awake, conscious',
      'v: sleep, fall asleep, doze, nap; a: asleep, sleeping, unconscious, comatose',
    ],
  },
];
