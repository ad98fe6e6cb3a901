import type { OppositeClass } from './opposites-class.ts';

/** Opposites of contest, war, crime and law. */
export const CONFLICT_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'victory',
    type: 'contrary',
    reason: 'One side of one contest wins or loses it.',
    poles: [
      'v: win, triumph, prevail, beat, defeat, clinch, come out on top, conquer, vanquish, outpoint, capture, oust, trounce, rout, edge out; n: win, victory, triumph, winner, victor, champion; a: victorious, winning, triumphant, undefeated',
      'v: lose, lose to, fall to, be beaten, succumb, bow out, crash out; n: loss, defeat, loser; a: defeated, losing, beaten',
    ],
  },
  {
    name: 'success',
    type: 'complementary',
    reason: 'An attempt comes off or does not.',
    poles: [
      'v: succeed, manage, pull off, accomplish, achieve, pass, qualify, work, come off; n: success, achievement, accomplishment, breakthrough; a: successful, fruitful, effective; r: successfully',
      'v: fail, flop, fall short, miss, fall through, collapse, founder, backfire, bomb; n: failure, flop, collapse; a: unsuccessful, failed, fruitless, ineffective, futile; r: unsuccessfully',
    ],
  },
  {
    name: 'attack',
    type: 'contrary',
    reason: 'One party acts against something or protects it.',
    poles: [
      'v: attack, assault, assail, strike, bomb, raid, ambush, storm, invade, besiege, hit; n: attack, assault, offensive, raid, strike, aggression, attacker, aggressor',
      'v: defend, protect, guard, shield, safeguard, secure, fend off, repel; n: defense, defence, protection, defender, protector',
    ],
  },
  {
    name: 'praise',
    type: 'contrary',
    reason: 'One judge of one thing speaks well or ill of it.',
    poles: [
      'v: praise, applaud, hail, commend, laud, welcome, celebrate, salute, cheer, compliment, extol, congratulate, thank, defend, honor, honour; n: praise, applause, acclaim, commendation, tribute, cheers; a: laudatory, complimentary',
      'v: criticize, criticise, condemn, denounce, slam, blast, attack, rebuke, decry, lambast, lambaste, deplore, censure, castigate, boo, scold, chide, assail, berate, deride, mock, insult, disparage, fault, bash, vilify, excoriate, heckle; n: criticism, condemnation, denunciation, rebuke, censure, boos, outrage; a: critical, scathing',
    ],
  },
  {
    name: 'blame',
    type: 'contrary',
    reason: 'A party is held answerable or is not.',
    poles: [
      'v: blame, accuse, charge, indict, implicate, incriminate, fault, hold responsible; n: blame, accusation, charge, indictment; a: culpable, to blame, responsible',
      'v: exonerate, clear, absolve, exculpate, vindicate, excuse, pardon, forgive, drop charges; n: exoneration, vindication, pardon; a: blameless, exonerated',
    ],
  },
  {
    name: 'custody',
    type: 'contrary',
    reason: 'Someone is taken into custody or let go.',
    poles: [
      'v: arrest, detain, jail, imprison, capture, seize, incarcerate, take into custody, lock up, hold, apprehend, abduct, kidnap, intern, trap, catch; n: arrest, detention, imprisonment, capture, captivity, custody, abduction, captive, prisoner, detainee, hostage; a: arrested, detained, jailed, imprisoned, captive, in custody',
      'v: release, free, set free, let go, liberate, bail, parole, rescue, let out, escape, at large; n: release, freedom, liberation, liberty, escape, fugitive; a: free, freed, released, at large',
    ],
  },
  {
    name: 'verdict',
    type: 'contrary',
    reason: 'A court finds for guilt or against it.',
    poles: [
      'v: convict, find guilty, sentence, condemn; n: conviction, guilt; a: guilty, convicted',
      'v: acquit, exonerate, clear, find not guilty, absolve; n: acquittal, innocence, exoneration; a: innocent, acquitted, not guilty, exonerated',
    ],
  },
  {
    name: 'charges',
    type: 'contrary',
    reason: 'A prosecution is brought or ended.',
    poles: [
      'v: charge, indict, prosecute, file charges, press charges, sue, arraign; n: prosecution, indictment',
      'v: drop charges, dismiss, decline to prosecute, decline to charge; n: dismissal',
    ],
  },
  {
    name: 'peace',
    type: 'contrary',
    reason: 'Two parties fight or keep the peace.',
    poles: [
      'v: fight, clash, battle, go to war; n: war, fighting, conflict, hostilities, combat, violence; a: hostile, violent',
      'v: make peace, lay down arms, disarm; n: peace, ceasefire, cease-fire, truce, armistice, calm; a: peaceful, nonviolent, calm',
    ],
  },
  {
    name: 'surrender',
    type: 'contrary',
    reason: 'One who is pressed holds out or gives up.',
    poles: [
      'v: resist, hold out, fight back, fight on, defy, withstand; n: resistance, defiance; a: defiant',
      'v: surrender, give up, capitulate, turn oneself in, submit, give oneself up; n: surrender, capitulation, submission; a: submissive',
    ],
  },
  {
    name: 'truth',
    type: 'complementary',
    reason: 'A statement is true or it is not.',
    poles: [
      'v: tell the truth, prove, substantiate, authenticate; n: truth, fact, honesty; a: true, accurate, correct, genuine, authentic, real, honest, right, factual, truthful; r: truthfully, accurately, correctly',
      'v: lie, mislead, fabricate, disprove, falsify, debunk, discredit, make up; n: lie, falsehood, hoax, fabrication, myth, dishonesty, untruth; a: false, inaccurate, incorrect, fake, bogus, untrue, dishonest, wrong, fabricated, baseless; r: falsely, wrongly, incorrectly',
    ],
  },
  {
    name: 'friend',
    type: 'contrary',
    reason: 'Two parties are on one side or on opposite ones.',
    poles: [
      'v: befriend, ally; n: friend, ally, partner, friendship, alliance, supporter; a: friendly, allied, amicable, cordial',
      'v: antagonize; n: enemy, foe, rival, adversary, opponent, rivalry, enmity; a: hostile, unfriendly, adversarial, antagonistic',
    ],
  },
  {
    name: 'help',
    type: 'contrary',
    reason: 'An act is to a party’s good or to its harm.',
    poles: [
      'v: help, aid, assist, benefit, facilitate, rescue, save; n: help, aid, benefit, assistance; a: helpful, beneficial',
      'v: hurt, harm, hinder, damage, injure, obstruct, sabotage, impede, hamper, thwart, wreck; n: harm, damage, hindrance, injury; a: harmful, detrimental, damaging',
    ],
  },
];
