import { describe, expect, it } from 'vitest';
import { only, shown } from './time-document.ts';

/** Published on Thursday, 22 September 2022. */
const RELATIVE: readonly (readonly [string, ...string[]])[] = [
  ['They met on Wednesday.', 'Wednesday = 2022-09-21'],
  ['They met Thursday.', 'Thursday = 2022-09-22'],
  ['They met on Friday.', 'Friday = 2022-09-16'],
  ['They will meet on Friday.', 'Friday = 2022-09-23'],
  ['They are scheduled to meet Monday.', 'Monday = 2022-09-26'],
  ['They plan to meet again on Tuesday.', 'Tuesday = 2022-09-27'],
  ["Friday's crash killed two.", 'Friday = 2022-09-16'],
  ['They met last Friday.', 'last Friday = 2022-09-16'],
  ['They meet next Friday.', 'next Friday = 2022-09-23'],
  ['They met this past Sunday.', 'this past Sunday = 2022-09-18'],
  ['They met late Friday.', 'late Friday = 2022-09-16'],
  ['They met earlier Sunday.', 'earlier Sunday = 2022-09-18'],
  ['They met today.', 'today = 2022-09-22'],
  ['They met yesterday.', 'yesterday = 2022-09-21'],
  ['They will meet tomorrow.', 'tomorrow = 2022-09-23'],
  ['They met the day before yesterday.', 'the day before yesterday = 2022-09-20'],
  ['He said that last year was dry.', 'last year = 2021'],
  ['They met last week.', 'last week = 2022-W37'],
  ['They met this week.', 'this week = 2022-W38'],
  ['They will meet next week.', 'next week = 2022-W39'],
  ['They met earlier this month.', 'earlier this month = 2022-09'],
  ['They met late last month.', 'late last month = 2022-08'],
  ['They will meet next year.', 'next year = 2023'],
  ['They will meet later this year.', 'later this year = 2022'],
  ['Last year was dry.', 'Last year = 2021'],
  ['They met in March last year.', 'March last year = 2021-03'],
  ['They met on Friday of last week.', 'Friday of last week = 2022-09-16'],
  ['They met two days ago.', 'two days ago = 2022-09-20'],
  ['They met three weeks ago.', 'three weeks ago = 2022-W35'],
  ['They met five months ago.', 'five months ago = 2022-04'],
  ['They met a year ago.', 'a year ago = 2021'],
  ['They met more than a decade ago.', 'more than a decade ago = 201'],
  ['They met several years ago.', 'several years ago = PAST_REF'],
  ['They met years ago.', 'years ago = PAST_REF'],
  ['The two split a month ago Thursday.', 'a month ago Thursday = 2022-08-22'],
  ['It will end two weeks from now.', 'two weeks from now = 2022-W40'],
  ['It closed this summer.', 'this summer = 2022-SU'],
  ['It opened last March.', 'last March = 2022-03'],
  ['It fell from the year-ago quarter.', 'the year-ago quarter = 2021-Q3'],
  ['It has recently been sold.', 'recently = PAST_REF'],
  ['It is now closed.', 'now = PRESENT_REF'],
  ['These days nobody cares.', 'These days = PRESENT_REF'],
  ['At present, it is closed.', 'present = PRESENT_REF'],
  ['It is currently closed.', 'currently = PRESENT_REF'],
  ['It may close in the near future.', 'the near future = FUTURE_REF'],
  ['It has happened in the past.', 'the past = PAST_REF'],
];

describe('a word between two times', () => {
  it('belongs to one of them', () => {
    expect(shown('Sales fell a quarter earlier Friday.')).toEqual([
      'a quarter earlier = 2022-Q2',
      'Friday = 2022-09-16',
    ]);
    expect(shown('They met late Friday.')).toEqual(['late Friday = 2022-09-16']);
  });
});

describe('relative dates', () => {
  it.each(RELATIVE)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected);
  });
});

/** A date told before, and an expression counted from it. */
const ANCHORED: readonly (readonly [string, string])[] = [
  ['The ship sank two days earlier.', 'two days earlier = 2019-06-08'],
  ['The ship sank the previous day.', 'the previous day = 2019-06-09'],
  ['The crew was found the next day.', 'the next day = 2019-06-11'],
  ['The crew was found the following day.', 'the following day = 2019-06-11'],
  ['The crew was found the next morning.', 'the next morning = 2019-06-11TMO'],
  ['The crew was found that night.', 'that night = 2019-06-10TNI'],
  ['The crew was found the same day.', 'the same day = 2019-06-10'],
  ['The crew had sailed the day before.', 'the day before = 2019-06-09'],
  ['The crew was found three weeks later.', 'three weeks later = 2019-W27'],
  ['The crew was found two years later.', 'two years later = 2021'],
  ['The line was founded that year.', 'that year = 2019'],
  ['The crew was found at 3 p.m.', '3 p.m. = 2019-06-10T15:00'],
];

describe("the article's own anchors", () => {
  it.each(ANCHORED)('%s', (sentence, expected) => {
    expect(shown(`The storm struck on June 10, 2019.\n${sentence}`)[1]).toBe(expected);
  });
});

describe('an anchor that is missing', () => {
  it.each([
    ['He died the next day.', 'the next day = XXXX-XX-XX'],
    ['He died a week later.', 'a week later = XXXX-WXX'],
    ['He will leave the next day.', 'the next day = 2022-09-23'],
    ['The line closed that year.', 'that year = XXXX'],
    ['He had left two days earlier.', 'two days earlier = 2022-09-20'],
    ['They met on a Sunday.', 'Sunday = XXXX-WXX-7'],
  ])('%s', (sentence, expected) => {
    expect(shown(sentence)).toEqual([expected]);
  });
});

describe('the time of writing', () => {
  it('is the day at the place of the dateline', () => {
    const newYork = { publishedAt: '2022-09-22T02:30:00Z', place: 'NEW YORK' };
    expect(shown('They met on Wednesday and parted today.', newYork)).toEqual([
      'Wednesday = 2022-09-21',
      'today = 2022-09-21',
    ]);
    const seoul = { publishedAt: '2022-09-21T22:30:00Z', place: 'SEOUL, South Korea' };
    expect(shown('They met today.', seoul)).toEqual(['today = 2022-09-22']);
  });

  it('is the date as written where no place or no hour is known', () => {
    expect(only('They met today.', { publishedAt: '2022-09-22T02:30:00-04:00' }).value).toBe('2022-09-22');
    expect(only('They met today.', { publishedAt: '2022-09-22T00:00:00Z', place: 'NEW YORK' }).value).toBe(
      '2022-09-22',
    );
  });

  it('is read from the dateline where there is no date of publication', () => {
    expect(only('They met on Wednesday.', { place: 'PARIS', date: 'Sept. 22, 2022' }).value).toBe('2022-09-21');
    expect(only('They met on Wednesday.', { publishedAt: 'soon' }).value).toBe('XXXX-WXX-3');
  });
});
