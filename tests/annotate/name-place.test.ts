import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonymCountry, metonymCountry, placeRelation } from '../../src/annotate/name/place.ts';

const RELATIONS = `
same|US|United States
same|U.S.|the United States
same|America|USA
same|U.K.|Britain
same|Kiev|Kyiv
same|Bombay|Mumbai
same|New York City|NYC
same|L.A.|Los Angeles
same|St. Louis|Saint Louis
same|Burma|Myanmar
same|the Netherlands|Netherlands
same|Washington, D.C.|Washington DC
same|Calif.|California
same|São Paulo|Sao Paulo
within|Chengdu|China
within|Seoul|South Korea
within|Seoul|Asia
within|Tokyo|Japan
within|Paris|France
within|Chengdu|Sichuan
within|Sichuan|China
within|Toronto|Canada
within|Toronto|Ontario
within|Houston|Texas
within|Texas|United States
within|Texas|U.S.
within|Atlanta|Georgia
within|Springfield, Mo.|Missouri
within|Springfield, Ill.|Illinois
within|Springfield|Illinois
within|Scotland|Britain
within|Munich|Germany
within|Munich|Bavaria
within|Kabul|Afghanistan
within|Gaza|Middle East
within|Syria|Middle East
within|Manhattan|New York
within|Crimea|Ukraine
within|Brazil|South America
within|Mosul|Iraq
contains|South Korea|Seoul
contains|China|Chengdu
contains|Europe|Germany
contains|Texas|Dallas
contains|Japan|Hiroshima
disjoint|New York|Seoul
disjoint|Paris|London
disjoint|Boston|Chicago
disjoint|Texas|Florida
disjoint|Dallas|Houston
disjoint|Dallas|Florida
disjoint|China|Japan
disjoint|Seoul|Japan
disjoint|Toronto|United States
disjoint|North Korea|South Korea
disjoint|Moscow|Ukraine
disjoint|Tokyo|Hiroshima
disjoint|Berlin|France
disjoint|Munich|Hamburg
unknown|Zzyzx Heights|China
unknown|China|Zzyzx Heights
unknown|Zzyzx Heights|Qqville
unknown||China
`
  .trim()
  .split('\n')
  .map((row) => row.split('|') as [string, string, string]);

const OPPOSITE: Readonly<Record<string, string>> = { within: 'contains', contains: 'within' };

/** Any code units, lone surrogates among them. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((codes) => String.fromCharCode(...codes));

describe('placeRelation', () => {
  it.each(RELATIONS)('%s: %s, %s', (relation, a, b) => {
    expect(placeRelation(a, b)).toBe(relation);
    expect(placeRelation(b, a)).toBe(OPPOSITE[relation] ?? relation);
  });

  it('does not call places disjoint that a namesake may join', () => {
    expect(placeRelation('Georgia', 'Atlanta')).not.toBe('disjoint');
    expect(placeRelation('Washington', 'Seattle')).not.toBe('disjoint');
  });

  it('survives any strings', () => {
    const text = anyText(60);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(placeRelation(a, b)).toBeTypeOf('string');
      }),
    );
  });
});

describe('demonymCountry', () => {
  it.each([
    ['Japanese', 'JP'],
    ['south korean', 'KR'],
    ['Britons', 'GB'],
    ['English', 'GB'],
    ['Spaniard', 'ES'],
    ['Poles', 'PL'],
    ['Dutch', 'NL'],
    ['Emirati', 'AE'],
    ['Palestinians', 'PS'],
    ['Chechen', 'RU'],
    ['American', 'US'],
    ['Texan', 'US'],
  ])('%s: %s', (word, country) => expect(demonymCountry(word)).toBe(country));

  it.each(['European', 'Korean', 'table', '', 'Marsh', 'polish up'])('%s: none of its own', (word) =>
    expect(demonymCountry(word)).toBeNull(),
  );
});

describe('metonymCountry', () => {
  it.each([
    ['the White House', 'US'],
    ['White House', 'US'],
    ['the Kremlin', 'RU'],
    ['Downing Street', 'GB'],
    ['Seoul', 'KR'],
    ['Tokyo', 'JP'],
    ['Washington', 'US'],
    ['Blue House', 'KR'],
    ['the Pentagon', 'US'],
    ['Pyongyang', 'KP'],
  ])('%s: %s', (name, country) => expect(metonymCountry(name)).toBe(country));

  it.each(['Chengdu', 'the White Lion', 'Osaka', ''])('%s: none', (name) => expect(metonymCountry(name)).toBeNull());
});
