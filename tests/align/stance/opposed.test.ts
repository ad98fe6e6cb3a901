import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { likeliestPairs, type OpposedPair } from '../../../src/align/stance/opposed.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

/** The opposed pairs of two reports, likeliest first. */
function opposed(a: string, b: string): OpposedPair[] {
  const analyses = [a, b].map((text, at) => analyseArticle({ id: String(at), text }));
  const pairs = likeliestPairs(alignEvent(null, analyses).opposedPairs);
  return [...pairs.values()].sort((x, y) => y.probability - x.probability);
}

const likely = (a: string, b: string) => (opposed(a, b)[0]?.probability ?? 0) >= 0.5;

describe('opposedPairs', () => {
  it.each([
    ['Ana Brecht refused to repay the campaign money.', 'Ana Brecht promised to repay the campaign money.'],
    ['Ana Brecht supports a toll on the Salem bridge.', 'Ana Brecht has been critical of a toll on the Salem bridge.'],
    ['Ana Brecht voiced opposition to the harbor treaty.', 'Ana Brecht supports the harbor treaty.'],
    ['Police searched the car of Carl Lindholm.', 'Police never searched the car of Carl Lindholm.'],
    ['Ana Brecht vowed to remain in the Senate race.', 'Ana Brecht agreed to withdraw from the Senate race.'],
    ['Ana Brecht pleaded guilty to fraud in April 2003.', 'In 2003, Ana Brecht was acquitted of fraud.'],
    [
      'The council refused to let foreign observers oversee the harbor election.',
      'The council allowed foreign observers to supervise the harbor election.',
    ],
    ['Ana Brecht was no longer listed on the harbor site.', 'Ana Brecht was still listed on the harbor site.'],
    [
      'Critics of the council say the harbor vote is a sham.',
      'The harbor vote was welcomed by critics as a breakthrough.',
    ],
    ['The mayor stayed away from the chapel on Saturday.', 'The mayor visited the chapel on Saturday.'],
    ['The unemployment rate ticked down to 5.9% in May.', 'The unemployment rate rose to 6.1% in May.'],
  ])('holds “%s” against “%s”', (a, b) => expect(likely(a, b)).toBe(true));

  it.each([
    ['Ana Brecht supports a toll on the Salem bridge.', 'Carl Lindholm opposes a toll on the Salem bridge.'],
    ['Ana Brecht supports a toll on the Salem bridge.', 'Ana Brecht opposes a ban on fishing nets.'],
    ['Ana Brecht refused to oppose the harbor treaty.', 'Ana Brecht supports the harbor treaty.'],
    ['Police searched the car of Carl Lindholm.', 'Carl Lindholm said police did not search his car.'],
    ['Police searched the car of Carl Lindholm.', 'Did police not search the car of Carl Lindholm?'],
    ['The bridge will not open before Monday.', 'The bridge will open on Tuesday.'],
    ['The club hired Carl Lindholm in May.', 'The club dismissed Carl Lindholm in December.'],
    ['Carl Lindholm is due to enter a plea in May.', 'Carl Lindholm did not enter a plea.'],
    ['Nobody can force Ana Brecht to accept the offer of the railway.', 'Ana Brecht rejects the offer of the railway.'],
    ['Ana Brecht has decided to decline the offer of the railway.', 'Ana Brecht rejects the offer of the railway.'],
    ['Ana Brecht accepted the offer of the port.', 'Ana Brecht rejected the offer of the railway.'],
    [
      'The town warned of floods if ministers do not restore the dam.',
      'The town warned of floods unless ministers restore the dam.',
    ],
    ['Arden United beat Port Rovers on Saturday.', 'Port Rovers lost to Arden United on Saturday.'],
    ['The report praised vaccinated people.', 'The report warned unvaccinated people.'],
    ['Ana Brecht pleaded not guilty to fraud.', 'Ana Brecht was convicted of fraud.'],
    ['Ana Brecht was no longer listed on the harbor site.', 'Ana Brecht was listed on the harbor site.'],
    ['The court said the inquiry found no fault.', 'The court said the inquiry found that the mayor acted lawfully.'],
    ['Ana Brecht did not send the photo to the paper.', 'The photo was sent to the paper from a library.'],
    ['Lower courts blocked the harbor statute.', 'Critics praised the harbor chapel.'],
    ['The guard tried to prevent the van from driving off.', 'The van drove off.'],
    ['Some who worked on the pier left.', 'Others who did not work on the pier stayed.'],
    ['Justices Ana Brecht and Carl Lindholm voted to hear the appeal.', 'The justices chose not to hear the appeal.'],
  ])('lets “%s” stand beside “%s”', (a, b) => expect(likely(a, b)).toBe(false));

  it('gives probabilities between 0 and 1 for whatever stands in the texts', () => {
    const word = fc.constantFrom('Brecht', 'refused', 'to', 'not', 'support', 'the', 'bill', 'opposition', 'said', '.');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => opposed(a, b).every(({ probability: p }) => p >= 0 && p <= 1)),
      { numRuns: 30 },
    );
  });
});
