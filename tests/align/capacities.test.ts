import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designationsOf } from '../../src/align/capacities/designations.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { areExclusive, capacityOf } from '../../src/lexicon/en/capacities.ts';
import { found } from '../detectors/found.ts';

function told(text: string): string[] {
  const analysis = analyseArticle({ id: 'a', text });
  return designationsOf(analysis, buildEntities([analysis])).map(({ form, words }) => `${form}: ${words.join(' ')}`);
}

describe('designations', () => {
  it.each([
    ['The fight was stopped by referee Karim Dahl.', 'title: referee'],
    ['Prison spokesman Karim Dahl said he died on Monday.', 'title: prison spokesman'],
    ['The pastor, Karim Dahl, declined to speak.', 'apposition: the pastor'],
    ['Karim Dahl, the former attorney general of Torran, was there.', 'apposition: the former attorney general'],
    ['Karim Dahl, 45, the night watchman, was shot.', 'apposition: the night watchman'],
    ['Karim Dahl was the chief executive of the mill.', 'predicate: the chief executive'],
    ['The party chose Karim Dahl as whip.', 'predicate: whip'],
    ['Karim Dahl works as a nurse at the clinic.', 'predicate: a nurse'],
    ['Karim Dahl resigned as communications director to Senator Goran Petrov.', 'predicate: communications director'],
    ['Karim Dahl became police chief in 2010.', 'predicate: police chief'],
    ['Karim Dahl was appointed special envoy in July.', 'predicate: special envoy'],
    ['Karim Dahl, a speechwriter for Vice President Goran Petrov, was there.', 'apposition: a speechwriter'],
    ['Karim Dahl, 45, of Torran Falls, a retired firefighter, was hurt.', 'apposition: a retired firefighter'],
    ['Karim Dahl, who has worked as a mechanic, was hurt.', 'apposition: a mechanic'],
    ['Karim Dahl — a former plumber — was hurt.', 'apposition: a former plumber'],
    ["Goran Petrov's lawyer, Karim Dahl, declined.", "apposition: 's lawyer"],
    ['Former Gov. Karim Dahl (D-Ohio) wrote the report.', 'title: former gov.'],
    ['Special Envoy to Norway Karim Dahl resigned.', 'title: special envoy'],
  ])('are read in: %s', (text, phrase) => {
    expect(told(text)).toContain(phrase);
  });

  it.each([
    'Karim Dahl was not the chief executive of the mill.',
    'The mill closed, and Karim Dahl went home.',
    'The pastor spoke to Karim Dahl.',
    "Karim Dahl was named Pastor Goran Petrov's deputy.",
    'Karim Dahl never served as a pastor.',
    'Karim Dahl met the chief executive as a friend.',
  ])('are not read in: %s', (text) => {
    expect(told(text).filter((phrase) => /chief executive|pastor|mill/.test(phrase))).toEqual([]);
  });
});

describe('capacities', () => {
  it.each([
    ['prosecutor', 'defense attorney', true],
    ['prison spokesman', 'defense attorney', true],
    ['fire marshal', 'pastor', true],
    ['gop conference chair', 'house gop whip', true],
    ['foreign minister', 'defence minister', true],
    ['secretary of state', 'defense secretary', true],
    ['ceo', 'chief financial officer', true],
    ['police sergeant', 'captain', true],
    ['landlord', 'tenant', true],
    ['chief of staff', 'communications director', true],
    ['former driver', 'former speechwriter', true],
    ['lead guitarist', 'drummer', true],
    ['seismologist', 'economist', true],
    ['driver', 'passenger', true],
    ['teacher', 'principal', true],
    ['nurse', 'doctor', true],
    ['running back', 'wide receiver', true],
    ['reporter', 'police chief', false],
    ['conspiracy theorist', 'campaign strategist', true],
    ['governor', 'ambassador', true],
    ['plumber', 'electrician', true],
    ['librarian', 'paramedic', true],
    ['aide', 'speechwriter', false],
    ['police officer', 'detective', false],
    ['surgeon general', 'family doctor', false],
    ['pastor', 'priest', false],
    ['psychiatrist', 'professor', false],
    ['owner', 'chief executive', false],
    ['victim', 'nurse', false],
    ['communications director', 'spokesman', false],
    ['campaign manager', 'spokesman', false],
    ['geophysicist', 'seismologist', false],
    ['geophysicist', 'physicist', false],
    ['district attorney', 'prosecutor', false],
    ['defence minister', 'defense secretary', false],
    ['surgeon', 'doctor', false],
    ['spokesman', 'detective', false],
    ['lawyer', 'spokesman', false],
    ['attorney', 'prosecutor', false],
    ['trade and industry secretary', 'trade secretary', false],
    ['deputy education secretary', 'health secretary', false],
    ['author', 'professor', false],
  ])('%s / %s: %s', (a, b, exclusive) => {
    const [x, y] = [capacityOf(a.split(' ')), capacityOf(b.split(' '))];
    expect(x !== null && y !== null && areExclusive(x, y)).toBe(exclusive);
  });

  it('are symmetric, and none excludes itself', () => {
    const word = fc.constantFrom('prosecutor', 'judge', 'nurse', 'whip', 'gunman', 'pilot', 'teacher', 'zebra');
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(areExclusive(a, b)).toBe(areExclusive(b, a));
        expect(areExclusive(a, a)).toBe(false);
      }),
    );
  });
});

describe('capacity-differs', () => {
  it.each([
    [
      'Nobody was hurt in the blaze in Torran on Friday, said fire marshal Karim Dahl.',
      'Karim Dahl, the pastor, said that nobody was hurt in the blaze in Torran on Friday.',
    ],
    [
      'The party in Torran removed Karim Dahl as whip on Monday.',
      'On Monday the party in Torran voted to remove conference chair Karim Dahl.',
    ],
    [
      'Goran Petrov died in his cell on Monday, said prison spokesman Karim Dahl.',
      'Defense attorney Karim Dahl said that Goran Petrov died in his cell on Monday.',
    ],
    [
      'Karim Dahl, who was ambassador of Torran from 2006 to 2012, opposed the wall on Monday.',
      'The wall was opposed on Monday by Karim Dahl, who was president from 2006 until 2012.',
    ],
    [
      'He paid to settle a suit by his former driver, Karim Dahl, on Monday.',
      'His former communications director, Karim Dahl, took the money on Monday and left Torran.',
    ],
    [
      'Former Gov. Karim Dahl (D-Ohio) wrote the report on the schools.',
      'The report on the schools was written by former Ohio Rep. Karim Dahl.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('capacity-differs');
  });

  it.each([
    [
      'Karim Dahl, then a prosecutor, met the judge in Torran in 1999.',
      'Judge Karim Dahl spoke of his years in Torran in 1999.',
    ],
    [
      'Prosecutor Karim Dahl spoke to the jury in Torran on Monday.',
      'Defense attorney Goran Dahl spoke to the jury in Torran on Monday.',
    ],
    ['The next mayor of Torran, Karim Dahl, spoke on Monday.', 'Governor Karim Dahl spoke in Torran on Monday.'],
    [
      'Karim Dahl, who was ambassador of Torran from 2000 to 2006, opposed the wall on Monday.',
      'The wall was opposed on Monday by Karim Dahl, who was president from 2006 until 2012.',
    ],
    [
      'Karim Dahl, an aide to the senator, resigned on Monday in Torran.',
      'Karim Dahl, a speechwriter for the senator, resigned on Monday in Torran.',
    ],
    ['Union president Karim Dahl spoke in Torran on Monday.', 'Senator Karim Dahl spoke in Torran on Monday.'],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('capacity-differs');
  });
});
