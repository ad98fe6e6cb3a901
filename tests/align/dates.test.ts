import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRelation } from '../../src/align/date-relation.ts';
import { type DateView, datedArticle } from '../../src/align/dates.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

function datesOf(text: string, publishedAt = '2024-05-16'): readonly DateView[] {
  const analysis = analyseArticle({ id: 'a', text, publishedAt });
  const entities = buildEntities([analysis]);
  return datedArticle(analysis, statementViews(analysis, entities, sentenceContexts(analysis)), entities).dates;
}

/** What the first date of a text is told of. */
function deedOf(text: string): string | undefined {
  return datesOf(text)[0]?.deed[0]?.lemma;
}

describe('what a date is told of', () => {
  it.each([
    ['a verb', 'The council rejected the plan on Tuesday.', 'reject'],
    ['a noun before it', 'Critics praised Tuesday’s ceremony in the harbor.', 'ceremony'],
    ['a noun behind a whole date', 'He was sentenced for the March 11, 2005, robbery of a bank.', 'robbery'],
    ['a noun behind a month', 'She spoke at a September fundraiser in Ohio.', 'fundraiser'],
    ['the object of a light verb', 'The ministers held a meeting on Tuesday.', 'meeting'],
    ['what someone faces', 'The driver faces arraignment on Wednesday.', 'arraignment'],
    ['what is about to begin', 'The governor is expected to visit the port on Tuesday.', 'visit'],
    ['what took place', 'The election took place on Sunday.', 'election'],
    ['the verb before a participle', 'The firm was sued in 2016, alleging that it had lied to buyers.', 'sue'],
    ['what was issued', 'In a statement released Tuesday, the mayor denied the charge.', 'statement'],
    ['where something was said', 'The mayor said in a speech Thursday night that taxes would fall.', 'speech'],
    ['the vow and not what was vowed', 'The senator vowed to remain in the race on Tuesday.', 'vow'],
    ['a dismissal', 'The accountant was fired on Thursday.', 'dismiss'],
    ['the clause that it heads', 'The talks are a step forward from Friday, when the speaker mocked the plan.', 'mock'],
    ['a deed done again', 'The mayor was re-elected on Tuesday.', 'elect'],
  ])('finds %s', (_, text, deed) => {
    expect(deedOf(text)).toBe(deed);
  });

  it.each([
    ['a habit', 'The company usually releases its patches on Tuesday.'],
    ['a day of every month', 'The board meets on the second Tuesday of each month.'],
    ['the day of a page', 'Posted in Traffic Accidents on Friday, September 20, 2013.'],
    ['a feast in a name', 'The president signed the Juneteenth Independence Day Act.'],
    ['the month of the figure before', 'Unemployment rose to 6.1% from 6% in March.'],
    ['a feast that is kept', 'They celebrate Easter with their neighbors.'],
  ])('finds no date: %s', (_, text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('takes a crime that is only named for no date of the charge', () => {
    const [date] = datesOf('The man was charged with murder on Saturday.');
    expect(date?.deed[0]?.lemma).toBe('charge');
  });

  it('tells who did it and to what', () => {
    const [date] = datesOf('The council rejected the harbor plan on Tuesday.');
    expect([...(date?.roles.doers.words ?? [])]).toContain('council');
    expect([...(date?.roles.things.words ?? [])]).toEqual(expect.arrayContaining(['harbor', 'plan']));
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(datesOf(`The fire ${text} on Tuesday, when ${text} [Monday] in 2014 ${text}`)).toBeInstanceOf(Array);
      }),
      { numRuns: 40 },
    );
  });
});

/** How the first dates of two texts lie to each other. */
function relationOf(first: string, second: string, publishedAt?: string) {
  const [a, b] = [datesOf(first, publishedAt)[0], datesOf(second)[0]];
  return a && b ? dateRelation(a, b) : undefined;
}

describe('dateRelation', () => {
  it.each([
    ['two days', 'The dock opened on Monday.', 'The dock opened on Tuesday.', 'disjoint'],
    ['two years', 'The dock opened in 1987.', 'The dock opened in 1994.', 'disjoint'],
    [
      'ends in other words',
      'The offices stay open until March 15.',
      'The offices are open through February 15.',
      'disjoint',
    ],
    ['a game that goes back', 'The match dates back to 1919.', 'The match has been played since 1909.', 'disjoint'],
    ['two limits of what is done', 'The fire was out by 6:40 a.m.', 'The fire was out by 7 a.m.', 'overlaps'],
    ['a long weekend', 'The program ended last weekend.', 'The program ended on Monday.', 'overlaps'],
    ['the writer’s clock', 'The ship left today.', 'The ship left on Wednesday.', 'overlaps'],
    ['the same rounded while', 'She came home 12 weeks ago.', 'She came home 12 weeks ago.', 'same'],
  ])('tells %s', (_, first, second, relation) => {
    expect(relationOf(first, second)).toBe(relation);
  });

  it('takes the same rounded while, told a week later, for one', () => {
    expect(relationOf('She came home 12 weeks ago.', 'She came home 12 weeks ago.', '2024-05-23')).toBe('same');
  });

  it.each([
    ['two editions', 'He hosted the 2007 Oscars.', 'He will host the 2014 Oscars.'],
    ['editions told behind', 'He hosted the Oscars in 2007.', 'She hosted the Oscars in 2012.'],
    ['a begin and a day within', 'The trial began on Monday.', 'The trial heard a witness on Wednesday.'],
    ['what counts from elsewhere', 'They were rescued the next morning.', 'They were rescued on Sunday.'],
  ])('compares no more: %s', (_, first, second) => {
    expect(relationOf(first, second)).toBeNull();
  });
});
