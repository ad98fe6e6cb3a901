import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const LEAD = 'Mayor Ana Ortiz opened the rebuilt bridge in Torran on Monday, a year after the flood. ';

/** A change of wording that a rule of its own can name is told by that rule. */
const WORDINGS = new Set(['quotation-altered', 'copied-words-altered', 'stance-opposed']);

function wordingFound(a: string, b: string): string[] {
  const articles = [a, b].map((text, index) => ({
    id: `${index}`,
    text: LEAD + text,
    publishedAt: '2021-03-09T12:00:00Z',
  }));
  return compare(articles)
    .discrepancies.filter(({ detector }) => WORDINGS.has(detector))
    .map(({ sides }) =>
      sides
        .map(({ value }) => value)
        .sort()
        .join(' | '),
    );
}

describe('words of one utterance', () => {
  it.each([
    [
      'a negation lost',
      '"We will not raise the toll before the winter," Ortiz said.',
      '"We will raise the toll before the winter," Ortiz said.',
    ],
    [
      'another noun',
      '"Every family in this valley lost a barn that night," Ortiz said.',
      '"Every family in this valley lost a child that night," Ortiz said.',
    ],
    [
      'another verb',
      '"The engineers who never checked the pillars must answer," she said.',
      '"The engineers who never built the pillars must answer," she said.',
    ],
    [
      'the last words',
      '"I think this was a grave mistake on the part of the council. It hurt us," Ortiz said.',
      '"I think this was a grave mistake on the part of the ministry. Nobody asked the people who live along the river," Ortiz said.',
    ],
    [
      'a short saying of one speaker',
      '"We never stopped digging," Ortiz said on the bridge.',
      '"We never stopped waiting," Ortiz said on the bridge.',
    ],
    [
      'a name in the words of a reporter',
      'The council bought the stone that carries the new road across the river from a quarry in Halden.',
      'The council bought the stone that carries the new road across the river from a quarry in Velmark.',
    ],
    [
      'an opposite in the words of a reporter',
      'The council accepted the stone that carries the new road across the river after a long debate in March.',
      'The council rejected the stone that carries the new road across the river after a long debate in March.',
    ],
    [
      'a name',
      '"The money came from the people of Halden and nobody else," Ortiz said.',
      '"The money came from the people of Velmark and nobody else," Ortiz said.',
    ],
  ])('are told apart: %s', (_, a, b) => {
    expect(wordingFound(a, b).length).toBeGreaterThan(0);
  });

  it.each([
    [
      'spelling',
      '"The theatre and the harbour were organised by our neighbours," Ortiz said.',
      '"The theater and the harbor were organized by our neighbors," Ortiz said.',
    ],
    [
      'a masked word',
      '"The council can go and motherf***er itself on this bridge today," Ortiz said.',
      '"The council can go and motherfucker itself on this bridge today," Ortiz said.',
    ],
    [
      'a trimmed quotation',
      '"We will not raise the toll before the winter, whatever they say," Ortiz said.',
      '"We will not raise the toll before the winter," Ortiz said.',
    ],
    [
      'a piece cut out',
      '"We will not raise the toll, I promise you, before the winter," Ortiz said.',
      '"We will not raise the toll ... before the winter," Ortiz said.',
    ],
    [
      'contractions',
      '"We will not raise the toll before the winter comes," Ortiz said.',
      '"We won\'t raise the toll before the winter comes," Ortiz said.',
    ],
    [
      'a mark that is left out',
      '"We can\'t raise the toll before the winter comes," Ortiz said.',
      '"We cant raise the toll before the winter comes," Ortiz said.',
    ],
    [
      'a tag that parts it',
      '"We will not raise the toll," Ortiz said, "before the winter is over."',
      '"We will not raise the toll before the winter is over," Ortiz said.',
    ],
    [
      'the reporter between two pieces',
      '"I am very proud to announce that we have a deal to reopen the bridge," Ortiz said.',
      'Ortiz was "very proud to announce" what she called "a deal to reopen the bridge".',
    ],
    [
      'other words of a reporter',
      'The council paid 14 million crowns for the stone that carries the new road across the river.',
      'The council paid 14 million crowns for the rock that carries the new road across the river.',
    ],
    [
      'a day of its own in each',
      'The firm wrote today (14 October 2020) that it had delivered the stone for the new road across the river.',
      'The firm wrote today (20 October 2020) that it had delivered the stone for the new road across the river.',
    ],
    [
      'figures and words for one number',
      '"We stopped this 11th hour plan before anybody could sign it," Ortiz said.',
      '"We stopped this eleventh hour plan before anybody could sign it," Ortiz said.',
    ],
    [
      'a thing and its doing',
      '"Nobody may ask a guest for proof of a flu vaccination at the gate of this park," Ortiz said.',
      '"Nobody may ask a guest for proof of a flu vaccine at the gate of this park," Ortiz said.',
    ],
    [
      'a shop by two nouns',
      'The smoke that firefighters saw on Monday rose from the roof of the store at the end of the bridge.',
      'The smoke that firefighters saw on Monday rose from the roof of the supermarket at the end of the bridge.',
    ],
    [
      'a form of address for a given name',
      'There were five officers in full gear who aimed at the second floor of the building, Luke Varga said.',
      'There were five officers in full gear who aimed at the second floor of the building, Mr. Varga said.',
    ],
    [
      'two spellings of one name',
      'Other climbers tried to bring Bertil Raite down the glacier before the night, the police said on Monday.',
      'Other climbers tried to bring Bertil Rait down the glacier before the night, the police said on Monday.',
    ],
    ['two utterances alike', '"We lost the school," Ortiz said.', '"We lost the clinic," Ortiz said.'],
  ])('are left alone: %s', (_, a, b) => {
    expect(wordingFound(a, b)).toEqual([]);
  });
});
