import { describe, expect, it } from 'vitest';
import { decide } from '../../src/baseline/amend.ts';
import type { Baseline, Verdict } from '../../src/baseline/baseline.ts';
import { judge, type Standing } from '../../src/baseline/judge.ts';
import { compare } from '../../src/compare.ts';
import type { Article, DiscrepancyKind } from '../../src/types.ts';

const today = '2031-05-20';
const empty: Baseline = { version: 1, decisions: [] };

const herald: Article = {
  id: 'herald',
  source: 'Herald',
  text: `TALLINN (Herald) - The presidents of Kenya and Sweden met in Tallinn on Tuesday and agreed to share data on herring.

The talks lasted two hours, officials said. The harbour was closed to traffic, and a brass band played on the pier.

President Amina Okonjo, 58, flew home in the evening. Sweden's delegation stayed for a dinner at the town hall.`,
};
const tribune: Article = {
  id: 'tribune',
  source: 'Tribune',
  text: `Kenya's president, Amina Okonjo, 61, and her Swedish counterpart, Nils Lindqvist, met in Tallinn on Wednesday.

They spoke of fish, of shipping and of the weather. Fishermen waited outside with banners for most of the afternoon.

Both want to meet again in Nairobi next year.`,
};
const base = [herald, tribune];

function baselineOf(articles: readonly Article[], verdict: Verdict = { status: 'accepted' }): Baseline {
  return decide(empty, judge(compare(articles), empty, today).judged, () => verdict);
}

function standings(articles: readonly Article[], kind: DiscrepancyKind, baseline: Baseline, day = today): Standing[] {
  const { judged } = judge(compare(articles), baseline, day);
  return judged.filter(({ discrepancy }) => discrepancy.kind === kind).map(({ standing }) => standing);
}

function edited(article: Article, ...changes: readonly (readonly [string, string])[]): Article {
  return {
    ...article,
    text: changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`the text does not say: ${from}`);
      return text.replace(from, to);
    }, article.text),
  };
}

const copied = edited(herald, ['The harbour was closed to traffic, and a', 'A']);

describe('what was decided about the day of a meeting', () => {
  const baseline = baselineOf(base);

  it('is written down', () => {
    expect(standings(base, 'time', empty)).toEqual(['new']);
    expect(baseline.decisions.map(({ kind, about }) => [kind, about])).toEqual(
      expect.arrayContaining([
        ['time', 'Day of the meeting'],
        ['quantity', 'Age of Amina Okonjo'],
      ]),
    );
  });

  it.each<[string, readonly Article[]]>([
    ['the same articles', base],
    ['another order', [tribune, herald]],
    [
      'other ids',
      [
        { ...herald, id: 'z' },
        { ...tribune, id: 'a' },
      ],
    ],
    ['other addresses and titles', [{ ...herald, url: 'https://example.org/1', title: 'Herring' }, tribune]],
    ['a sentence put before it', [edited(herald, ['TALLINN (Herald) - ', 'TALLINN (Herald) - It rained. ']), tribune]],
    [
      'other words around it',
      [
        edited(herald, ['The presidents of Kenya and Sweden met', 'The heads of state of Kenya and Sweden met']),
        edited(tribune, [
          'and her Swedish counterpart, Nils Lindqvist, met',
          'and Nils Lindqvist of Sweden met briefly',
        ]),
      ],
    ],
    [
      'a sentence less',
      [edited(herald, [' The harbour was closed to traffic, and a brass band played on the pier.', '']), tribune],
    ],
    ['a near-copy by another outlet', [...base, { ...copied, id: 'courier', source: 'Courier' }]],
    ['a near-copy that sorts first', [...base, { ...copied, id: 'a', source: 'Courier' }]],
    [
      'a second article of the same outlet',
      [
        ...base,
        {
          ...herald,
          id: 'herald-2',
          text: 'Kenya and Sweden met in Tallinn on Tuesday, their presidents said. They agreed on herring. Amina Okonjo flew home.',
        },
      ],
    ],
    ['an article on other news', [...base, { id: 'other', text: 'A ferry ran aground near Gdansk. Nobody was hurt.' }]],
  ])('holds for %s', (_, articles) => {
    const found = standings(articles, 'time', baseline);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['decided']));
  });

  it.each<[string, readonly Article[], Standing]>([
    ['another value', [herald, edited(tribune, ['Wednesday', 'Friday'])], 'new'],
    [
      'a third value',
      [
        ...base,
        {
          id: 'wire',
          source: 'Wire',
          text: 'The presidents of Kenya and Sweden, Amina Okonjo and Nils Lindqvist, met in Tallinn on Friday. A choir sang.',
        },
      ],
      'new',
    ],
    [
      'a further origin on one side',
      [
        ...base,
        {
          id: 'wire',
          source: 'Wire',
          text: 'Amina Okonjo of Kenya and Nils Lindqvist of Sweden met in Tallinn on Wednesday. A choir sang for them at noon.',
        },
      ],
      'reopened',
    ],
    [
      'the same values in another story',
      [
        edited(
          herald,
          ['Kenya and Sweden met in Tallinn', 'Peru and Norway met in Lima'],
          ['Amina Okonjo', 'Rosa Quispe'],
          ["Sweden's", "Norway's"],
          ['TALLINN', 'LIMA'],
        ),
        edited(
          tribune,
          ["Kenya's", "Peru's"],
          ['Amina Okonjo', 'Rosa Quispe'],
          ['Swedish', 'Norwegian'],
          ['Nils Lindqvist', 'Odd Dahl'],
          ['Tallinn', 'Lima'],
          ['Nairobi', 'Lima'],
        ),
      ],
      'new',
    ],
  ])('does not hold for %s', (_, articles, standing) => {
    expect(standings(articles, 'time', baseline)).toContain(standing);
    expect(standings(articles, 'time', baseline)).not.toContain('decided');
  });

  it('does not hold for the same day told of another deed', () => {
    const other = base.map((article) => ({ ...article, text: article.text.replace(' met in', ' resigned in') }));
    expect(standings(other, 'time', baseline)).not.toContain('decided');
  });

  it('does not hold for the same dispute of the same people a year later', () => {
    const dated = (year: number) => base.map((article) => ({ ...article, publishedAt: `${year}-05-09` }));
    const known = baselineOf(dated(2031));
    expect(standings(dated(2031), 'time', known)).toEqual(['decided']);
    expect(standings(dated(2032), 'time', known)).toEqual(['new']);
  });
});

describe('what was decided about articles of which no outlet is known', () => {
  const nameless = base.map(({ id, text }) => ({ id: `${id}.txt`, text: text.replace(' (Herald)', '') }));
  const baseline = baselineOf(nameless);
  const wire = {
    id: 'wire.txt',
    text: 'Amina Okonjo of Kenya and Nils Lindqvist of Sweden met in Tallinn on Wednesday. A choir sang for them at noon.',
  };

  it.each<[string, readonly Article[], Standing]>([
    ['holds where nothing changes', nameless, 'decided'],
    ['holds where files are renamed', nameless.map(({ id, text }) => ({ id: `moved/${id}`, text })), 'decided'],
    ['is open where one more says so', [...nameless, wire], 'reopened'],
    ['is open where an outlet comes for a file', nameless.map((one) => ({ ...one, source: 'Wire' })), 'reopened'],
  ])('%s', (_, articles, standing) => {
    expect(standings(articles, 'time', baseline)).toEqual([standing]);
  });
});

describe('a decision with a last day', () => {
  const baseline = baselineOf(base, { status: 'accepted', expires: '2031-06-01' });

  it.each<[string, Standing]>([
    ['2031-05-31', 'decided'],
    ['2031-06-01', 'decided'],
    ['2031-06-02', 'expired'],
  ])('on %s', (day, standing) => {
    expect(standings(base, 'time', baseline, day)).toEqual([standing]);
  });
});
