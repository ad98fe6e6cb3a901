import { describe, expect, it } from 'vitest';
import { inOwnZone, settingsFor } from '../../src/input/source-settings.ts';

const article = (publishedAt?: string) => ({ id: 'a', text: 'x', ...(publishedAt !== undefined && { publishedAt }) });

describe('inOwnZone', () => {
  it.each([
    ['a time without a zone is in it', '2031-05-06T21:00', '+09:00', '2031-05-06T21:00+09:00'],
    ['seconds stay', '2031-05-06 21:00:30', 'Z', '2031-05-06T21:00:30Z'],
    ['another zone is converted', '2031-05-06T23:30:00Z', '+09:00', '2031-05-07T08:30:00+09:00'],
    ['backwards over a year', '2031-01-01T02:00:00+03:00', '-05:30', '2030-12-31T17:30:00-05:30'],
    ['hours alone', '2031-05-06T12:00+02', '+09:00', '2031-05-06T19:00:00+09:00'],
    ['a date is told in it already', '2031-05-06', '+09:00', '2031-05-06'],
    ['a month', '2031-05', '+09:00', '2031-05'],
    ['what is no date', 'yesterday', '+09:00', 'yesterday'],
  ])('%s', (_, publishedAt, zone, expected) => {
    expect(inOwnZone(article(publishedAt), { zone }).publishedAt).toBe(expected);
  });

  it('leaves an article alone whose outlet or time is not told', () => {
    expect(inOwnZone(article('2031-05-06T21:00'), {})).toEqual(article('2031-05-06T21:00'));
    expect(inOwnZone(article(), { zone: '+09:00' })).toEqual(article());
  });
});

describe('settingsFor', () => {
  it('goes by the outlet’s own name', () => {
    const sources = { Herald: { origin: 'x' } };
    expect(settingsFor({ ...article(), source: 'Herald' }, sources)).toEqual({ origin: 'x' });
    expect(settingsFor({ ...article(), source: 'herald' }, sources)).toEqual({});
    expect(settingsFor({ ...article(), source: 'toString' }, sources)).toEqual({});
    expect(settingsFor(article(), sources)).toEqual({});
  });
});
