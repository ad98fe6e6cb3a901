import { describe, expect, it } from 'vitest';
import { hoursAhead, zoneExplanation } from '../../src/annotate/time/zone-explanation.ts';
import { CITY_ZONES } from '../../src/lexicon/en/zones-cities.ts';
import { only } from './time-document.ts';

const on = (phrase: string, publishedAt?: string) =>
  only(`They met on ${phrase}.`, publishedAt === undefined ? {} : { publishedAt });

describe('zoneExplanation', () => {
  it('explains the next day in a place that is ahead', () => {
    const newYork = { place: 'NEW YORK', time: on('Wednesday', '2022-09-22') };
    const seoul = { place: 'SEOUL, South Korea', time: on('Thursday', '2022-09-22') };
    const expected = {
      hours: 13,
      text: 'Seoul is 13 hours ahead of New York: from 11 a.m. in New York it is already the next day in Seoul.',
    };
    expect(zoneExplanation(newYork, seoul)).toEqual(expected);
    expect(zoneExplanation(seoul, newYork)).toEqual(expected);
  });

  it('works on weekdays nothing resolves, by standard time', () => {
    const found = zoneExplanation({ place: 'Washington', time: on('Sunday') }, { place: 'Tokyo', time: on('Monday') });
    expect(found?.hours).toBe(14);
  });

  it('is no explanation the other way round, for two days, or for near or unknown places', () => {
    const [wednesday, thursday, friday] = [on('Wednesday'), on('Thursday'), on('Friday')];
    expect(zoneExplanation({ place: 'Seoul', time: wednesday }, { place: 'New York', time: thursday })).toBeNull();
    expect(zoneExplanation({ place: 'New York', time: wednesday }, { place: 'Seoul', time: friday })).toBeNull();
    expect(zoneExplanation({ place: 'Paris', time: wednesday }, { place: 'Moscow', time: thursday })).toBeNull();
    expect(zoneExplanation({ place: 'Springville', time: wednesday }, { place: 'Seoul', time: thursday })).toBeNull();
    expect(zoneExplanation({ place: 'New York', time: wednesday }, { place: 'Seoul', time: wednesday })).toBeNull();
  });
});

describe('hoursAhead', () => {
  it.each([
    ['London', 'New York', '2022-07-01T00:00:00', 5],
    ['London', 'New York', '2022-03-20T00:00:00', 4],
    ['Sydney', 'London', '2022-01-10T00:00:00', 11],
    ['Sydney', 'London', '2022-07-10T00:00:00', 9],
    ['New Delhi', 'London', '2022-01-10T00:00:00', 5.5],
    ['Phoenix', 'Denver', '2022-07-10T00:00:00', -1],
    ['Seoul', 'New York', null, 14],
  ] as const)('%s, %s, %s: %d', (place, other, moment, hours) => {
    expect(hoursAhead(place, other, moment)).toBe(hours);
  });

  it('agrees with the zone data of the machine on the current rules', () => {
    const zones = {
      'new york': 'America/New_York',
      london: 'Europe/London',
      seoul: 'Asia/Seoul',
      sydney: 'Australia/Sydney',
      'new delhi': 'Asia/Kolkata',
      moscow: 'Europe/Moscow',
    };
    for (const [place, name] of Object.entries(zones)) {
      for (const moment of ['2022-01-15', '2022-07-15', '2023-04-15', '2023-11-15']) {
        const parts = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' }).formatToParts(
          new Date(`${moment}T12:00:00Z`),
        );
        const [, sign, hours, minutes] =
          /GMT(?:([+-])(\d+):(\d+))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
        const offset = (Number(hours ?? 0) + Number(minutes ?? 0) / 60) * (sign === '-' ? -1 : 1);
        expect(hoursAhead(place, 'accra', `${moment}T00:00:00`)).toBe(offset);
      }
    }
  });

  it('names each place once', () => {
    expect(CITY_ZONES.size).toBeGreaterThan(200);
  });
});
