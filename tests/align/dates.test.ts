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
    ['an occasion that no verb underlies', 'Hundreds came to Saturday’s vigil by the river.', 'vigil'],
    ['a noun written with a hyphen', 'She spoke at a September fund-raiser in Ohio.', 'fundraiser'],
    ['a deed with its auxiliary apart', 'A host of stations have on Monday banned the singer.', 'ban'],
    ['the ruling that a case stands for', 'The court ruled in 1973’s Doe v. Roe that the ban was void.', 'ruling'],
    ['what someone was', 'Reed, who was president of Peru from 1990 to 1995, was clear about the plan.', 'president'],
    ['the clause behind “from”', 'It was a step forward from Friday, when Reed mocked the plan.', 'mock'],
    ['a report and not what is said of it', 'The mayor disputed a report Friday that said he had lied.', 'report'],
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
    ['the month that a figure rose from', 'Prices rose 0.9% from May.'],
    ['what is left out', 'She did all that the mayor did not last week.'],
    ['the stamp of a page without its weekday', 'Updated on September 14, 2013 11:41am Man hurt in Elm.'],
    ['a picture', 'Mayor Ann Reed, center, at the pier in May.'],
    ['the stamp of a page with its hour', 'Man hurt in Elm, police hold driver on May 14, 2013 11:41am | Updated'],
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

  it.each([
    ['another', 'Another robbery shook the town on Sunday.', { another: true }],
    ['another, as what was done', 'The town saw a similar robbery on Sunday.', { another: true }],
    ['one that the news is the first after', 'It was the first vote since a meeting on Sunday.', { another: true }],
    ['no other', 'A robbery shook the town on Sunday.', { another: false }],
    ['what still lasts', 'The pipeline remained closed on Sunday.', { lasting: true }],
    ['what was done that day', 'The pipeline was closed on Sunday.', { lasting: false }],
    ['what is set for then', 'A second rally is planned for Monday.', { planned: true }],
    ['what was done then', 'A second rally was held on Monday.', { planned: false }],
    ['only its begin', 'She began a career in modeling in 1950.', { phase: 'begin' }],
    ['the one that is known of', 'Critics praised Tuesday’s ceremony.', { known: 'known' }],
    ['the one that is known of by its article', 'The debate on Tuesday was dull.', { known: 'known' }],
    ['one of many', 'She spoke at a September fundraiser.', { known: 'one' }],
    ['many', 'Talks on Tuesday brought nothing.', { known: 'many' }],
    ['no noun', 'The dock opened on Monday.', { known: null }],
    ['only its end', 'She ended her career in modeling in 1957.', { phase: 'end' }],
  ])('marks %s', (_, text, marks) => {
    expect(datesOf(text)).toEqual(expect.arrayContaining([expect.objectContaining(marks)]));
  });

  it.each([
    ['whose interview it was', 'Reed mocked the plan in an interview on Tuesday.', 'reed'],
    ['whose issued statement it was', 'In a statement issued Tuesday, Reed mocked the plan.', 'reed'],
    ['whose statement it was', 'Reed made a statement on Tuesday.', 'reed'],
    ['the nearest of two', 'Ann Cole, 70, and Senator Max Reed, who has led the party since 2005, met.', 'reed'],
  ])('tells %s', (_, text, doer) => {
    expect(datesOf(text).flatMap(({ roles }) => [...roles.doers.words])).toContain(doer);
  });

  it('takes nobody in the clause for the owner of a crash', () => {
    const [date] = datesOf('Reed was hurt in a crash on Tuesday.').filter(({ nominal }) => nominal);
    expect(date?.roles.doers.words.size).toBe(0);
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
    ['a day of another month', 'The trial is set for October 28.', 'The trial is set for November.', 'disjoint'],
    ['a day of the month', 'The trial is set for October 28.', 'The trial is set for October.', 'contains'],
    ['last year and lately', 'They banned the singer last year.', 'They banned him in recent weeks.', 'disjoint'],
    ['two decades', 'The dock was built in the 1930s.', 'The dock was built in the 1950s.', 'disjoint'],
    ['a year of another decade', 'The dock was built in 1935.', 'The dock was built in the 1950s.', 'disjoint'],
    ['a year of its decade', 'The dock was built in 1935.', 'The dock was built in the 1930s.', 'contains'],
    ['one decade', 'The dock was built in the 1930s.', 'The dock rose in the 1930s.', 'same'],
    ['lately and this month', 'They banned the singer this month.', 'They banned him in recent weeks.', 'overlaps'],
  ])('tells %s', (_, first, second, relation) => {
    expect(relationOf(first, second)).toBe(relation);
  });

  it('takes the same rounded while, told a week later, for one', () => {
    expect(relationOf('She came home 12 weeks ago.', 'She came home 12 weeks ago.', '2024-05-23')).toBe('same');
  });

  it.each([
    ['a weekday and a month', 'The dock opened on Monday.', 'The dock opened in June.'],
    ['a begin and a day within', 'The trial began on Monday.', 'The trial heard a witness on Wednesday.'],
    ['what counts from elsewhere', 'They were rescued the next morning.', 'They were rescued on Sunday.'],
  ])('compares no more: %s', (_, first, second) => {
    expect(relationOf(first, second)).toBeNull();
  });
});
