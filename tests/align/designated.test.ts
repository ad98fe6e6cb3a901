import { describe, expect, it } from 'vitest';
import { designationsOf } from '../../src/align/capacities/designations.ts';
import { areBothPossible } from '../../src/align/designated/both-possible.ts';
import { type ToldAs, toldAs } from '../../src/align/designated/told-as.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { noEntries } from '../../src/lexicon/entries.ts';
import { found } from '../detectors/found.ts';

function told(text: string): ToldAs[] {
  const analysis = analyseArticle({ id: 'a', text }, noEntries);
  return designationsOf(analysis, buildEntities([analysis])).flatMap((one) => toldAs(one, analysis) ?? []);
}

describe('what somebody is told to be', () => {
  it.each([
    ['Gov. Karim Dahl spoke in Torran.', 'governor'],
    ['Governor Karim Dahl spoke in Torran.', 'governor'],
    ['Karim Dahl, a longtime congressman, spoke.', 'representative'],
    ['Ana Ortiz, the police spokeswoman, declined.', 'police spokesman'],
    ['Karim Dahl, intelligence director with the Velmar group, spoke.', 'director group intelligence velmar'],
    ["Velmsoft's Karim Dahl spoke.", 'velmsoft'],
    ['Karim Dahl, now a television analyst, spoke.', 'analyst television'],
    ['Karim Dahl, who is the party whip, spoke.', 'party whip'],
  ])('%s tells: %s', (text, words) => {
    expect(told(text).map(({ tokens }) => [...tokens].sort().join(' '))).toContain(words);
  });

  it.each([
    'Mr. Karim Dahl spoke in Torran.',
    'Karim Dahl (D-Ohio) spoke in Torran.',
    'Karim Dahl, a Democrat, spoke.',
  ])('is nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Karim Dahl, a former mayor, spoke.', 'Attorney Karim Dahl spoke.', true],
    ['Sen. Karim Dahl spoke.', 'House Majority Leader Karim Dahl spoke.', true],
    ['President Karim Dahl spoke.', 'Sen. Karim Dahl spoke.', true],
    ['Sgt. Karim Dahl spoke.', 'Police spokesman Karim Dahl spoke.', true],
    ['Karim Dahl, the presidential candidate, spoke.', 'Governor Karim Dahl spoke.', true],
    ['Harbor Secretary Karim Dahl spoke.', 'Fisheries Secretary Karim Dahl spoke.', false],
    ['Borough President Karim Dahl spoke.', 'Councilman Karim Dahl spoke.', false],
    ['Emergency manager Karim Dahl spoke.', 'Fire inspector Karim Dahl spoke.', true],
    ['Emergency manager Karim Dahl spoke.', 'Public safety director Karim Dahl spoke.', false],
  ])('%s / %s may both be: %s', (a, b, expected) => {
    const [x, y] = [told(a)[0], told(b)[0]];
    expect(x && y && areBothPossible(x, y)).toBe(expected);
  });
});

describe('designation-differs', () => {
  it.each([
    [
      'Borough President Karim Dahl called for calm in Torran on Monday after the riot.',
      'Torran Councilman Karim Dahl called for calm on Monday after the riot in Torran.',
    ],
    [
      'Nobody was hurt in the fire in Torran on Monday, emergency manager Karim Dahl said.',
      'Torran public safety director Karim Dahl said that nobody was hurt in the fire in Torran on Monday.',
    ],
    [
      'The cargo was seized in Torran on Monday by Customs Agent Karim Dahl.',
      'Secret Service Agent Karim Dahl seized the cargo in Torran on Monday.',
    ],
    [
      'The port stays shut, said former Harbors Secretary Karim Dahl.',
      'The port stays shut, acting Harbors Secretary Karim Dahl said.',
    ],
    [
      'Karim Dahl, then the No. 2 official at the Ports Bureau, signed the order.',
      'The order was signed by Karim Dahl, the No. 3 official at the Ports Bureau.',
    ],
    [
      'Karim Dahl, the number two member of the Ports Bureau, signed the order.',
      'The order was signed by Karim Dahl, the No. 3 member of the Ports Bureau.',
    ],
    [
      "Karim Dahl, the group's long-hidden military commander, spoke to reporters in Torran on Monday for the first time.",
      'Harbor Front spokesman Karim Dahl spoke to reporters in Torran on Monday.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('designation-differs');
  });

  it.each([
    ['Harbor Secretary Karim Dahl spoke in Torran on Monday.', 'Harbor chief Goran Dahl spoke in Torran on Monday.'],
    ['Rep. Karim Dahl spoke in Torran on Monday.', 'Congressman Karim Dahl spoke in Torran on Monday.'],
    [
      'Whip Karim Dahl spoke in Torran on Monday on the vote.',
      'Rep. Karim Dahl spoke in Torran on the vote on Monday.',
    ],
    [
      'The port stays shut, said former Harbors Secretary Karim Dahl.',
      'The port stays shut, Harbors Secretary Karim Dahl said.',
    ],
    [
      'The port stays shut, said Karim Dahl, who was acting Harbors Secretary in May. The former Harbors Secretary Karim Dahl retired.',
      'The port stays shut, former Harbors Secretary Karim Dahl said.',
    ],
    [
      'Karim Dahl, the No. 2 seed, won in Torran on Monday.',
      'Karim Dahl, ranked No. 7 in the world, won in Torran on Monday.',
    ],
    [
      'Commander Karim Dahl spoke to reporters in Torran on Monday.',
      'Navy spokesman Karim Dahl spoke to reporters in Torran on Monday.',
    ],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('designation-differs');
  });
});
