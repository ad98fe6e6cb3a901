import { describe, expect, it } from 'vitest';
import { only, shown } from './time-document.ts';

/** Published on Thursday, 22 September 2022. */
const TIMES: readonly (readonly [string, ...string[]])[] = [
  ['It began at 3 p.m.', '3 p.m. = 2022-09-22T15:00'],
  ['It began at 3:30 pm.', '3:30 pm = 2022-09-22T15:30'],
  ['It began at 11am.', '11am = 2022-09-22T11:00'],
  ['It began at 12 a.m.', '12 a.m. = 2022-09-22T00:00'],
  ['It began at 12:15 p.m.', '12:15 p.m. = 2022-09-22T12:15'],
  ['It began at 15:00 GMT.', '15:00 GMT = 2022-09-22T15:00'],
  ['It began at 1500 GMT.', '1500 GMT = 2022-09-22T15:00'],
  ['It began at 15:00 (KST).', '15:00 (KST) = 2022-09-22T15:00'],
  ['It began at 9:30 local time.', '9:30 local time = 2022-09-22T09:30'],
  ['It began at 8 p.m. Eastern time.', '8 p.m. Eastern time = 2022-09-22T20:00'],
  ['It began at 3 p.m. EDT on Wednesday.', '3 p.m. EDT on Wednesday = 2022-09-21T15:00'],
  ['It began at 3 p.m. Wednesday.', '3 p.m. Wednesday = 2022-09-21T15:00'],
  ['It began on Wednesday at 3 p.m.', 'Wednesday at 3 p.m. = 2022-09-21T15:00'],
  ['It began at half past three.', 'half past three = 2022-09-22T03:30'],
  ['It began at a quarter to six.', 'a quarter to six = 2022-09-22T05:45'],
  ["It began at three o'clock in the afternoon.", "three o'clock in the afternoon = 2022-09-22T15:00"],
  ['It began at noon.', 'noon = 2022-09-22T12:00'],
  ['It began around noon.', 'around noon = 2022-09-22T12:00'],
  ['It ended at midnight.', 'midnight = 2022-09-22T24:00'],
  ['It began about 6 a.m. on Tuesday.', 'about 6 a.m. on Tuesday = 2022-09-20T06:00'],
  ['It began on Friday night.', 'Friday night = 2022-09-16TNI'],
  ['It began early Friday morning.', 'early Friday morning = 2022-09-16TMO'],
  ['It began on Wednesday evening.', 'Wednesday evening = 2022-09-21TEV'],
  ['It began on Sept. 20 in the evening.', 'Sept. 20 = 2022-09-20', 'the evening = 2022-09-20TEV'],
  ['It began yesterday afternoon.', 'yesterday afternoon = 2022-09-21TAF'],
  ['It began this morning.', 'this morning = 2022-09-22TMO'],
  ['It began last night.', 'last night = 2022-09-21TNI'],
  ['It begins tonight.', 'tonight = 2022-09-22TNI'],
  ['It began on the morning of Sept. 20.', 'the morning of Sept. 20 = 2022-09-20TMO'],
  ['Three hours ago the road was shut.', 'Three hours ago = PT3H'],
];

describe('times of day', () => {
  it.each(TIMES)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected);
  });

  it('keeps the zone told', () => {
    expect(only('It began at 15:00 GMT.').stated).toEqual({ hour: 15, minute: 0, zone: 0 });
    expect(only('It began at 3 p.m. KST on Wednesday.').stated).toEqual({ hour: 15, weekday: 3, zone: 540 });
  });

  it('takes ET for daylight time in summer and standard time in winter', () => {
    expect(only('It began at 3 p.m. ET on July 1, 2022.').stated.zone).toBe(-240);
    expect(only('It began at 3 p.m. ET on Jan. 3, 2022.').stated.zone).toBe(-300);
  });

  it('counts hours back from an hour of publication', () => {
    expect(only('Three hours ago the road was shut.', { publishedAt: '2022-09-22T14:20:00+01:00' }).value).toBe(
      '2022-09-22T11',
    );
  });

  it('marks a time as approximate', () => {
    expect(only('It began around noon.')).toMatchObject({ modifier: 'APPROX', type: 'TIME', grain: 'minute' });
    expect(only('It began around noon.').stated.approximate).toBe(true);
  });
});
