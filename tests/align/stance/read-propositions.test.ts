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
    ['The firm said the mill would stay open.', 'open', '1 said firm'],
    ['The two sailors escaped unharmed.', 'harm', '-1 fact'],
    ['The thieves left the van undamaged.', 'damage', '-1 fact'],
    ['Brecht pleaded not guilty to fraud.', 'guilty', '-1 fact'],
    ['Police have no suspects.', 'suspect', '-1 fact'],
    ['There were no injuries.', 'injury', '-1 fact'],
    ['The plan includes none of the money.', 'money', '-1 fact'],
    ['The sailor was spared the prison term.', 'term', '-1 fact'],
    ['Lindholm received a pension.', 'pension', '1 fact'],
    ['The governor is powerless to veto the bill.', 'veto', '-1 fact'],
    ['A court ruled that he would not be extradited.', 'extradite', '-1 intent court'],
    ['The panel recommended that the drug be approved.', 'approve', '1 intent panel'],
    ['The three owners have yet to sign the lease.', 'sign', '-1 fact'],
    ['The town is forbidding the archive to share the papers.', 'share', '-1 intent town'],
    ['Brecht also spoke after the announcement to denounce the review.', 'review', '-1 attitude brecht'],
    ['Critics say the vote is a sham.', 'vote', '-1 attitude critic'],
    ['Brecht called the deal a disaster.', 'deal', '-1 attitude brecht'],
    ['The bill drew criticism from farmers.', 'bill', '-1 attitude farmer'],
    ['The report got support from a teacher.', 'report', '1 attitude teacher'],
    ['The agency held 212,672 people, down from June.', 'fall', '1 fact'],
    ['The jobless rate ticked down to 5.9%.', 'fall', '1 fact'],
    ['Police made 200 arrests, a 12% increase over May.', 'rise', '1 fact'],
    ['Brecht stayed away from the church on Saturday.', 'stay away', '1 fact'],
  ])('reads “%s”: %s is %s', (text, lemma, expected) => expect(signOf(text, lemma)).toBe(expected));

  it.each([
    ['If the council closes the road, shops will suffer.', 'close'],
    ['The crews worked all night to reopen the road.', 'reopen'],
    ['The road will not be closed before Monday.', 'close'],
    ['Brecht was summoned to testify in March.', 'testify'],
    ['Brecht should never resign.', 'resign'],
    ['The crew finally stopped after an hour.', 'stop'],
    ['The mayor has yet to decide whether to close the road.', 'close'],
    ['It is possible that Brecht will resign.', 'resign'],
    ['Brecht is not positive that the car was stolen.', 'steal'],
    ['Test the patch before rolling it out.', 'roll out'],
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

describe('a clause that is willed and not told', () => {
  const modes = (text: string) => {
    const analysis = analyseArticle({ id: 'a', text });
    return propositionsOf(analysis, buildEntities([analysis]))
      .filter(({ lemma }) => lemma === 'accept')
      .map(({ composed }) => composed.mode);
  };

  it.each([
    'The leaders recommended that members accept the contract.',
    'The board proposed that growers accept the price.',
  ])('%s', (text) => expect(modes(text)).toEqual(['intent']));

  it.each(['The leaders say that members accept the contract.', 'The board insists that growers accept the price.'])(
    'not: %s',
    (text) => expect(modes(text)).toEqual(['said']),
  );
});
