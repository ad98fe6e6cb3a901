import { describe, expect, it } from 'vitest';
import { courtWingsOf } from '../../src/align/court-wing.ts';
import { splitVotesOf } from '../../src/align/split-votes.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { found } from '../detectors/found.ts';

const votes = (text: string) =>
  splitVotesOf(analyseArticle({ id: 'a', text })).map(({ key, party }) => `${key}: ${party}`);
const wings = (text: string) =>
  courtWingsOf(analyseArticle({ id: 'a', text })).map(({ body, party }) => `${body}: ${party}`);

describe('votes of one party', () => {
  it.each([
    ['All the votes in opposition came from Democrats.', 'all against: democratic'],
    ['It passed, with all no votes coming from Republicans.', 'all against: republican'],
    ['All of the votes for the bill were cast by Democrats.', 'all for: democratic'],
    ['No Republicans voted for the bill.', 'none for: republican'],
    ['Not a single Republican voted against the bill.', 'none against: republican'],
    ['Only Democrats opposed the bill.', 'all against: democratic'],
    ['Every House Democrat voted against the bill.', 'every against: democratic'],
    ['The bill passed without a single Republican vote.', 'none for: republican'],
    ['The bill passed with no Democratic support.', 'none for: democratic'],
  ])('are read in: %s', (text, vote) => {
    expect(votes(text)).toEqual([vote]);
  });

  it.each([
    'Some Democrats voted against the bill.',
    'The votes of Republicans were counted on Monday.',
    'Democrats said that no bill had come.',
    'All Republicans went home.',
  ])('are not read in: %s', (text) => {
    expect(votes(text)).toEqual([]);
  });
});

describe('the wing that holds a court', () => {
  it.each([
    ["The Supreme Court's conservative majority agreed.", 'court: conservative'],
    ['The court, which has a 5-4 liberal majority, agreed.', 'court: liberal'],
    ['The majority-conservative court agreed.', 'court: conservative'],
    ["The Ohio Supreme Court's Republican majority agreed.", 'ohio court: conservative'],
  ])('is read in: %s', (text, wing) => {
    expect(wings(text)).toEqual([wing]);
  });

  it.each(['The conservative majority in the chamber agreed.', 'A majority of the court agreed with liberals.'])(
    'is not read in: %s',
    (text) => {
      expect(wings(text)).toEqual([]);
    },
  );

  it('is disputed by reports that name two', () => {
    const told = (wing: string) =>
      `On Monday in Torran the Supreme Court's ${wing} majority struck the ferry rule down.`;
    expect(found(told('conservative'), told('liberal').replace('struck', 'threw'))).toContain('control-differs');
    expect(found(told('conservative'), told('Republican').replace('struck', 'threw'))).not.toContain('control-differs');
  });
});
