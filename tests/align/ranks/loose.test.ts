import { describe, expect, it } from 'vitest';
import { looseRankPairs } from '../../../src/align/ranks/loose.ts';
import { areApart } from '../../../src/align/ranks/pairs.ts';
import { eventOf } from '../event.ts';

function apart(...texts: readonly string[]): string[] {
  const { ranks } = eventOf(...texts);
  const pairs = looseRankPairs(ranks).filter(({ a, b }) => areApart(a, b));
  return pairs.map(({ a, b }) => `${a.amount} ${a.noun} | ${b.amount} ${b.noun}`);
}

describe('places in one row told otherwise', () => {
  it.each([
    [
      'a noun or an adjective',
      'When Ann Reed takes over, she will be the second woman to serve as governor of the state.',
      "Ann Reed is to become the state's first female governor.",
      '2 woman | 1 governor',
    ],
    [
      'a verb that the parser may read into the noun',
      'Tom Reed became the fifth NBA coach fired this season, along with four others.',
      'Tom Reed is the third NBA head coach to be fired this season.',
      '5 coach | 3 coach',
    ],
    [
      "one person's",
      'Joe Reed will head to Europe for his second overseas trip as president, aides said.',
      "Joe Reed's first overseas trip as president will be to Europe.",
      '2 trip | 1 trip',
    ],
    [
      'a first of its kind',
      'Utah is the second state in the country that will ban the drug, the governor said.',
      'In the first such ban in the nation, the governor of Utah outlawed the drug.',
      '2 state | 1 ban',
    ],
  ])('are found: %s', (_, a, b, expected) => {
    expect(apart(a, b)).toContain(expected);
  });

  it.each([
    ['two bearers', 'Ann Reed is the second woman to serve as governor.', 'Kim Holt is the first female governor.'],
    ['two rows', 'Ann Reed is the first woman to serve as governor.', 'Ann Reed is the second Lutheran mayor of Elm.'],
    ['one of many', 'Ann Reed won in her second term as mayor of Elm.', "Ann Reed's first term as mayor of Elm ended."],
    [
      'two things of one person',
      'Ann Reed praised her first overseas trip.',
      'Ann Reed praised her second overseas film.',
    ],
    [
      'which one is meant',
      'The second state road in the nation was shut.',
      'The first state road in the nation was shut.',
    ],
    [
      'what is said deep in a report',
      'Reed spoke. He left. It rained. Reed recalled his first overseas trip as president.',
      "Joe Reed's second overseas trip as president will be to Europe.",
    ],
  ])('are left alone: %s', (_, a, b) => {
    expect(apart(a, b)).toEqual([]);
  });
});
