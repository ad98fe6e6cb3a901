import { describe, expect, it } from 'vitest';
import { timesRelation } from '../../src/annotate/time/compare.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { TimeMention } from '../../src/types.ts';
import { moved, moveOf } from '../../tools/weigh/other-dates.ts';

function timeIn(text: string, publishedAt?: string): TimeMention {
  const [time] = analyseArticle({ id: 'a', text, ...(publishedAt && { publishedAt }) }).times;
  if (!time) throw new Error(text);
  return time;
}

describe('another date in the place of one', () => {
  it.each([
    ['a weekday', 'The ship left on Tuesday.'],
    ['a day', 'The ship left on March 14.'],
    ['a day of a year', 'The ship left on March 14, 2019.'],
    ['a month', 'The ship left in March 2019.'],
    ['a year', 'The ship left in 2019.'],
    ['an hour', 'The ship left at 4 p.m.'],
  ])('excludes the first: %s', (_, text) => {
    for (const publishedAt of [undefined, '2021-05-20']) {
      const time = timeIn(text, publishedAt);
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const move = moveOf(time, seed);
        const other = move && moved(time, move);
        expect(other && timesRelation(time, other)).toBe('disjoint');
        expect(other?.start).toBe(time.start);
      }
    }
  });

  it('is the same for the same seed', () => {
    const time = timeIn('The ship left on Tuesday.');
    expect(moveOf(time, 'x')).toEqual(moveOf(time, 'x'));
  });

  it('puts a weekday where a day was told from the day of writing', () => {
    const time = timeIn('The ship left today.', '2021-05-20');
    expect(moved(time, { unit: 'day', by: 2 })).toMatchObject({
      text: 'Saturday',
      value: '2021-05-22',
      stated: { weekday: 6 },
    });
  });

  it('keeps weekday and day together', () => {
    const time = timeIn('The ship left on Thursday, May 20, 2021.');
    expect(moved(time, { unit: 'day', by: 5 })).toMatchObject({
      stated: { weekday: 2, day: 25, month: 5, year: 2021 },
    });
  });

  it.each([
    ['no day', 'It has happened in the past.'],
    ['a stretch', 'It ran from 1910 to 1945.'],
  ])('leaves alone: %s', (_, text) => {
    expect(moveOf(timeIn(text), 'a')).toBeNull();
  });
});
