import { describe, expect, it } from 'vitest';
import { COUNTRIES, COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../src/lexicon/en/countries.ts';
import { DEMONYMS } from '../../src/lexicon/en/demonyms.ts';
import { METONYMS } from '../../src/lexicon/en/metonyms.ts';
import { findPlaces, nameInstances, placeKey, stateByPostalCode } from '../../src/lexicon/en/places.ts';
import { US_STATES } from '../../src/lexicon/en/places-regions.ts';

describe('countries', () => {
  it('have distinct names and two-letter codes', () => {
    const names = [...COUNTRIES.values()].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const code of COUNTRIES.keys()) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it.each([
    ['u.s.', 'US'],
    ['america', 'US'],
    ['britain', 'GB'],
    ['south korea', 'KR'],
    ['dprk', 'KP'],
    ['czechia', 'CZ'],
    ['burma', 'MM'],
    ['holland', 'NL'],
    ['palestinian territories', 'PS'],
  ])('%s is %s', (name, code) => expect(COUNTRY_BY_NAME.get(name)?.code).toBe(code));

  it.each([
    ['seoul', 'KR'],
    ['washington', 'US'],
    ['kyiv', 'UA'],
    ['ottawa', 'CA'],
  ])('%s is the capital of %s', (capital, code) => expect(COUNTRY_BY_CAPITAL.get(capital)?.code).toBe(code));

  it.each([
    ['danes', 'DK'],
    ['afghan', 'AF'],
    ['swiss', 'CH'],
    ['filipino', 'PH'],
  ])('%s come from %s', (demonym, code) => expect(COUNTRY_BY_DEMONYM.get(demonym)?.code).toBe(code));

  it.each(['georgia state', 'europe', 'marsh', ''])('%s is no country', (name) =>
    expect(COUNTRY_BY_NAME.has(name)).toBe(false),
  );
});

describe('places', () => {
  it.each([
    ['Chengdu', 'city', 'CN', 'CN.32'],
    ['St. Louis', 'city', 'US', 'US.MO'],
    ['Saint Louis', 'city', 'US', 'US.MO'],
    ['Zürich', 'city', 'CH', ''],
    ['Zurich', 'city', 'CH', ''],
    ['Ohio', 'division', 'US', 'US.OH'],
    ['Calif.', 'division', 'US', 'US.CA'],
    ['Scotland', 'division', 'GB', 'GB.ENG'.replace('ENG', 'SCT')],
    ['Georgia', 'country', 'GE', ''],
  ])('%s is a %s', (name, kind, country, division) => {
    expect(findPlaces(name)[0]).toMatchObject({ kind, country, division });
  });

  it('lists namesakes, largest first', () => {
    const ranks = findPlaces('Springfield').map(({ rank }) => rank);
    expect(ranks.length).toBeGreaterThan(2);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it.each(['Qqville', '', 'the', 'Monday', 'Okafor'])('does not know %s', (name) =>
    expect(findPlaces(name)).toEqual([]),
  );

  it('has 50 states and the District of Columbia', () => {
    expect(US_STATES.length).toBe(51);
    expect(new Set(US_STATES.map((row) => row.slice(0, 2))).size).toBe(51);
    expect(stateByPostalCode('TX')).toBe('Texas');
    expect(stateByPostalCode('XX')).toBeNull();
  });

  it('keys names alike', () => expect(placeKey('The São Paulo')).toBe('sao paulo'));

  it('knows instances of WordNet', () => {
    expect(nameInstances('place').has('adriatic')).toBe(true);
    expect(nameInstances('place').has('monday')).toBe(false);
  });
});

describe('demonyms and metonyms', () => {
  it('tell a place', () => {
    expect(DEMONYMS.get('japanese')).toBe('Japan');
    expect(DEMONYMS.get('new yorkers')).toBe('New York');
    expect(DEMONYMS.has('table')).toBe(false);
  });

  it('tell a country and a body', () => {
    expect(METONYMS.get('kremlin')).toEqual({ country: 'RU', body: 'executive' });
    for (const { country } of METONYMS.values()) expect(country).toMatch(/^[A-Z]{2}$/);
  });
});
