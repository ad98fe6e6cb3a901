import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/events/candidates.ts';
import { leadFacts } from '../../src/events/lead-facts.ts';
import { averageLinkage, type Link } from '../../src/events/linkage.ts';
import { publicationDay } from '../../src/events/profile.ts';
import { rarityIn } from '../../src/events/rarity.ts';
import { stemOf, termsOf } from '../../src/events/terms.ts';
import { cosine, heaviest, numbering, placeOf, vectorOf } from '../../src/events/vector.ts';
import { segment } from '../../src/segment/segment.ts';

const link = (a: number, b: number, similarity: number): Link => ({ a, b, similarity });
const rule = { threshold: 0.5, contrast: 0, halfContrastSize: 1 };

describe('averageLinkage', () => {
  it.each([
    ['no links', 3, [], [[0], [1], [2]]],
    ['a pair', 3, [link(0, 2, 0.9)], [[0, 2], [1]]],
    ['a chain that does not hold on average', 3, [link(0, 1, 0.9), link(1, 2, 0.6)], [[0, 1], [2]]],
    ['a clique', 3, [link(0, 1, 0.9), link(1, 2, 0.6), link(0, 2, 0.7)], [[0, 1, 2]]],
    ['a link below the threshold', 2, [link(0, 1, 0.4)], [[0], [1]]],
  ])('%s', (_, size, links, expected) => {
    expect(averageLinkage(size, links, rule)).toEqual(expected);
  });

  it('keeps two tight clusters apart that are alike, but less than each in itself', () => {
    const links: Link[] = [];
    for (let b = 1; b < 12; b++) for (let a = 0; a < b; a++) links.push(link(a, b, a < 6 === b < 6 ? 0.95 : 0.6));
    expect(averageLinkage(12, links, rule)).toHaveLength(1);
    expect(averageLinkage(12, links, { ...rule, contrast: 1, halfContrastSize: 2 })).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ]);
  });
});

describe('terms', () => {
  it.each([
    ['Ministers', 'minister'],
    ["Council's", 'council'],
    ['cities', 'city'],
    ['bus', 'bus'],
    ['class', 'class'],
    ['Texas', 'texa'],
    ['2,000', '2,000'],
    ['', ''],
  ])('%s: %s', (word, stem) => expect(stemOf(word)).toBe(stem));

  it('reads the title first and leaves words of grammar out', () => {
    const terms = termsOf(
      segment({
        id: 'a',
        title: 'Ferry sinks',
        text: 'A ferry sank off the coast of Malta on Sunday. The crew was saved.',
      }),
    );
    expect(terms.slice(0, 2)).toMatchObject([
      { stem: 'ferry', inTitle: true },
      { stem: 'sink', inTitle: true },
    ]);
    expect(terms.map(({ stem }) => stem)).not.toContain('the');
  });
});

describe('leadFacts', () => {
  it('reads places, days, dates and measures', () => {
    const facts = leadFacts(
      segment({
        id: 'a',
        text: 'Ministers met in Oslo on Wednesday, March 14, after talks at the Hague. Inflation was 3.4 percent in May.',
      }),
    );
    expect(facts.places).toContain('Oslo');
    expect(facts.weekdays).toEqual([2]);
    expect(facts.dates).toEqual([2 * 31 + 14]);
    expect([...facts.measures]).toEqual(['3.4']);
  });

  it.each(['He may march in silence.', 'They sat in Peace.', ''])('finds nothing in %j', (text) => {
    expect(leadFacts(segment({ id: 'a', text }))).toMatchObject({ places: [], dates: [], weekdays: [] });
  });
});

describe('publicationDay', () => {
  it('does not depend on a time zone', () => {
    expect(publicationDay('1970-01-03T00:00:00Z')).toBe(2);
    expect(publicationDay('1970-01-03')).toBe(2.5);
  });
  it.each([undefined, '', 'yesterday'])('%j: none', (text) => expect(publicationDay(text)).toBeNull());
});

describe('vectors', () => {
  const documents = [
    new Map([
      ['flood', 3],
      ['town', 1],
    ]),
    new Map([['flood', 1]]),
    new Map([['chess', 2]]),
  ];
  const [rarity, number] = [rarityIn(documents), numbering()];
  const [a, b, c] = documents.map((counts) => vectorOf(counts, rarity, number)) as [
    ReturnType<typeof vectorOf>,
    ReturnType<typeof vectorOf>,
    ReturnType<typeof vectorOf>,
  ];

  it('measures the cosine', () => {
    expect(cosine(a, a)).toBeCloseTo(1);
    expect(cosine(a, b)).toBeGreaterThan(0.5);
    expect(cosine(a, c)).toBe(0);
  });

  it('finds the heaviest features', () => {
    expect(heaviest(a, 1)).toEqual([number('flood')]);
    expect(placeOf(a, number('town'))).toBeGreaterThanOrEqual(0);
    expect(placeOf(b, number('town'))).toBe(-1);
  });

  it('takes rare words for rarer than common ones, and an unknown batch word by general English', () => {
    expect(rarity('earthquake')).toBeGreaterThan(rarity('people'));
  });

  it('compares all pairs of a small batch and each once', () => {
    expect(candidatePairs([a, b, c], [a, b, c])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('finds candidates of a large batch through their rare words', () => {
    const words = Array.from(
      { length: 100 },
      (_, i) =>
        new Map([
          [`topic${i % 50}`, 2],
          ['news', 1],
        ]),
    );
    const [own, numbers] = [rarityIn(words), numbering()];
    const vectors = words.map((counts) => vectorOf(counts, own, numbers));
    const pairs = candidatePairs(vectors, vectors).map(([x, y]) => `${x} ${y}`);
    for (let i = 0; i < 50; i++) expect(pairs).toContain(`${i} ${i + 50}`);
  });
});
