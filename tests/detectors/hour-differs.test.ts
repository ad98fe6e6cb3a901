import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockViews } from '../../src/align/clocks/views.ts';
import { hourDiffers } from '../../src/detectors/hour-differs.ts';
import { eventOf } from '../align/event.ts';

function hoursOf(...texts: readonly string[]): string[] {
  return [...hourDiffers.find(eventOf(...texts))].map(({ sides }) => sides.map(({ value }) => value).join(' | '));
}

describe('hour-differs', () => {
  it.each([
    [
      'the deed and the alarm',
      'A gunman entered the Harlow mill around 1 p.m. and shot a clerk.',
      'Police were called to the Harlow mill just past 4 p.m. after a clerk was shot.',
      'around 1 p.m. | 4 p.m.',
    ],
    [
      'two words for the deed',
      'Reed fled from the Elm prison on foot at around 9 a.m., wardens said.',
      'Reed was on his way to the Elm prison when he escaped just after 3 p.m.',
      'around 9 a.m. | 3 p.m.',
    ],
    [
      'what happened before the blow, and the blow',
      'Ann Reed was walking along Mill Street about 7 p.m. when she was hit by a van.',
      'Ann Reed had just parked in Mill Street around 10 p.m. Friday when she was hit by the van.',
      'about 7 p.m. | around 10 p.m. Friday',
    ],
    [
      'what began as something else went on',
      'At 5 a.m. local time, just as the truce took effect, cheers rose in the streets of Elm.',
      'The truce in Elm began at 2 a.m., and cheers rose in the streets.',
      '5 a.m. local time | 2 a.m.',
    ],
    [
      'the car that was driven in',
      'Thieves rammed a van into the jewellery store in Elm at around 4:30 a.m.',
      'The men drove a van into the store in Elm at around 8.30am and grabbed watches.',
      'around 4:30 a.m. | around 8.30am',
    ],
  ])('finds %s', (_, a, b, expected) => {
    expect(hoursOf(a, b)).toEqual([expected]);
  });

  it.each([
    [
      'the alarm a little later',
      'The mill in Elm exploded at 3:30 p.m.',
      'Crews were called to the mill in Elm at 4 p.m.',
    ],
    ['the arrest', 'A clerk was shot in Elm at 3 p.m.', 'Reed, who shot the clerk in Elm, was arrested at 11 p.m.'],
    [
      'until when it burned',
      'A blaze began at the mill in Elm at 3 p.m.',
      'The blaze at the mill in Elm burned until 9 p.m.',
    ],
    [
      'two moments, one of them agreed',
      'The mill in Elm exploded at 5 p.m., hours after a caller had threatened the mill at 10 a.m.',
      'The mill in Elm exploded at 5 p.m.',
    ],
    ['two days', 'A quake struck Elm at 3 p.m. on Monday.', 'A quake struck Elm at 9 p.m. on Thursday.'],
    ['other clocks', 'The quake struck Elm at 3 p.m.', 'The quake struck Elm at 0840 GMT.'],
    ['half a day not told', 'The quake struck Elm at 3 p.m.', 'The quake struck Elm at 6:30.'],
    [
      'a word for last minutes',
      'The fight over midnight rules erupted in Elm.',
      'The fight over rules erupted in Elm at 3 p.m.',
    ],
    ['nothing in common', 'A mill exploded at 3 p.m.', 'Voters began to cast ballots at 8 a.m.'],
  ])('leaves %s alone', (_, a, b) => {
    expect(hoursOf(a, b)).toEqual([]);
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { analyses } = eventOf(`The mill exploded at 3 p.m. ${text}`, `${text} called at 9 a.m.`);
        for (const { time } of analyses.flatMap(clockViews)) expect(time.start).toBeLessThan(time.end);
      }),
      { numRuns: 8 },
    );
  });
});
