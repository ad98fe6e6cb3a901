import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/baseline/amend.ts';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { disputeOf, surroundingsOf } from '../../src/baseline/dispute.ts';
import { judge } from '../../src/baseline/judge.ts';
import { readBaseline } from '../../src/baseline/read.ts';
import { writeBaseline } from '../../src/baseline/write.ts';
import { compare } from '../../src/compare.ts';
import type { Article, Comparison } from '../../src/types.ts';
import { readFixture } from '../support/fixtures.ts';

const empty: Baseline = { version: 1, decisions: [] };
const today = '2031-05-20';

/** The beginnings of a fixture's articles: short, as they are compared many times. */
function articlesOf(name: string): Article[] {
  return readFixture(name)
    .articles.slice(0, 3)
    .map((article) => ({ ...article, text: article.text.split('\n\n').slice(0, 3).join('\n\n') }));
}

function fingerprints(comparison: Comparison): string[] {
  const surroundings = surroundingsOf(comparison);
  const all = comparison.discrepancies.map((discrepancy) => disputeOf(discrepancy, surroundings).fingerprint);
  return [...new Set(all)].sort();
}

function baselineOf(comparison: Comparison): Baseline {
  return decide(empty, judge(comparison, empty, today).judged, () => ({ status: 'accepted' }));
}

describe.each(['summit'])('the fingerprints of %s', (name) => {
  const articles = articlesOf(name);
  const comparison = compare(articles);
  const before = fingerprints(comparison);
  const baseline = baselineOf(comparison);

  it('are there', () => {
    expect(before.length).toBeGreaterThan(0);
  });

  it('and what was decided do not change with the order and the ids of the articles', () => {
    const ids = fc.shuffledSubarray(['m', 'c', 'x', 'b'], { minLength: articles.length, maxLength: articles.length });
    const order = fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length });
    fc.assert(
      fc.property(order, ids, (shuffled, names) => {
        const renamed = shuffled.map((article, i) => ({ ...article, id: `${names[i]}` }));
        const after = compare(renamed);
        expect(fingerprints(after)).toEqual(before);
        expect(openIn(after, baseline)).toEqual([]);
      }),
      { numRuns: 4, seed: 6 },
    );
  });

  it('and what was decided do not change with a near-copy', () => {
    const copy = fc.record({
      of: fc.nat(articles.length - 1),
      id: fc.constantFrom('a', 'zz'),
      paragraph: fc.nat(3),
      source: fc.constantFrom(undefined, 'Courier'),
    });
    fc.assert(
      fc.property(copy, ({ of, id, paragraph, source }) => {
        const { text, ...rest } = articles[of] as Article;
        const paragraphs = text.split('\n\n');
        const { source: _, ...unnamed } = rest;
        const cut = paragraphs.length > 2 ? paragraphs.filter((_, i) => i !== paragraph || i === 0) : paragraphs;
        const near = { ...unnamed, ...(source && { source }), id, text: cut.join('\n\n') };
        const after = compare([...articles, near]);
        expect(fingerprints(after)).toEqual(before);
        expect(openIn(after, baseline)).toEqual([]);
      }),
      { numRuns: 6, seed: 6 },
    );
  });

  it('survive the file', () => {
    expect(readBaseline(writeBaseline(baseline))).toEqual(baseline);
  });
});

/** What a baseline leaves to decide. */
function openIn(comparison: Comparison, baseline: Baseline): string[] {
  const { judged } = judge(comparison, baseline, today);
  return judged
    .filter(({ standing }) => standing !== 'decided')
    .map(({ discrepancy, standing }) => `${standing} ${discrepancy.summary}`);
}
