import type { OppositeClass } from './opposites-class.ts';

/** Opposites of life, office, possession, knowledge and feeling. */
export const LIFE_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'survival',
    type: 'complementary',
    reason: 'One who has been in danger lives or is dead.',
    poles: [
      'v: survive, live, pull through, recover, live through, come through; n: survival, survivor; a: alive, living, surviving',
      'v: die, perish, succumb, be killed, pass away, drown, lose one’s life, starve to death, bleed to death; n: death, fatality, demise, victim; a: dead, deceased, late, lifeless, slain, fatal',
    ],
  },
  {
    name: 'harm',
    type: 'complementary',
    reason: 'A person or thing comes out hurt or whole.',
    poles: [
      'v: escape unhurt, escape injury, escape unharmed; a: unhurt, unharmed, unscathed, uninjured, safe, intact, undamaged, fine, unaffected; r: safely',
      'v: injure, hurt, wound, harm, maim, damage, destroy; n: injury, wound, damage; a: injured, hurt, wounded, damaged, destroyed, harmed, affected',
    ],
  },
  {
    name: 'saving-and-killing',
    type: 'contrary',
    reason: 'A deed keeps a life or takes it.',
    poles: [
      'v: save, rescue, spare, resuscitate, revive; n: rescue',
      'v: kill, murder, slay, assassinate, execute, slaughter, massacre; n: killing, murder, slaying, assassination, execution, massacre',
    ],
  },
  {
    name: 'office',
    type: 'contrary',
    reason: 'Someone takes up a post or gives it up.',
    poles: [
      'v: hire, appoint, recruit, employ, install, reinstate, name, elect, take office, take over, swear in, promote, nominate; n: hiring, appointment, recruitment, inauguration, reinstatement, promotion',
      'v: fire, dismiss, sack, lay off, oust, remove, suspend, resign, step down, let go, discharge, quit, leave office, impeach, retire, step aside, demote, unseat; n: firing, dismissal, resignation, ouster, layoff, removal, retirement, departure, demotion, sacking',
    ],
  },
  {
    name: 'membership',
    type: 'contrary',
    reason: 'A party enters a group or leaves it.',
    poles: [
      'v: join, enter, enroll, enlist, sign up, rejoin, enrol, opt in; n: accession, entry, enrollment',
      'v: leave, quit, withdraw, pull out, drop out, exit, opt out, secede, defect, walk out, resign, expel; n: withdrawal, exit, pullout, defection, secession, expulsion',
    ],
  },
  {
    name: 'candidacy',
    type: 'contrary',
    reason: 'Someone stands for an office or does not.',
    poles: [
      'v: run, stand, enter the race, throw one’s hat in the ring; n: candidacy, bid',
      'v: drop out, withdraw, bow out, sit out, step aside, pull out; n: withdrawal',
    ],
  },
  {
    name: 'attendance',
    type: 'complementary',
    reason: 'An invited person is there or is not.',
    poles: [
      'v: attend, take part, participate, show up, turn up, appear, be present, stop by, drop by, come by, drop in; n: attendance, participation, presence, participant, attendee; a: present',
      'v: miss, skip, boycott, stay away, stay away from, keep away from, stay home, be absent, sit out, pull out; n: absence, boycott, absentee; a: absent',
    ],
  },
  {
    name: 'visit',
    type: 'complementary',
    reason: 'Who comes does not keep away; what is missed need not be a visit.',
    poles: ['v: visit, go to', 'v: stay away, stay away from, keep away from'],
  },
  {
    name: 'action',
    type: 'complementary',
    reason: 'What one does not do one refrains from.',
    poles: [
      'v: act, engage, take action, intervene, indulge; n: action, intervention',
      'v: refrain, abstain, forgo, stay out, stand by, hold off, avoid, desist; n: inaction, abstention',
    ],
  },
  {
    name: 'holding',
    type: 'contrary',
    reason: 'A thing is kept or gained, or given up or gone.',
    poles: [
      'v: keep, retain, hold, gain, get, acquire, obtain, preserve, save, regain, recover, find, maintain; n: retention, acquisition, possession, preservation',
      'v: lose, give up, relinquish, forfeit, abandon, discard, drop, surrender, throw away, renounce, waive, ditch, dump; n: loss, forfeiture, abandonment',
    ],
  },
  {
    name: 'taking-and-giving-back',
    type: 'contrary',
    reason: 'A thing is taken from its owner or given back.',
    poles: [
      'v: seize, confiscate, take, withhold, take away, impound, steal, freeze; n: seizure, confiscation, theft',
      'v: return, give back, hand back, restore, hand over, give, unfreeze; n: return, restitution',
    ],
  },
  {
    name: 'making-and-destroying',
    type: 'contrary',
    reason: 'A thing is brought into being or done away with.',
    poles: [
      'v: build, create, establish, found, construct, set up, erect, introduce, form, rebuild, restore, repair; n: creation, construction, establishment, restoration, foundation',
      'v: destroy, demolish, abolish, dismantle, tear down, raze, wreck, eliminate, dissolve, disband, eradicate, wipe out, ruin, break, close down; n: destruction, demolition, abolition, elimination, dissolution',
    ],
  },
  {
    name: 'disclosure',
    type: 'contrary',
    reason: 'Facts are made known or kept back.',
    poles: [
      'v: reveal, disclose, unveil, publish, divulge, expose, release, make public, come forward, leak, uncover, show, declassify, announce; n: disclosure, revelation, publication, unveiling, release, exposure, transparency; a: public, known, open, transparent, on the record',
      'v: conceal, hide, cover up, withhold, suppress, keep secret, censor, keep quiet, redact, mask; n: concealment, cover-up, secrecy, suppression; a: secret, hidden, confidential, unknown, undisclosed, private, off the record, classified, anonymous',
    ],
  },
  {
    name: 'speech',
    type: 'contrary',
    reason: 'One who is asked answers or does not.',
    poles: [
      'v: comment, speak, respond, answer, reply, testify, cooperate, talk; n: comment, response, answer, reply, testimony, cooperation',
      'v: decline to comment, stay silent, remain silent, keep silent, refuse to comment, stonewall, plead the fifth; n: silence; a: silent, mum',
    ],
  },
  {
    name: 'memory',
    type: 'complementary',
    reason: 'A fact is kept in mind or lost from it.',
    poles: ['v: remember, recall, recollect; n: memory', 'v: forget; n: oblivion; a: forgotten'],
  },
  {
    name: 'being-told',
    type: 'complementary',
    reason: 'Who has been told of a thing knows of it.',
    poles: [
      'v: know, be told, learn, be informed, be briefed; n: knowledge; a: informed, briefed',
      'v: be kept in the dark; a: unaware, uninformed, ignorant',
    ],
  },
  {
    name: 'knowledge',
    type: 'complementary',
    reason: 'Someone knows a thing or does not.',
    poles: [
      'v: know, be aware, realize, realise; n: knowledge, awareness; a: aware, conscious, informed; r: knowingly, wittingly',
      'v: ignore; n: ignorance; a: unaware, unconscious, ignorant, oblivious, in the dark; r: unknowingly, unwittingly',
    ],
  },
  {
    name: 'belief',
    type: 'contrary',
    reason: 'Someone holds a thing true or doubts it.',
    poles: [
      'v: believe, trust, be certain; n: belief, trust, confidence, certainty, faith; a: certain, sure, confident, convinced',
      'v: doubt, disbelieve, distrust, mistrust, question; n: doubt, disbelief, distrust, skepticism, scepticism, uncertainty, mistrust; a: doubtful, uncertain, unsure, skeptical, sceptical, dubious',
    ],
  },
  {
    name: 'liking',
    type: 'contrary',
    reason: 'One person’s feeling about one thing is for it or against it.',
    poles: [
      'v: like, love, enjoy, adore, admire, respect, cherish; n: love, admiration, respect, affection; a: fond, beloved, popular',
      'v: dislike, hate, detest, loathe, despise, resent, abhor; n: hatred, hate, contempt, dislike, disdain, loathing; a: hated, unpopular, despised',
    ],
  },
  {
    name: 'hope-and-fear',
    type: 'contrary',
    reason: 'An outlook is bright or dark.',
    poles: [
      'n: hope, optimism, confidence; a: optimistic, hopeful, upbeat, confident, bullish, positive; r: optimistically',
      'n: despair, pessimism, gloom; a: pessimistic, hopeless, gloomy, downbeat, bearish, bleak, negative; r: pessimistically',
    ],
  },
  {
    name: 'mood',
    type: 'contrary',
    reason: 'Feeling is glad or sad, calm or upset.',
    poles: [
      'v: laugh, smile, rejoice, celebrate, cheer; n: joy, happiness, delight; a: happy, glad, pleased, delighted, joyful, satisfied, relieved, thrilled',
      'v: cry, weep, mourn, grieve, frown; n: sorrow, grief, sadness, anger; a: sad, unhappy, upset, angry, displeased, disappointed, dissatisfied, furious, devastated, dismayed',
    ],
  },
];
