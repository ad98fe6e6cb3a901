import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapDiffers } from '../../src/detectors/gap-differs.ts';
import { eventOf } from '../align/event.ts';

function gapsIn(...texts: readonly string[]): string[] {
  return [...gapDiffers.find(eventOf(...texts))].map(({ sides }) => sides.map(({ value }) => value).join(' | '));
}

describe('gap-differs', () => {
  it.each([
    [
      'two counts',
      'Deputy Max Reed married two weeks before the shooting in Elm.',
      'Max Reed, the deputy, had married four weeks before the shooting.',
      'two weeks before | four weeks before',
    ],
    [
      'units without a count',
      'The prisoner hanged himself hours after he was arrested in Elm.',
      'The prisoner hanged himself weeks after he was arrested in Elm.',
      'hours after | weeks after',
    ],
    [
      'shortly, and days',
      'Mayor Ann Reed resigned shortly after the council approved the budget.',
      'Mayor Ann Reed resigned three days after the council approved the budget.',
      'shortly after | three days after',
    ],
    [
      'a clause and a noun',
      'Mayor Ann Reed resigned a day after the council voted on the budget.',
      'Mayor Ann Reed resigned five days after the vote of the council on the budget.',
      'a day after | five days after',
    ],
  ])('finds %s', (_, a, b, expected) => {
    expect(gapsIn(a, b)).toEqual([expected]);
  });

  it.each([
    [
      'rounding',
      'Mayor Ann Reed resigned three days after the council approved the budget.',
      'Mayor Ann Reed resigned four days after the council approved the budget.',
    ],
    [
      'hours of a day',
      'Mayor Ann Reed resigned hours after the council approved the budget.',
      'Mayor Ann Reed resigned a day after the council approved the budget.',
    ],
    [
      'an unknown number',
      'Mayor Ann Reed resigned several days after the council approved the budget.',
      'Mayor Ann Reed resigned nine days after the council approved the budget.',
    ],
    [
      'another deed before it',
      'Mayor Ann Reed resigned two days after the council approved the budget.',
      'Mayor Ann Reed resigned two weeks after a court rejected the appeal.',
    ],
    [
      'somebody else',
      'Mayor Ann Reed resigned two days after the council approved the budget.',
      'Sheriff Max Cole resigned two weeks after the council approved the budget.',
    ],
    [
      'one that tells no time',
      'Mayor Ann Reed resigned after the council approved the budget.',
      'Mayor Ann Reed resigned two weeks after the council approved the budget.',
    ],
  ])('leaves alone: %s', (_, a, b) => {
    expect(gapsIn(a, b)).toEqual([]);
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(gapsIn(`He voted ${text} days before ${text}.`, `He voted two weeks after ${text}.`)).toBeInstanceOf(
          Array,
        );
      }),
      { numRuns: 20 },
    );
  });
});
