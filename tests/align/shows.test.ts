import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEntities } from '../../src/align/entities.ts';
import { appearancesIn } from '../../src/align/shows.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { SHOWS } from '../../src/lexicon/en/shows.ts';
import { found } from '../detectors/found.ts';

function told(text: string): string[] {
  const analysis = analyseArticle({ id: 'a', text });
  return appearancesIn(analysis, buildEntities([analysis])).map(({ speaker, name }) => `${speaker.name}: ${name}`);
}

describe('where somebody spoke', () => {
  it.each([
    ['a programme', 'Karim Dahl said on NBC’s “Meet the Press” that he would stay.', 'Karim Dahl: Meet the Press'],
    ['an interview', 'Karim Dahl ruled it out in an interview on "Fox News Sunday."', 'Karim Dahl: Fox News Sunday'],
    ['a host of the table', 'Karim Dahl told NPR’s Steve Inskeep that he would stay.', 'Karim Dahl: Steve Inskeep'],
    [
      'a host with a show',
      'Karim Dahl told Goran Petrov on his radio show that he would stay.',
      'Karim Dahl: Goran Petrov',
    ],
    [
      'a show of somebody',
      'Karim Dahl said on Goran Petrov’s radio show that he would stay.',
      'Karim Dahl: Goran Petrov',
    ],
    [
      'a show behind its host',
      'Karim Dahl said on the radio show of former candidate Goran Petrov that he would stay.',
      'Karim Dahl: Goran Petrov',
    ],
    [
      'a programme with its host',
      '"It is over," Ana Ortiz told Robin Roberts on "Good Morning America."',
      'Ana Ortiz: Good Morning America, Robin Roberts',
    ],
  ])('is read of %s', (_, text, one) => {
    expect(told(text)).toEqual([one]);
  });

  it.each([
    ['a word of the language', 'Karim Dahl said Today that he would stay.'],
    ['a programme that nobody speaks in', 'Karim Dahl never watches Meet the Press.'],
    ['a person who is no host', 'Karim Dahl told Goran Petrov that he would stay.'],
    ['two speakers', 'Karim Dahl and Ana Ortiz spoke at length on "Meet the Press."'],
    ['a part of another word', 'Karim Dahl said the Hannitys of Torran would stay.'],
  ])('is not read of %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(Array.isArray(told(`Karim Dahl said on "Meet the Press" ${text}`))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is told of programmes that have a title', () => {
    expect(SHOWS.every(({ titles }) => titles.length > 0 && titles.every((title) => title !== ''))).toBe(true);
  });
});

const GIVE_WAY = 'the party should give way on the rates before the talks end';

describe('show-differs', () => {
  it.each([
    [
      'two programmes',
      `Karim Dahl said on "Meet the Press" that ${GIVE_WAY}.`,
      `In an interview on "Face the Nation," Karim Dahl said ${GIVE_WAY}.`,
    ],
    [
      'a programme and a host of another',
      `Karim Dahl said on "Meet the Press" that ${GIVE_WAY}.`,
      `Karim Dahl told Sean Hannity that ${GIVE_WAY}.`,
    ],
    [
      'two hosts',
      `Karim Dahl told Goran Petrov on his radio show that ${GIVE_WAY}.`,
      `Karim Dahl said on Asa Holt’s radio show that ${GIVE_WAY}.`,
    ],
  ])('finds %s', (_, a, b) => {
    expect(found(a, b)).toContain('show-differs');
  });

  it.each([
    ['the network', `Karim Dahl said on "Meet the Press" that ${GIVE_WAY}.`, `Karim Dahl told NBC that ${GIVE_WAY}.`],
    [
      'the host',
      `Karim Dahl said on "Face the Nation" that ${GIVE_WAY}.`,
      `Karim Dahl told Bob Schieffer that ${GIVE_WAY}.`,
    ],
    [
      'two speakers',
      `Karim Dahl said on "Meet the Press" that ${GIVE_WAY}.`,
      `Ana Ortiz said on "Face the Nation" that ${GIVE_WAY}.`,
    ],
    [
      'who was in both',
      `Karim Dahl said on "Meet the Press" that ${GIVE_WAY}.`,
      `Karim Dahl said on "Face the Nation" that ${GIVE_WAY}. Karim Dahl said it again on "Meet the Press."`,
    ],
  ])('leaves alone %s', (_, a, b) => {
    expect(found(a, b)).not.toContain('show-differs');
  });
});
