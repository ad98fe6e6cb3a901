import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const LEAD =
  'Mayor Ana Ortiz and union leader Karim Dahl met in Torran on Monday to talk about the closed steel mill. ';

function speakersFound(a: string, b: string): string[][] {
  const articles = [a, b].map((text, index) => ({
    id: `${index}`,
    text: LEAD + text,
    publishedAt: '2021-03-09T12:00:00Z',
  }));
  return compare(articles)
    .discrepancies.filter(({ detector }) => detector === 'speaker-differs')
    .map(({ sides }) => sides.map(({ value }) => value));
}

describe('speaker-differs', () => {
  it('finds one utterance credited to two persons', () => {
    const found = speakersFound(
      '"The mill will never open its gates again," Ortiz said.',
      '"The mill will never open its gates again," Dahl said after the meeting.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.join(' ')).toMatch(/Ortiz.*Dahl|Dahl.*Ortiz/);
  });

  it('finds a speaker who is named behind what he is to another', () => {
    const found = speakersFound(
      '"The mill will never open its gates again," the owner\'s lawyer Karim Dahl said.',
      '"The mill will never open its gates again," the owner\'s agent Ana Ortiz said after the meeting.',
    );
    expect(found).toHaveLength(1);
  });

  it.each([
    [
      'is named behind a body',
      '"The mill will never open its gates again," said Harborline\'s Karim Dahl.',
      '"The mill will never open its gates again," Ana Ortiz said after the meeting.',
    ],
    [
      'had this to say',
      'Union leader Karim Dahl had this to say about the talks: "The mill will never open its gates again."',
      '"The mill will never open its gates again," Ana Ortiz said after the meeting.',
    ],
    [
      'speaks alone in one report and with another in the other',
      '"The mill will never open its gates again," said Rosa Heller and Tom Brandt.',
      '"The mill will never open its gates again," Ana Ortiz said after the meeting.',
    ],
  ])('finds a speaker who %s', (_, a, b) => {
    expect(speakersFound(a, b)).toHaveLength(1);
  });

  it('finds a long run of words credited to two persons, whatever either prints besides', () => {
    const found = speakersFound(
      '"The mill fed this town for a hundred years and it will feed the town again," Ortiz said.',
      'Dahl said the talks were "a shame for all of us." "The mill fed this town for a hundred years and it..."',
    );
    expect(found).toHaveLength(1);
  });

  it.each([
    [
      'one of two who speak together',
      '"The mill will never open its gates again," said Karim Dahl and Tom Brandt.',
      '"The mill will never open its gates again," Karim Dahl said.',
    ],
    [
      "another's spokesman",
      '"The mill will never open its gates again," said Dahl\'s spokesman.',
      '"The mill will never open its gates again," Karim Dahl said.',
    ],
    [
      'the same person by another name',
      '"The mill will never open its gates again," said Ana Ortiz.',
      '"The mill will never open its gates again," Ms. Ortiz said.',
    ],
    [
      'a pronoun',
      '"The mill will never open its gates again," she said.',
      '"The mill will never open its gates again," Dahl said.',
    ],
    [
      'an office for its holder',
      '"The mill will never open its gates again," the mayor said.',
      '"The mill will never open its gates again," Dahl said.',
    ],
    [
      'a spokesman for the one he speaks for',
      '"The mill will never open its gates again," a spokesman for Dahl said.',
      '"The mill will never open its gates again," Ortiz said.',
    ],
    [
      'two utterances',
      '"The mill will never open its gates again," Ortiz said.',
      '"We shall march on the ministry in spring," Dahl said.',
    ],
    ['a common phrase', '"It is what it is," Ortiz said.', '"It is what it is," Dahl said.'],
    [
      'an answer that repeats',
      '"The mill will never open," Ortiz said.',
      '"You tell me the mill is dead and will never open, and I tell you we will fight," Dahl said.',
    ],
    [
      'no speaker',
      '"The mill will never open its gates again," Ortiz said.',
      'A banner read: "The mill will never open its gates again."',
    ],
  ])('leaves alone %s', (_, a, b) => {
    expect(speakersFound(a, b)).toEqual([]);
  });
});
