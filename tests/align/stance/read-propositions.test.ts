import { describe, expect, it } from 'vitest';
import { buildEntities } from '../../../src/align/entities.ts';
import type { Proposition } from '../../../src/align/stance/proposition.ts';
import { propositionsOf } from '../../../src/align/stance/read-propositions.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function read(text: string): Proposition[] {
  const analysis = analyseArticle({ id: 'a', text });
  return propositionsOf(analysis, buildEntities([analysis]));
}

/** The sign, mode and holder of what is said of a word. */
function signOf(text: string, lemma: string): string | undefined {
  const found = read(text).find((one) => one.lemma === lemma && !one.attributive);
  return found && [found.composed.sign, found.composed.mode, found.holder?.head ?? ''].join(' ').trim();
}

describe('propositionsOf', () => {
  it.each([
    ['Lindholm agreed to resign after the vote.', 'resign', '1 intent lindholm'],
    ['Lindholm refused to resign after the vote.', 'resign', '-1 intent lindholm'],
    ['Lindholm did not refuse to resign.', 'resign', '1 intent lindholm'],
    ['Brecht urged the ministers not to sign the treaty.', 'sign', '-1 intent brecht'],
    ['Brecht supports the bill.', 'bill', '1 attitude brecht'],
    ['Brecht does not support the bill.', 'bill', '-1 attitude brecht'],
    ['Brecht refused to support the bill.', 'bill', '-1 attitude brecht'],
    ['Brecht voiced opposition to the bill.', 'bill', '-1 attitude brecht'],
    ['Brecht has been critical of the bill.', 'bill', '-1 attitude brecht'],
    ['The mayor stopped short of endorsing the plan.', 'plan', '-1 attitude mayor'],
    ['The paper attacked Brecht for opposing the plan.', 'plan', '-1 attitude brecht'],
    ['Brecht acknowledged that the city banned cars.', 'ban', '1 said brecht'],
    ['Brecht denied that the city banned cars.', 'ban', '-1 said brecht'],
    ['Brecht conceded that the allegations were true.', 'allegation', '1 attitude brecht'],
    ['The police never searched the car.', 'search', '-1 fact'],
    ['Brecht has no plans to resign.', 'resign', '-1 intent brecht'],
    ['Brecht chose not to hear the appeal.', 'hear', '-1 intent brecht'],
    ['Brecht discounted rumors that he was the source.', 'source', '-1 said brecht'],
    ['The ministers remained divided over the port.', 'divide', '1 fact'],
  ])('reads “%s”: %s is %s', (text, lemma, expected) => expect(signOf(text, lemma)).toBe(expected));

  it.each([
    ['If the council closes the road, shops will suffer.', 'close'],
    ['The crews worked all night to reopen the road.', 'reopen'],
    ['The road will not be closed before Monday.', 'close'],
    ['Brecht was summoned to testify in March.', 'testify'],
    ['Brecht should never resign.', 'resign'],
    ['The crew finally stopped after an hour.', 'stop'],
  ])('leaves open what “%s” says of %s', (text, lemma) => expect(signOf(text, lemma)).toMatch(/^0/));

  it('reads a denying prefix as a denial', () => {
    const [found] = read('Officers stopped an unidentified man.').filter(({ attributive }) => attributive);
    expect(found).toMatchObject({ lemma: 'identify', composed: { sign: -1 } });
  });

  it('asks nothing of a question', () => expect(read('Does Brecht support the bill?')).toEqual([]));

  it.each(['', ' ', '\ud800', 'support '.repeat(300), 'not '.repeat(50)])('survives %j', (text) =>
    expect(() => read(text)).not.toThrow(),
  );
});
