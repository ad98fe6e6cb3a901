import { describe, expect, it } from 'vitest';
import {
  areOneName,
  areOneOffice,
  areOpposites,
  indexEntries,
  liesWithin,
  noEntries,
} from '../../src/lexicon/entries.ts';

const entries = indexEntries({
  opposites: [['greenlight', 'Block']],
  aliases: [
    ['World Health Organization', 'WHO', 'the health body'],
    ['WHO', 'The Band'],
  ],
  offices: [['prime minister', 'taoiseach']],
  places: { Karosta: ['Liepaja', 'Latvia'] },
});

describe('a caller’s entries', () => {
  it.each<[string, boolean, boolean]>([
    ['opposites, in either order', areOpposites(entries, 'block', 'greenlight'), true],
    ['opposites, whatever the case', areOpposites(entries, 'Greenlight', 'block'), true],
    ['a word and itself', areOpposites(entries, 'block', 'block'), false],
    ['a word that is not there', areOpposites(entries, 'block', 'allow'), false],
    ['two names of one', areOneName(entries, 'W.H.O.', 'the World Health Organization'), true],
    ['two names of one, none of them the usual', areOneName(entries, 'WHO', 'health body'), true],
    ['a name that an earlier list has', areOneName(entries, 'WHO', 'The Band'), false],
    ['two names that are not there', areOneName(entries, 'NATO', 'NATO'), false],
    ['an office at the end of a phrase', areOneOffice(entries, 'the Irish taoiseach', 'Prime Minister'), true],
    ['an office inside a phrase', areOneOffice(entries, 'taoiseach of Ireland', 'prime minister'), false],
    ['another office', areOneOffice(entries, 'taoiseach', 'president'), false],
    ['a place in another', liesWithin(entries, 'Karosta', 'Latvia'), true],
    ['a place around another', liesWithin(entries, 'Latvia', 'karosta'), true],
    ['two places beside each other', liesWithin(entries, 'Latvia', 'Liepaja'), false],
    ['a place and itself', liesWithin(entries, 'Karosta', 'Karosta'), false],
    ['no entries: opposites', areOpposites(noEntries, 'a', 'b'), false],
    ['no entries: names', areOneName(noEntries, 'a', 'a'), false],
    ['no entries: offices', areOneOffice(noEntries, 'a', 'a'), false],
    ['no entries: places', liesWithin(noEntries, 'a', 'b'), false],
  ])('%s', (_, answer, expected) => {
    expect(answer).toBe(expected);
  });
});
