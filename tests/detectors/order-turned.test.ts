import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderTurned } from '../../src/detectors/order-turned.ts';
import { eventOf } from '../align/event.ts';

function ordersIn(...texts: readonly string[]): string[] {
  return [...orderTurned.find(eventOf(...texts))].map(({ sides }) => sides.map(({ value }) => value).join(' | '));
}

describe('order-turned', () => {
  it.each([
    [
      'before and after',
      'The prisoner hanged himself in his cell hours before he was arrested again, wardens said.',
      'Wardens said the prisoner hanged himself hours after he was arrested.',
      'hang first | arrest first',
    ],
    [
      'a noun for the deed',
      'Mayor Ann Reed resigned before the council voted on the budget.',
      'Mayor Ann Reed resigned after the vote by the council on the budget.',
      'resign first | vote first',
    ],
    [
      'then',
      'The driver hit the wall and then fled the bridge in Elm.',
      'The driver hit the wall after he fled the bridge in Elm.',
      'hit first | flee first',
    ],
    [
      'what had been done by then',
      'Karim Dahl had already left the hall when the police searched the hall.',
      'Karim Dahl left the hall after the police searched the hall.',
      'leave first | search first',
    ],
    [
      'ahead of it',
      'The company dismissed the chemist Rosa Quispe ahead of the inspection of the plant.',
      'The chemist Rosa Quispe was dismissed by the company following the inspection of the plant.',
      'dismiss first | inspection first',
    ],
    [
      'the dates of both',
      'Mayor Ann Reed resigned before the council approved the budget.',
      'The council approved the budget on May 6. Mayor Ann Reed resigned on May 9.',
      'resign first | approve first',
    ],
  ])('finds %s', (_, a, b, expected) => {
    expect(ordersIn(a, b)).toEqual([expected]);
  });

  it.each([
    [
      'one order in two ways',
      'Mayor Ann Reed resigned before the council voted on the budget.',
      'The council voted on the budget after Mayor Ann Reed resigned.',
    ],
    [
      'the dates in the same order',
      'Mayor Ann Reed resigned before the council approved the budget.',
      'Mayor Ann Reed resigned on May 6. The council approved the budget on May 9.',
    ],
    [
      'somebody else',
      'Mayor Ann Reed resigned before the council voted on the budget.',
      'Sheriff Max Cole resigned after the council voted on the budget.',
    ],
    [
      'somewhere else',
      'Ann Reed checked into Elm Hospital after she fled a clinic in Oster.',
      'Ann Reed checked into Oster Clinic on Monday but then fled the clinic.',
    ],
    [
      'what is denied',
      'Mayor Ann Reed did not resign before the council voted on the budget.',
      'Mayor Ann Reed resigned after the council voted on the budget.',
    ],
    [
      'what might be',
      'Mayor Ann Reed would resign before the council voted on the budget.',
      'Mayor Ann Reed resigned after the council voted on the budget.',
    ],
    [
      'what is said on both days',
      'Ann Reed mocked the plan before the council voted on the plan.',
      'Ann Reed mocked the plan after the council voted on the plan.',
    ],
    [
      'one deed twice',
      'The fire grew quickly, and then the fire grew again.',
      'The fire grew quickly, and then the fire grew again.',
    ],
    [
      'another deed',
      'Mayor Ann Reed resigned before the council voted on the budget.',
      'Mayor Ann Reed smiled after the council voted on the budget.',
    ],
  ])('leaves alone: %s', (_, a, b) => {
    expect(ordersIn(a, b)).toEqual([]);
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(
          ordersIn(`The board ${text} before ${text}.`, `He voted after ${text} and then ${text}.`),
        ).toBeInstanceOf(Array);
      }),
      { numRuns: 20 },
    );
  });
});
