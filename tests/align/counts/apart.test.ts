import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

/** Why the figures `x` and `y` of two reports are of two things; `null` where nothing says so, or they do not pair. */
function apart(a: string, x: string, b: string, y: string): string | null | undefined {
  const analyses = [a, b].map((text, i) => analyseArticle({ id: `${i}`, text }));
  const pair = alignEvent(null, analyses).countPairs.find(
    (one) => one.a.quantity.text === x && one.b.quantity.text === y,
  );
  return pair === undefined ? undefined : (pair.apart?.reason ?? null);
}

const ARDEN = 'The flood in Arden killed 12 people on Monday, the mayor said.';

describe('two figures of two things', () => {
  it.each([
    [
      'another person',
      'Ann Lee scored 14 points in the final.',
      '14',
      'Bo Berg scored 17 points in the final.',
      '17',
      'other-happening',
    ],
    [
      'the name before brackets',
      'Lee (22-3, 14 knockouts) won the bout.',
      '14',
      'Berg (30-1, 17 knockouts) lost the bout.',
      '17',
      'other-happening',
    ],
    [
      'another country',
      'A quake in Chile killed 12 people.',
      '12',
      'A quake in Japan killed 15 people.',
      '15',
      'other-happening',
    ],
    ['a previous one', ARDEN, '12', 'The previous flood in Arden killed 30 people.', '30', 'other-happening'],
    [
      'going on about an earlier one',
      ARDEN,
      '12',
      'A flood struck Arden in 1998. It killed 30 people.',
      '30',
      'other-happening',
    ],
    [
      'counted from a day',
      'The law takes effect in 30 days.',
      '30 days',
      'The law takes effect nine days before the vote.',
      'nine days',
      'scope',
    ],
    ['a part of a row', 'Berg won 18 of the last 23 games.', '23', 'Berg played 40 games for Arden.', '40', 'scope'],
    [
      'a yearly sum',
      'The contract of Lee is worth $184 million.',
      '$184 million',
      'The contract of Lee is worth $23 million per season.',
      '$23 million',
      'scope',
    ],
    [
      'a converted sum',
      'The loan of $140 billion saved Arden.',
      '$140 billion',
      'The loan of 110 billion euros ($158 billion) saved Arden.',
      '$158 billion',
      'unit',
    ],
    [
      'an expected figure',
      'Employers added 266,000 jobs in Arden.',
      '266,000',
      'Economists had predicted employers would add 900,000 jobs in Arden.',
      '900,000',
      'tense',
    ],
    [
      'a revised one before',
      'Claims in Arden rose to 373,000 last week.',
      '373,000',
      'Claims in Arden rose last week from a downwardly revised 371,000.',
      '371,000',
      'scope',
    ],
    [
      'what it was before',
      'The jobless rate fell to 4.8 percent.',
      '4.8 percent',
      'The jobless rate fell to 4.8 percent from 5.2 percent.',
      '5.2 percent',
      'scope',
    ],
    [
      'counts of two crimes',
      'Berg faces two counts of murder.',
      'two',
      'Berg faces one count of kidnapping.',
      'one',
      'scope',
    ],
    [
      'women among workers',
      'Three people were killed in the fire.',
      'Three',
      'Two women were killed in the fire.',
      'Two',
      'scope',
    ],
    [
      'the dead among the shot',
      'Berg shot three workers at the plant.',
      'three',
      'Berg is accused of killing two workers at the plant.',
      'two',
      'subset',
    ],
    [
      'opposite deeds',
      'Arden won 18 games this season.',
      '18',
      'Arden lost eight games this season.',
      'eight',
      'other-happening',
    ],
    ['first reports', ARDEN, '12', 'Initial reports said the flood in Arden had killed four people.', 'four', 'update'],
  ])('%s', (_, a, x, b, y, reason) => {
    expect(apart(a, x, b, y)).toBe(reason);
    expect(apart(b, y, a, x)).toBe(reason);
  });

  it.each([
    ['one person', 'Ann Lee scored 14 points in the final.', '14', 'Lee scored 17 points in the final.', '17'],
    [
      'one place in another',
      'A quake in Chile killed 12 people.',
      '12',
      'A quake in Santiago, Chile, killed 15 people.',
      '15',
    ],
    [
      'the same year told of both',
      'In 1998 a flood in Arden killed 30 people.',
      '30',
      'In 1998 a flood killed 33 people in Arden.',
      '33',
    ],
    [
      'the date of the report',
      'ARDEN, Nov. 28, 2005 - A flood killed 12 people on Monday.',
      '12',
      'A flood killed 15 people in Arden.',
      '15',
    ],
    [
      'two yearly sums',
      'Lee asks for $22 million a season.',
      '$22 million',
      'Lee asks for $23 million per season.',
      '$23 million',
    ],
    [
      'a month behind the figure',
      'Arrests rose 12 percent over the previous month.',
      '12 percent',
      'Arrests rose 13 percent in July.',
      '13 percent',
    ],
    [
      'others than the dead',
      'The fire killed two people and injured 12 others.',
      '12',
      'The fire injured 15 people.',
      '15',
    ],
  ])('not: %s', (_, a, x, b, y) => {
    expect(apart(a, x, b, y)).toBeNull();
  });
});
