import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil, isoWeek, weekdayOf } from '../../src/annotate/time/civil.ts';
import { timesIn } from './time-document.ts';

const WORDS =
  'on in at the a last next this Friday May Sept. 21 , 2022 1990 s p.m. 3 : 30 two years ago earlier between and to from - mid third quarter half past every day noon EST \u{d800} \u0000 é \n';
const sentence = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }).map((words) => words.join(' '));

describe('annotateTimes', () => {
  it('survives any text, with spans in order that slice back', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const mentions = timesIn(text);
        let end = 0;
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          if (mention.from !== null && mention.to !== null) expect(mention.from <= mention.to).toBe(true);
        }
        expect(timesIn(text)).toEqual(mentions);
      }),
      { numRuns: 400 },
    );
  });

  it('is linear in the length of the text', () => {
    for (const piece of ['a', '1', '1,', 'May ', 'two years and ', '-', "'", 'the last ', '12:']) {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      const started = performance.now();
      timesIn(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

describe('the civil calendar', () => {
  it('agrees with the machine on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const { year, month, day } = civilFromDays(days);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(daysFromCivil(year, month, day)).toBe(days);
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2022-09-22', 2022, 38],
    ['2018-12-31', 2019, 1],
  ])('%s lies in week %d-W%d', (date, year, week) => {
    const [y, m, d] = date.split('-').map(Number);
    expect(isoWeek(daysFromCivil(y as number, m as number, d as number))).toEqual({ year, week });
  });
});

describe('chrono as an oracle', () => {
  const MONTHS = [
    'January',
    'Feb.',
    'March',
    'April',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept.',
    'October',
    'Nov.',
    'December',
  ];
  const date = fc.record({
    year: fc.integer({ min: 1901, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  it('reads whole dates alike', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 3 }), ({ year, month, day }, style) => {
        const name = MONTHS[month - 1] as string;
        const written = [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${month}/${day}/${year}`,
          `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        ][style];
        const text = `The treaty of ${written} was signed.`;
        const oracle = chrono.parse(text)[0]?.start;
        const found = timesIn(text)[0];
        expect(found?.value).toBe(
          [oracle?.get('year'), oracle?.get('month'), oracle?.get('day')]
            .map((part) => String(part).padStart(2, '0'))
            .join('-'),
        );
        expect(found?.text).toBe(written);
      }),
      { numRuns: 200 },
    );
  });
});
