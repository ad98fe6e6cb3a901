import { describe, expect, it } from 'vitest';
import { daysBetween, timesRelation } from '../../src/annotate/time/compare.ts';
import { durationSeconds } from '../../src/annotate/time/duration-seconds.ts';
import { only } from './time-document.ts';

const at = (phrase: string, publishedAt?: string) =>
  only(`It happened ${phrase}.`, publishedAt === undefined ? {} : { publishedAt });
const DAY = '2022-09-22';

const RELATIONS: readonly (readonly [string, string, string])[] = [
  ['on Wednesday', 'on Thursday', 'disjoint'],
  ['on Wednesday', 'on Wednesday', 'same'],
  ['on Sept. 21', 'on Sept. 22', 'disjoint'],
  ['on Sept. 21', 'in September', 'contains'],
  ['on Wednesday', 'on Sept. 21', 'same'],
  ['on Wednesday', 'on Sept. 20', 'disjoint'],
  ['on Wednesday', 'last week', 'disjoint'],
  ['on Wednesday', 'this week', 'contains'],
  ['in December 2019', 'in 2019', 'contains'],
  ['in 2018', 'in 2019', 'disjoint'],
  ['in late 2019', 'in January 2020', 'overlaps'],
  ['in early 2007', 'in late 2008', 'disjoint'],
  ['in late 2007', 'in early 2008', 'overlaps'],
  ['in early 2007', 'in late 2007', 'disjoint'],
  ['in early 2007', 'in 2007', 'same'],
  ['in late 2007', 'in 2008', 'overlaps'],
  ['in early 2007', 'in 2008', 'disjoint'],
  ['in mid-March', 'on March 12', 'contains'],
  ['around noon on Wednesday', 'at 12:30 p.m. on Wednesday', 'overlaps'],
  ['at noon on Wednesday', 'at 5 p.m. on Wednesday', 'disjoint'],
  ['at 3 p.m. on Wednesday', 'at 3:30 p.m. on Wednesday', 'contains'],
  ['at 3 p.m. on Wednesday', 'on Wednesday afternoon', 'contains'],
  ['on Wednesday morning', 'on Wednesday night', 'disjoint'],
  ['at 15:00 GMT on Wednesday', 'at 11 a.m. EDT on Wednesday', 'contains'],
  ['at 15:00 GMT on Wednesday', 'at 2 p.m. EDT on Wednesday', 'disjoint'],
  ['on Wednesday evening', 'on Wednesday night', 'overlaps'],
  ['on Wednesday morning', 'overnight Wednesday', 'overlaps'],
  ['early Wednesday morning', 'at 2:09 a.m. Wednesday', 'contains'],
  ['late Wednesday', 'on Thursday', 'disjoint'],
  ['late Wednesday', 'early Thursday', 'overlaps'],
  ['at 9:27 a.m.', 'at 9:30 a.m.', 'overlaps'],
  ['at 9:27 a.m.', 'at 9:28 a.m.', 'disjoint'],
  ['at about 9 a.m.', 'at 9:20 a.m.', 'contains'],
  ['at 3:42 a.m. on Wednesday', 'at 08:42 GMT on Wednesday', 'unknown'],
  ['in the third quarter of 2021', 'in August 2021', 'contains'],
  ['for 30 minutes', 'for half an hour', 'same'],
  ['for almost three years', 'for 2 years and 10 months', 'overlaps'],
  ['for more than two years', 'for three years', 'contains'],
  ['for two hours', 'for two days', 'disjoint'],
  ['for years', 'for two days', 'unknown'],
  ['recently', 'on Wednesday', 'unknown'],
  ['for 30 minutes', 'on Wednesday', 'unknown'],
];

describe('timesRelation', () => {
  it.each(RELATIONS)('%s / %s: %s', (a, b, relation) => {
    expect(timesRelation(at(a, DAY), at(b, DAY))).toBe(relation);
    expect(timesRelation(at(b, DAY), at(a, DAY))).toBe(relation);
  });

  it('compares weekdays without any date of publication', () => {
    expect(timesRelation(at('on Wednesday'), at('on Thursday'))).toBe('disjoint');
    expect(timesRelation(at('on Wednesday'), at('on Wednesday'))).toBe('same');
    expect(timesRelation(at('on Wednesday'), at('on Sept. 21, 2022'))).toBe('contains');
    expect(timesRelation(at('on Wednesday'), at('on Sept. 20, 2022'))).toBe('disjoint');
    expect(timesRelation(at('on Wednesday'), at('on Wednesday, Sept. 21'))).toBe('contains');
    expect(timesRelation(at('in September'), at('on Wednesday'))).toBe('unknown');
  });

  it('does not set apart two weekdays that agree by an inferred week alone', () => {
    expect(timesRelation(at('on Wednesday', DAY), at('on Wednesday', '2022-09-29'))).toBe('unknown');
    expect(timesRelation(at('on Wednesday', DAY), at('on Thursday', '2022-09-29'))).toBe('disjoint');
  });
});

describe('years that no words tell', () => {
  it.each([
    ['at the end of September', '2023-06-10', 'next month', '2021-08-06', 'unknown'],
    ['in September', '2022-06-10', 'in September', '2021-06-06', 'unknown'],
    ['in September 2022', '2022-06-10', 'next month', '2021-08-06', 'disjoint'],
    ['in December', '2022-06-10', 'next month', '2021-08-06', 'disjoint'],
  ])('%s (%s) / %s (%s): %s', (a, dayA, b, dayB, relation) => {
    expect(timesRelation(at(a, dayA), at(b, dayB))).toBe(relation);
  });
});

describe('daysBetween', () => {
  it('counts days of the calendar, or between weekdays', () => {
    expect(daysBetween(at('on Sept. 21', DAY), at('on Sept. 28', DAY))).toBe(7);
    expect(daysBetween(at('on Wednesday'), at('on Thursday'))).toBe(1);
    expect(daysBetween(at('on Monday'), at('on Sunday'))).toBe(-1);
    expect(daysBetween(at('in September', DAY), at('on Sunday', DAY))).toBeNull();
  });
});

describe('durationSeconds', () => {
  it.each([
    ['for 30 minutes', 1800],
    ['for 48 seconds', 48],
    ['for two weeks', 1_209_600],
    ['for 2 years and 10 months', (2 + 10 / 12) * 365.2425 * 86_400],
    ['for years', null],
    ['on Wednesday', null],
  ])('%s', (phrase, seconds) => {
    const found = durationSeconds(at(phrase, DAY));
    if (seconds === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(seconds);
  });
});
