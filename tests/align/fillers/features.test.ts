import { describe, expect, it } from 'vitest';
import { fillersOf } from '../../../src/align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../../../src/align/fillers/pairs.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function pairOf(names: readonly [string, string], ...texts: readonly string[]): FillerPair | undefined {
  const analyses = texts.map((text, at) => analyseArticle({ id: `r${at}`, text }));
  const pairs = pairFillers(analyses.flatMap(fillersOf), analyses, () => 1);
  return pairs.find(({ a, b }) => a.name.name === names[0] && b.name.name === names[1]);
}

const OTHER = 'On Monday referee Paul Dunn stopped the fight in Elmsford. Paul Dunn had warned both boxers before.';
const THIRD = 'The fight in Elmsford was stopped on Monday by referee Paul Dunn.';

describe('what is known of two names in one gap', () => {
  it('tells the name that one report has once from the one that all others have', () => {
    const text = 'On Monday referee Karl Berg stopped the fight in Elmsford. Paul Dunn had warned both boxers before.';
    const pair = pairOf(['Karl Berg', 'Paul Dunn'], text, OTHER, THIRD);
    expect(pair?.features).toMatchObject({
      ...{ strangerTellers: 0, hostTellers: 2, strangerThere: 0, hostHere: 1, hostBeside: 0 },
      ...{ strangerCount: 1, hostCountHere: 1, hostGap: 1, strangerBare: 0 },
    });
    expect(pair?.features.fitHost).toBe(1);
    expect(pair?.features.fitOwn).toBe(-1);
  });

  it('marks a family name that nobody has introduced', () => {
    const pair = pairOf(['Berg', 'Paul Dunn'], 'On Monday Mr. Berg stopped the fight in Elmsford.', OTHER);
    expect(pair?.features.strangerBare).toBe(1);
  });

  it('counts the words right before and after that are alike, articles left out', () => {
    const a = 'On Monday the referee Karl Berg stopped the fight.';
    const pair = pairOf(['Karl Berg', 'Paul Dunn'], a, 'On Monday referee Paul Dunn stopped a bout.');
    expect(pair?.features).toMatchObject({ runLeft: 3, runRight: 1 });
  });

  it.each([
    ['in one name', 'Tom Ray and Karl Berg voted against the budget.', { rowShared: 1, rowLeft: 0 }],
    ['in two names', 'Eva Holt and Karl Berg voted against the budget.', { rowShared: 0, rowLeft: 1 }],
  ])('compares rows that differ %s', (_, text, features) => {
    const other = 'Tom Ray and Paul Dunn voted against the budget.';
    expect(pairOf(['Karl Berg', 'Paul Dunn'], text, other)?.features).toMatchObject(features);
  });
});

describe('names are no pair', () => {
  it.each([
    ['the seats of two persons', 'Sen. Ann Lee (R-Ohio) spoke to voters.', 'Sen. Tom Ray (D-Iowa) spoke to voters.'],
    [
      'a seat and where one is',
      'Sen. Ann Lee (R-Ohio) spoke to voters.',
      'Sen. Ann Lee spoke to some voters in a town in Iowa.',
    ],
  ])('%s', (_, a, b) => {
    expect(pairOf(['Ohio', 'Iowa'], a, b)).toBeUndefined();
  });

  it('but those of one person may be', () => {
    const [a, b] = ['Sen. Ann Lee (R-Ohio) spoke to voters.', 'Sen. Ann Lee (R-Iowa) spoke to voters.'];
    expect(pairOf(['Ohio', 'Iowa'], a, b)).toBeDefined();
  });

  it('an office alone and a name', () => {
    const [a, b] = ['The Sheriff arrested two men in Elmsford.', 'Paul Dunn arrested two men in Elmsford.'];
    expect(pairOf(['Sheriff', 'Paul Dunn'], a, b)).toBeUndefined();
  });
});
