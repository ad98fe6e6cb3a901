import { describe, expect, it } from 'vitest';
import { only, shown } from './time-document.ts';

const DURATIONS: readonly (readonly [string, ...string[]])[] = [
  ['The 30-minute meeting ended.', '30-minute = PT30M'],
  ['A 48-second clip was shown.', '48-second = PT48S'],
  ['A two-year contract was signed.', 'two-year = P2Y'],
  ['They were apart for 2 years and 10 months.', '2 years and 10 months = P2Y10M'],
  ['They were apart for almost three years.', 'almost three years = P3Y'],
  ['They talked for nearly an hour.', 'nearly an hour = PT1H'],
  ['They talked for half an hour.', 'half an hour = PT30M'],
  ['They talked for two and a half hours.', 'two and a half hours = PT2.5H'],
  ['They talked for an hour and a half.', 'an hour and a half = PT1.5H'],
  ['They waited for twenty-one days.', 'twenty-one days = P21D'],
  ['They waited for about a dozen years.', 'about a dozen years = P12Y'],
  ['They waited for 1,000 days.', '1,000 days = P1000D'],
  ['They waited for years.', 'years = PXY'],
  ['They waited for several months.', 'several months = PXM'],
  ['They waited for a few weeks.', 'a few weeks = PXW'],
  ['They waited for two decades.', 'two decades = P2DE'],
  ['Shares fell for the third straight day.', 'the third straight day = P3D'],
  ['Shares fell for three consecutive weeks.', 'three consecutive weeks = P3W'],
  ['Shares fell over the past two years.', 'the past two years = P2Y'],
  ['Shares fell in the last six months.', 'the last six months = P6M'],
  ['Shares fell in recent weeks.', 'recent weeks = PXW'],
  ['It will open in less than two months.', 'less than two months = P2M'],
  ['It must open within 30 days.', '30 days = P30D'],
  ['A month-long strike ended.', 'month-long = P1M'],
  ['A decades-long feud ended.', 'decades-long = PXDE'],
  ['It took at least a week.', 'at least a week = P1W'],
  ['It took up to 10 days.', 'up to 10 days = P10D'],
  ['It took 10 to 12 days.', '10 to 12 days = P10D'],
  ['A six year deal was signed.', 'six year = P6Y'],
  ['They worked seven days a week.', 'seven days = P7D', 'a week = P1W'],
  ['It is expected to last six weeks.', 'six weeks = P6W'],
  ['It rained all day.', 'all day = P1D'],
];

const SETS: readonly (readonly [string, ...string[]])[] = [
  ['Trains run every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
  ['They meet on Sundays.', 'Sundays = XXXX-WXX-7'],
  ['They meet weekly.', 'weekly = P1W'],
  ['The daily count fell.', 'daily = P1D'],
  ['The annual fair opened.', 'annual = P1Y'],
  ['They meet twice a year.', 'twice a year = P1Y'],
  ['They meet three times a week.', 'three times a week = P1W'],
  ['They vote every four years.', 'every four years = P4Y'],
  ['They vote every other year.', 'every other year = P2Y'],
  ['They meet each month.', 'each month = P1M'],
  ['They train every morning.', 'every morning = XXXX-XX-XXTMO'],
  ['The fee is $200 a month.', 'a month = P1M'],
  ['They fish 20,000 tons per year.', 'per year = P1Y'],
];

describe('durations', () => {
  it.each(DURATIONS)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected);
  });

  it('bounds those that end or begin at the time of writing', () => {
    expect(only('It fell in the past two years.')).toMatchObject({
      type: 'DURATION',
      from: '2020-09-22T00:00:00',
      to: '2022-09-22T00:00:00',
    });
    expect(only('It will open in two months.')).toMatchObject({
      from: '2022-09-22T00:00:00',
      to: '2022-11-22T00:00:00',
    });
    expect(only('It lasted two months.')).toMatchObject({ from: null, to: null });
  });

  it('says how a length is limited', () => {
    expect(only('It took almost three years.').modifier).toBe('LESS_THAN');
    expect(only('It took more than three years.').modifier).toBe('MORE_THAN');
    expect(only('It took about three years.').modifier).toBe('APPROX');
  });
});

describe('sets', () => {
  it.each(SETS)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected);
  });

  it('has the type SET and no interval', () => {
    expect(only('Trains run every Tuesday.')).toMatchObject({
      type: 'SET',
      from: null,
      to: null,
      stated: { weekday: 2 },
    });
  });
});
