import type { OppositeClass } from './opposites-class.ts';

/** Opposite relations in space, time and company, mostly prepositions; they stand with the adverbs. */
export const RELATION_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'distance',
    type: 'contrary',
    reason: 'Of one place and one point of reference: near or far.',
    poles: [
      'a: near, close, nearby, neighboring, neighbouring, adjacent; r: near, nearby, close, close to, next to, near to, beside, by',
      'a: far, distant, remote, faraway; r: far, far away, away, far from, far away from, away from, a long way from',
    ],
  },
  {
    name: 'before-and-behind',
    type: 'contrary',
    reason: 'Of one thing as seen from another.',
    poles: ['r: in front of, ahead, ahead of, before', 'r: behind, in back of, at the back of, after'],
  },
  {
    name: 'height',
    type: 'contrary',
    reason: 'Of one thing in relation to another.',
    poles: ['r: above, over, on top of, atop', 'r: below, under, beneath, underneath, at the bottom of'],
  },
  {
    name: 'time-relation',
    type: 'contrary',
    reason: 'Of one happening in relation to another.',
    poles: [
      'r: before, prior to, ahead of, until, in advance of, previously, earlier',
      'r: after, following, since, in the wake of, subsequently, afterwards, later',
    ],
  },
  {
    name: 'containment',
    type: 'contrary',
    reason: 'A thing is or goes inside another or out of it.',
    poles: ['r: in, into, inside, within, aboard', 'r: out, out of, outside, outside of, off'],
  },
  {
    name: 'contact',
    type: 'contrary',
    reason: 'A thing is on another or removed from it.',
    poles: ['r: on, onto, upon', 'r: off, off of'],
  },
  {
    name: 'company',
    type: 'complementary',
    reason: 'Something is there with another or lacking.',
    poles: [
      'r: with, along with, together with, accompanied by, including',
      'r: without, minus, excluding, except, except for',
    ],
  },
  {
    name: 'side-taken',
    type: 'contrary',
    reason: 'One holder is on the side of a cause or on the other.',
    poles: [
      'r: for, in favor of, in favour of, in support of, pro',
      'r: against, in opposition to, opposed to, versus, anti',
    ],
  },
  {
    name: 'conformity',
    type: 'contrary',
    reason: 'An act follows a rule or wish or goes against it.',
    poles: [
      'r: according to, in line with, in accordance with, in compliance with, thanks to',
      'r: contrary to, in violation of, in breach of, in defiance of, despite, in spite of',
    ],
  },
  {
    name: 'degree-of-limit',
    type: 'contrary',
    reason: 'An amount lies over a limit or under it.',
    poles: ['r: at least, more than, over, above, upwards of', 'r: at most, less than, fewer than, under, below'],
  },
];
