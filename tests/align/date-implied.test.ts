import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateView, datedArticle } from '../../src/align/dates.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

/** The dates that a text implies, each with the deed; published on a Saturday. */
function impliedIn(text: string, publishedAt?: string): string[] {
  const analysis = analyseArticle({ id: 'a', text, ...(publishedAt && { publishedAt }) });
  const entities = buildEntities([analysis]);
  const views = statementViews(analysis, entities, sentenceContexts(analysis));
  const { dates }: { dates: readonly DateView[] } = datedArticle(analysis, views, entities);
  return dates.filter(({ implied }) => implied).map(({ deed, time }) => `${deed[0]?.lemma} ${time.value}`);
}

const SATURDAY = '2024-05-11';

describe('dates counted from another of the sentence', () => {
  it.each([
    ['a day after', 'The board voted Friday, a day after the agency expanded the program.', 'expand 2024-05-09'],
    ['after doing', 'Two days after telling reporters of it, Reed spoke on Wednesday.', 'tell 2024-05-06'],
    ['a day before', 'The union walked out Thursday, a day before the board met the mayor.', 'meet 2024-05-10'],
    ['from a noun', 'The chief resigned on Monday, five days after the shooting.', 'shooting 2024-05-01'],
    ['the day after', 'The school reopened on May 4, the day after the fire.', 'fire 2024-05-03'],
    ['across a month', 'The school reopened on May 1, two days after the fire.', 'fire 2024-04-29'],
  ])('finds %s', (_, text, expected) => {
    expect(impliedIn(text, SATURDAY)).toEqual([expected]);
  });

  it('counts weekdays where nobody knows the date', () => {
    expect(impliedIn('The board voted Monday, two days after the agency expanded the program.')).toEqual([
      'expand XXXX-WXX-6',
    ]);
  });

  it.each([
    ['no date to count from', 'The board voted a day after the agency expanded the program.'],
    ['rounded weeks', 'The board voted Friday, weeks after the agency expanded the program.'],
    ['many days', 'The board voted Friday, 90 days after the agency expanded the program.'],
    ['a deed with a date of its own', 'The board voted Friday, a day after the vote on Thursday.'],
    ['hours', 'The board voted Friday, hours after the agency expanded the program.'],
    ['a thing', 'The board voted Friday, a day after the mayor.'],
    ['what counts from nothing behind it', 'The toll from a quake a day before rose to 10 on Monday.'],
  ])('finds none: %s', (_, text) => {
    expect(impliedIn(text, SATURDAY)).toEqual([]);
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(impliedIn(`The board ${text} Friday, a day after ${text} voted ${text}.`)).toBeInstanceOf(Array);
      }),
      { numRuns: 30 },
    );
  });
});
