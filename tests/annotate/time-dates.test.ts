import { describe, expect, it } from 'vitest';
import { only, shown, timesIn } from './time-document.ts';

/** Published on Thursday, 22 September 2022. */
const DATES: readonly (readonly [string, ...string[]])[] = [
  ['They met on Sept. 21, 2022, in Oslo.', 'Sept. 21, 2022 = 2022-09-21'],
  ['They met on 21 September.', '21 September = 2022-09-21'],
  ['They met on the 21st of September 2021.', 'the 21st of September 2021 = 2021-09-21'],
  ['They met on September 21st.', 'September 21st = 2022-09-21'],
  ['The form was dated 9/21/2022.', '9/21/2022 = 2022-09-21'],
  ['The form was dated 21/09/2022.', '21/09/2022 = 2022-09-21'],
  ['The form was dated 21.09.2022.', '21.09.2022 = 2022-09-21'],
  ['The form was dated 2022-09-21.', '2022-09-21 = 2022-09-21'],
  ['The bridge opened on the 21st.', 'the 21st = 2022-09-21'],
  ['The bridge will open on the 30th.', 'the 30th = 2022-09-30'],
  ['It closed on Wed., Sept. 14.', 'Wed., Sept. 14 = 2022-09-14'],
  ['On Wednesday, Sept. 14, the mayor resigned.', 'Wednesday, Sept. 14 = 2022-09-14'],
  ['On Tuesday, Sept. 14, the mayor resigned.', 'Tuesday, Sept. 14 = 2021-09-14'],
  ['The senator was born on July 4, 1950.', 'July 4, 1950 = 1950-07-04'],
  ['He was elected in November 2018.', 'November 2018 = 2018-11'],
  ['He was elected in Nov. 2018.', 'Nov. 2018 = 2018-11'],
  ['He was elected in November.', 'November = 2021-11'],
  ['She will stand in November.', 'November = 2022-11'],
  ['Sales fell in August.', 'August = 2022-08'],
  ['In May, the court ruled.', 'May = 2022-05'],
  ['It rained from March to May 2012.', 'March = 2012-03', 'May 2012 = 2012-05'],
  ['It rained in March and May 2012.', 'March = 2012-03', 'May 2012 = 2012-05'],
  ['The fair ran March 3-5.', 'March 3-5 = 2022-03-03/2022-03-05'],
  ['Prices rose in mid-March.', 'mid-March = 2022-03'],
  ['The virus appeared in late 2019.', 'late 2019 = 2019'],
  ['The virus appeared in early January.', 'early January = 2022-01'],
  ['Work ended at the end of 2020.', 'the end of 2020 = 2020'],
  ['In 2018, a court ordered the company to pay.', '2018 = 2018'],
  ['The 2018 ruling angered the firm.', '2018 = 2018'],
  ['Her 2016 campaign failed.', '2016 = 2016'],
  ['An already crowded 2016 Democratic field grew.', '2016 = 2016'],
  ['It was founded in 1910 and closed in 1945.', '1910 = 1910', '1945 = 1945'],
  ['The colony lasted from 1910 to 1945.', '1910 = 1910', '1945 = 1945'],
  ['The 1910-45 occupation left scars.', '1910-45 = 1910/1945'],
  ['The painter (1881-1973) lived here.', '1881-1973 = 1881/1973'],
  ['The law changed in the 1990s.', 'the 1990s = 199'],
  ["The law changed in the '90s.", "the '90s = 199"],
  ['The law changed in the late 1980s.', 'the late 1980s = 198'],
  ['The law changed in the nineties.', 'the nineties = 199'],
  ['The church dates from the 19th century.', 'the 19th century = 18'],
  ['The church dates from the early 20th century.', 'the early 20th century = 19'],
  ['Profit fell in the third quarter of 2021.', 'the third quarter of 2021 = 2021-Q3'],
  ['Profit fell in the second quarter.', 'the second quarter = 2022-Q2'],
  ['Third-quarter profit fell.', 'Third-quarter = 2022-Q3'],
  ['Profit fell in Q3 2021.', 'Q3 2021 = 2021-Q3'],
  ['Growth slowed in the first half of 2021.', 'the first half of 2021 = 2021-H1'],
  ["Growth slowed in last year's third quarter.", "last year's third quarter = 2021-Q3"],
  ['Spending rose in fiscal 2023.', 'fiscal 2023 = FY2023'],
  ['Spending rose in fiscal year 2021.', 'fiscal year 2021 = FY2021'],
  ['They married in the summer of 2012.', 'the summer of 2012 = 2012-SU'],
  ['They married last summer.', 'last summer = 2022-SU'],
  ['They marry next spring.', 'next spring = 2023-SP'],
  ['The fleet was sold in 1905.', '1905 = 1905'],
  ['He was hurt in the 9/11 attacks.', '9/11 = 2001-09-11'],
  ['He was hurt in the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
  ['The shop was shut on Christmas Day.', 'Christmas Day = 2021-12-25'],
  ['The shop will shut on Thanksgiving.', 'Thanksgiving = 2022-11-24'],
  ['Shares must be sold by year-end.', 'year-end = 2022'],
  ['The temple was built in 508 BC.', '508 BC = BC0508'],
  ['The temple was built in 394 AD.', '394 AD = 0394'],
  ["The town flooded in '72.", "'72 = 1972"],
  ["The town flooded in September of '72.", "September of '72 = 1972-09"],
  ['The shop was shut on Good Friday 2019.', 'Good Friday 2019 = 2019-04-19'],
  ['An April 2020 ruling stands.', 'April 2020 = 2020-04'],
  ['The song was a hit in the 60s.', 'the 60s = 196'],
  ['The 2021/22 season ended.', '2021/22 = 2021/2022'],
  ['It was built between 1656 and 1662.', '1656 = 1656', '1662 = 1662'],
  ['They met at the weekend.', 'the weekend = 2022-W37-WE'],
];

describe('dates', () => {
  it.each(DATES)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected);
  });

  it('gives each an interval at its own grain', () => {
    expect(only('They met on Sept. 21, 2022.')).toMatchObject({
      type: 'DATE',
      grain: 'day',
      from: '2022-09-21T00:00:00',
      to: '2022-09-22T00:00:00',
      stated: { year: 2022, month: 9, day: 21 },
    });
    expect(only('It rose in the third quarter of 2021.')).toMatchObject({
      grain: 'quarter',
      from: '2021-07-01T00:00:00',
      to: '2021-10-01T00:00:00',
    });
  });

  it('tells what was stated from what was inferred', () => {
    expect(only('They met on Wednesday.').stated).toEqual({ weekday: 3 });
    expect(only('They met last week.').stated).toEqual({ relative: true });
    expect(only('It fell in mid-March.')).toMatchObject({ modifier: 'MID', stated: { month: 3, approximate: true } });
  });

  it('keeps a weekday a weekday without a date of publication', () => {
    expect(only('They met on Wednesday.', {})).toMatchObject({
      value: 'XXXX-WXX-3',
      from: null,
      to: null,
      grain: 'day',
      stated: { weekday: 3 },
    });
    expect(shown('They met on Sept. 21 and again in May.', {})).toEqual(['Sept. 21 = XXXX-09-21', 'May = XXXX-05']);
    expect(shown('They met last week.', {})).toEqual(['last week = XXXX-WXX']);
    expect(shown('It ended in 1945.\nThey met on Sept. 21.', {})[1]).toBe('Sept. 21 = XXXX-09-21');
    expect(shown('It ended on May 8, 1945.\nThey met on May 9.', {})[1]).toBe('May 9 = 1945-05-09');
  });

  it('gives both ends of a range the whole interval', () => {
    const range = { from: '1910-01-01T00:00:00', to: '1946-01-01T00:00:00', start: 24, end: 36 };
    const [first, last] = [0, 1].map((k) => timesRange('The colony lasted, from 1910 to 1945.', k));
    expect(first).toEqual({ ...range, bound: 'from' });
    expect(last).toEqual({ ...range, bound: 'to' });
  });
});

function timesRange(text: string, k: number) {
  return timesIn(text)[k]?.range;
}
