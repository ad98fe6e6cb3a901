import type { OppositeClass } from './opposites-class.ts';

/** Opposites of single deeds and of social standing. */
export const DEED_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'granting',
    type: 'contrary',
    reason: 'A request, right or permit is given or kept back by the authority.',
    poles: [
      'v: grant, give, award, issue, accord, bestow; n: grant, award',
      'v: deny, refuse, withhold, revoke, rescind, strip, cancel; n: denial, refusal, revocation',
    ],
  },
  {
    name: 'hitting',
    type: 'contrary',
    reason: 'One attempt at one mark meets it or does not.',
    poles: [
      'v: hit, score, strike, convert, catch, net, sink, make; n: hit, goal',
      'v: miss, fail, fumble, squander, waste; n: miss',
    ],
  },
  {
    name: 'dressing',
    type: 'contrary',
    reason: 'A piece of dress is put on or taken off.',
    poles: ['v: put on, don, wear, dress, wrap', 'v: take off, remove, doff, undress, strip, unwrap'],
  },
  {
    name: 'lifting',
    type: 'contrary',
    reason: 'One thing is moved up or down.',
    poles: [
      'v: lift, pick up, raise, hoist, pull up, lift up, hold up, climb, climb up, go up, ascend',
      'v: put down, drop, set down, lower, pull down, lay down, let down, climb down, go down, descend',
    ],
  },
  {
    name: 'adding',
    type: 'contrary',
    reason: 'One part is put to a whole or taken from it.',
    poles: [
      'v: add, install, attach, insert, upload, post, put up, introduce, append, include; n: addition, installation',
      'v: remove, delete, take down, withdraw, subtract, detach, extract, erase, take out, pull; n: removal, deletion',
    ],
  },
  {
    name: 'facing',
    type: 'contrary',
    reason: 'A problem or person is met or avoided.',
    poles: [
      'v: confront, face, tackle, contest, challenge, address, encounter; n: confrontation',
      'v: avoid, evade, dodge, sidestep, shun, duck, escape, ignore, elude, skirt; n: avoidance, evasion',
    ],
  },
  {
    name: 'thriving',
    type: 'contrary',
    reason: 'A person or firm does well or badly over one time.',
    poles: [
      'v: excel, shine, thrive, flourish, prosper, boom, dominate, do well; n: boom, prosperity; a: thriving, booming, prosperous, flourishing',
      'v: struggle, falter, flounder, languish, suffer, stumble, do badly, ail; n: struggle, bust, hardship; a: struggling, ailing, troubled, stagnant',
    ],
  },
  {
    name: 'trade',
    type: 'contrary',
    reason: 'One party to one deal gives the goods or gets them.',
    poles: [
      'v: buy, purchase, acquire; n: buyer, purchase, purchaser',
      'v: sell, sell off, divest; n: seller, sale, vendor',
    ],
  },
  {
    name: 'lending',
    type: 'contrary',
    reason: 'One party to one loan gives it or takes it.',
    poles: ['v: lend, loan; n: lender, creditor', 'v: borrow; n: borrower, debtor'],
  },
  {
    name: 'giving',
    type: 'contrary',
    reason: 'One party to one transfer gives or gets.',
    poles: [
      'v: give, donate, send, hand over, pay, supply; n: donor, sender',
      'v: receive, get, take, collect; n: recipient, receiver',
    ],
  },
  {
    name: 'teaching',
    type: 'contrary',
    reason: 'Parts in one lesson.',
    poles: ['v: teach, instruct; n: teacher, instructor', 'v: learn, study; n: student, pupil, learner'],
  },
  {
    name: 'contentment',
    type: 'contrary',
    reason: 'One matter’s effect on one person’s mood.',
    poles: [
      'v: please, satisfy, delight, reassure, comfort, appease, placate, calm, thrill; n: satisfaction, reassurance',
      'v: annoy, anger, displease, upset, offend, irritate, infuriate, enrage, alarm, frighten, worry, provoke, disappoint, dismay; n: annoyance, dissatisfaction, alarm, disappointment, dismay',
    ],
  },
  {
    name: 'profession',
    type: 'contrary',
    reason: 'One practises for a living or for love.',
    poles: [
      'n: professional, pro, expert, veteran; a: professional, experienced, expert',
      'n: amateur, novice, beginner, rookie, newcomer; a: amateur, inexperienced',
    ],
  },
  {
    name: 'age',
    type: 'contrary',
    reason: 'One living being’s age.',
    poles: [
      'n: youth, child, teenager; a: young, youthful, teenage, juvenile',
      'n: pensioner, retiree, elder; a: old, elderly, senior, aged, aging',
    ],
  },
  {
    name: 'identity',
    type: 'complementary',
    reason: 'Two things are one and the same or not.',
    poles: [
      'a: same, identical, equal, alike, similar, unchanged; r: similarly, equally',
      'a: different, other, distinct, dissimilar, unlike, changed, unequal; r: differently',
    ],
  },
  {
    name: 'change',
    type: 'complementary',
    reason: 'A state alters or stays.',
    poles: [
      'v: change, alter, shift, vary, reverse; n: change, shift, alteration',
      'v: remain unchanged, stay the same, hold steady, be unchanged; a: unchanged, steady, stable, flat, constant',
    ],
  },
  {
    name: 'extent',
    type: 'contrary',
    reason: 'The whole of one thing or a part of it.',
    poles: [
      'a: whole, entire, complete, full, total; r: completely, fully, entirely, totally, wholly',
      'a: partial, incomplete; r: partially, partly, in part',
    ],
  },
  {
    name: 'legitimacy-of-origin',
    type: 'contrary',
    reason: 'Where one thing or person is from.',
    poles: [
      'a: domestic, native, indigenous, homegrown; r: at home',
      'a: foreign, overseas, imported, international; r: abroad, overseas',
    ],
  },
  {
    name: 'light',
    type: 'contrary',
    reason: 'One place or surface is lit or not.',
    poles: ['n: light, brightness; a: light, bright, pale', 'n: darkness, dark; a: dark, dim, gloomy'],
  },
];
