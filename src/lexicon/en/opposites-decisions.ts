import type { OppositeClass } from './opposites-class.ts';

/** Opposites of assent, decision and permission. */
export const DECISION_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'agreement',
    type: 'contrary',
    reason: 'Parties to one question are of one mind or of several.',
    poles: [
      'v: agree, concur, see eye to eye, reach agreement, reach an agreement, unite, come to terms, close ranks, align; n: agreement, accord, consensus, unanimity, unity, harmony, concord; a: agreed, united, unanimous, aligned',
      'v: disagree, differ, split, divide, clash, quarrel, fall out, diverge, dissent, be at odds, squabble, feud; n: disagreement, split, division, rift, discord, dissent, dispute, schism, impasse, deadlock, divergence; a: divided, split, deadlocked, at odds, at loggerheads',
    ],
  },
  {
    name: 'acceptance',
    type: 'contrary',
    reason: 'An offer, claim or demand is taken or turned away by the one to whom it was made.',
    poles: [
      'v: accept, agree to, accede, embrace, say yes, take up, adopt, accommodate, consent; n: acceptance, consent, assent',
      'v: reject, refuse, decline, turn down, rebuff, spurn, dismiss, rule out, say no, balk, rebuke, repudiate, shun, snub; n: rejection, refusal, rebuff, repudiation',
    ],
  },
  {
    name: 'confirmation',
    type: 'contrary',
    reason: 'One speaker affirms a statement or disputes it.',
    poles: [
      'v: confirm, admit, acknowledge, concede, confess, affirm, verify, corroborate, own up, reaffirm; n: confirmation, admission, acknowledgement, acknowledgment, confession, affirmation, verification',
      'v: deny, refute, dispute, disavow, rebut, contradict, disown, debunk, reject, dismiss; n: denial, rebuttal, refutation, disavowal',
    ],
  },
  {
    name: 'support',
    type: 'contrary',
    reason: 'One holder is for a matter or against it.',
    poles: [
      'v: support, back, endorse, favor, favour, champion, advocate, espouse, second, side with, stand by, stand with, stand behind, vote for, embrace, rally behind, promote, be in favor of, be in favour of; n: support, backing, endorsement, advocacy, supporter, backer, advocate, proponent, champion; a: supportive, pro',
      'v: oppose, resist, object, reject, fight, protest, counter, vote against, come out against, stand against, campaign against, speak out against, disapprove; n: opposition, objection, resistance, opponent, critic, foe, detractor, disapproval; a: opposed, critical, anti',
    ],
  },
  {
    name: 'approval',
    type: 'contrary',
    reason: 'A body passes a measure or stops it.',
    poles: [
      'v: approve, pass, ratify, enact, adopt, authorize, authorise, sign, sign into law, endorse, clear, greenlight, green-light, okay, sanction, uphold, confirm; n: approval, passage, ratification, enactment, adoption, authorization, authorisation, go-ahead, green light; a: approved',
      'v: reject, veto, block, defeat, vote down, strike down, disapprove, throw out, kill, turn down, scuttle, derail, shoot down, quash, scrap, shelve; n: rejection, veto, defeat, disapproval; a: rejected',
    ],
  },
  {
    name: 'upholding',
    type: 'contrary',
    reason: 'A higher authority lets a decision stand or undoes it.',
    poles: [
      'v: uphold, affirm, sustain, let stand, leave in place, keep, retain, preserve, reaffirm, stand by',
      'v: overturn, overrule, strike down, reverse, quash, annul, nullify, void, throw out, set aside, revoke, rescind, repeal, scrap, abolish, overthrow',
    ],
  },
  {
    name: 'permission',
    type: 'complementary',
    reason: 'What a rule does not let be done it forbids.',
    poles: [
      'v: allow, permit, let, authorize, authorise, legalize, legalise, license, enable, entitle, decriminalize; n: permission, authorization, legalization; a: allowed, permitted, legal, lawful, permissible',
      'v: forbid, ban, bar, prohibit, outlaw, disallow, prevent, block, criminalize, preclude, stop, proscribe; n: ban, prohibition; a: forbidden, banned, prohibited, illegal, unlawful',
    ],
  },
  {
    name: 'keeping-of-promises',
    type: 'contrary',
    reason: 'A rule, promise or deadline is kept or broken.',
    poles: [
      'v: comply, obey, honor, honour, respect, keep, abide, adhere, observe, fulfil, fulfill, follow; n: compliance, adherence, observance; a: compliant',
      'v: violate, break, breach, flout, defy, disobey, ignore, renege, disregard, infringe, contravene; n: violation, breach, defiance, infringement, noncompliance',
    ],
  },
  {
    name: 'commitment',
    type: 'contrary',
    reason: 'A party holds to a position or leaves it.',
    poles: [
      'v: insist, persist, stand firm, hold firm, hold out, dig in, stick to, stand by, stay the course, persevere',
      'v: back down, back off, give in, relent, yield, concede, cave, cave in, capitulate, retreat, backtrack, climb down, bow, surrender',
    ],
  },
  {
    name: 'taking-back',
    type: 'contrary',
    reason: 'Who has said or done a thing holds to it or is sorry for it.',
    poles: [
      'v: stand by, stick by, double down, reiterate, repeat, defend, justify',
      'v: apologize, apologise, retract, recant, walk back, take back, regret, disavow, repent; n: apology, retraction',
    ],
  },
  {
    name: 'holding-as-planned',
    type: 'contrary',
    reason: 'A planned event takes place or does not.',
    poles: [
      'v: go ahead, take place, proceed, hold, go forward, occur, happen, convene, press ahead',
      'v: cancel, call off, postpone, scrap, abandon, put off, delay, scrub, suspend, defer; n: cancellation, postponement',
    ],
  },
  {
    name: 'inclusion',
    type: 'contrary',
    reason: 'A thing is among the members or left out.',
    poles: [
      'v: include, admit, welcome, let in, invite; n: inclusion; a: included',
      'v: exclude, omit, leave out, expel, shut out, keep out, rule out, drop; n: exclusion, omission; a: excluded',
    ],
  },
  {
    name: 'encouragement',
    type: 'contrary',
    reason: 'Urging towards an act or away from it.',
    poles: [
      'v: urge, encourage, persuade, recommend, exhort, induce, prompt, talk into',
      'v: discourage, dissuade, deter, warn against, talk out of, advise against',
    ],
  },
];
