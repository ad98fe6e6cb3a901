import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../src/lexicon/en/agencies.ts';
import { areNicknames, givenName, isFamilyName } from '../../src/lexicon/en/given-names.ts';
import { findOffice, OFFICES } from '../../src/lexicon/en/offices.ts';
import { NEWS_OUTLETS } from '../../src/lexicon/en/organisations.ts';
import { PARTIES } from '../../src/lexicon/en/parties.ts';
import { HONORIFICS } from '../../src/lexicon/en/titles.ts';

describe('offices', () => {
  it.each([
    ['president', 'head of state', true],
    ['former British prime minister', 'head of government', true],
    ['U.S. Sen.', 'legislator', false],
    ['Secretary of State', 'minister', true],
    ['deputy foreign minister', 'minister', true],
    ['police chief', 'police', true],
    ['detective', 'police', false],
    ['chief executive', 'executive', true],
    ['chief justice', 'judge', true],
    ['judge', 'judge', false],
    ['spokeswoman', 'spokesperson', false],
    ['pope', 'cleric', true],
  ])('%s', (phrase, officeClass, exclusive) =>
    expect(findOffice(phrase)).toMatchObject({ class: officeClass, exclusive }),
  );

  it.each(['table', '', 'Marsh', 'presidency', 'ministerial'])('%s is none', (phrase) =>
    expect(findOffice(phrase)).toBeNull(),
  );

  it('are listed in lower case', () => {
    for (const phrase of OFFICES.keys()) expect(phrase).toBe(phrase.toLowerCase());
  });
});

describe('bodies', () => {
  it.each([
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['FBI', 'Federal Bureau of Investigation'],
    ['Fed', 'Federal Reserve'],
    ['NATO', 'North Atlantic Treaty Organization'],
  ])('%s is the %s', (short, name) => expect(AGENCIES.get(short)?.name).toBe(name));

  it.each(['fbi', 'un', 'The', ''])('%s is none as written', (name) => expect(AGENCIES.has(name)).toBe(false));

  it('tell parties from their members', () => {
    expect(PARTIES.get('GOP')).toMatchObject({ name: 'Republican Party', member: false, country: 'US' });
    expect(PARTIES.get('Republican')).toMatchObject({ name: 'Republican Party', member: true });
    expect(PARTIES.get('Tory')?.name).toBe('Conservative Party');
    expect(PARTIES.has('party')).toBe(false);
  });

  it('list outlets', () => {
    expect(NEWS_OUTLETS.has('Reuters')).toBe(true);
    expect(NEWS_OUTLETS.has('Marsh')).toBe(false);
  });
});

describe('personal names', () => {
  it.each([
    ['Maria', 'f'],
    ['peter', 'm'],
    ['John', 'm'],
    ['Susan', 'f'],
  ])('%s', (name, gender) => expect(givenName(name)).toEqual({ gender, common: true }));

  it.each(['the', 'of', 'Qqxx', ''])('%s is no given name', (name) =>
    expect(givenName(name)?.common ?? false).toBe(false),
  );

  it.each(['Smith', 'kishida', 'Whitmore'])('%s is a family name', (name) => expect(isFamilyName(name)).toBe(true));
  it.each(['the', '', 'qqxx'])('%s is no family name', (name) => expect(isFamilyName(name)).toBe(false));

  it.each([
    ['Bill', 'William'],
    ['William', 'Bill'],
    ['Bob', 'Rob'],
    ['Liz', 'Beth'],
    ['Tony', 'Anthony'],
  ])('%s is %s', (a, b) => expect(areNicknames(a, b)).toBe(true));

  it.each([
    ['Bill', 'Robert'],
    ['Albert', 'Alfred'],
    ['Anna', 'Peter'],
    ['', 'William'],
    ['Jane', 'John'],
  ])('%s is not %s', (a, b) => expect(areNicknames(a, b)).toBe(false));

  it('tell the gender of a form of address', () => {
    expect(HONORIFICS.get('mrs')).toBe('f');
    expect(HONORIFICS.get('dr')).toBeNull();
  });
});
