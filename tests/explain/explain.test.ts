import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, explain, explainBetween } from '../../src/index.ts';
import type { Article } from '../../src/types.ts';
import { readFixture } from '../support/fixtures.ts';

const { articles } = readFixture('summit');
const comparison = compare(articles);

describe('explain', () => {
  it('gives the reasons for every discrepancy, and for a ledger entry of every reason', () => {
    const { discrepancies, ledger } = comparison;
    const ofReason = new Map(ledger.map((entry) => [entry.reason, entry]));
    for (const { id, sides, detector } of [...discrepancies, ...ofReason.values()]) {
      const reasoning = explain(articles, id);
      expect(reasoning?.id).toBe(id);
      expect((reasoning?.discrepancy ?? reasoning?.entry)?.sides).toEqual(sides);
      expect(reasoning?.findings.length).toBeGreaterThan(0);
      expect(reasoning?.decision.detector).toBe(detector);
      expect(reasoning?.readings.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('says what decided', () => {
    const [first] = comparison.discrepancies;
    const { decision } = explain(articles, first?.id ?? '') ?? {};
    expect(decision).toMatchObject({ verdict: first?.verdict, confidence: first?.confidence, severityFrom: 'kind' });
    const set = explain(articles, first?.id ?? '', {
      detectors: { [first?.detector ?? '']: { severity: 'low', level: 'review', reviewThreshold: 0.1 } },
    });
    expect(set?.decision).toMatchObject({
      verdict: 'review',
      severity: 'low',
      severityFrom: 'setting',
      level: 'review',
      reviewThreshold: 0.1,
    });
  });

  it('slices what it shows out of the articles', () => {
    const texts = new Map(articles.map((article) => [article.id, article]));
    for (const { id } of comparison.discrepancies) {
      for (const reading of explain(articles, id)?.readings ?? []) {
        const { article, field, start, end, text, references, times } = reading;
        const source = texts.get(article)?.[field] ?? '';
        expect(source.slice(start, end)).toBe(text);
        for (const mention of [...references, ...times])
          expect(source.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }
  });

  it('does not depend on the order of the articles, and is data', () => {
    const id = comparison.discrepancies[0]?.id ?? '';
    const reasoning = explain(articles, id);
    expect(explain([...articles].reverse(), id)).toEqual(reasoning);
    expect(JSON.parse(JSON.stringify(reasoning))).toEqual(reasoning);
  });

  it('is null for an id that is not there', () => {
    expect(explain(articles, 'd-0')).toBeNull();
  });
});

describe('explainBetween', () => {
  const pair: Article[] = [
    { id: 'a', text: 'The ministers of Kenya and Sweden met in Tallinn on Tuesday. It rained.' },
    { id: 'b', text: 'The ministers of Kenya and Sweden met in Tallinn on Wednesday. Buses ran late.' },
  ];

  it('tells what rests on both sentences', () => {
    const reasoning = explainBetween(pair, { article: 'a', at: 5 }, { article: 'b', at: 9 });
    expect(reasoning).toMatchObject({ sameEvent: true, alignment: { overlap: expect.any(Number) } });
    expect(reasoning?.discrepancies.map(({ kind }) => kind)).toContain('time');
    expect(reasoning?.alignment?.pairs.map(({ channel }) => channel)).toContain('dates');
  });

  it('tells that sentences were not lined up', () => {
    const reasoning = explainBetween(pair, { article: 'a', at: 65 }, { article: 'b', at: 70 });
    expect(reasoning?.alignment).toMatchObject({ overlap: null, shared: [], pairs: [] });
    expect(reasoning?.discrepancies).toEqual([]);
  });

  it('is null for an article that is not there, and for a title that is not', () => {
    expect(explainBetween(pair, { article: 'a', at: 0 }, { article: 'c', at: 0 })).toBeNull();
    expect(explainBetween(pair, { article: 'a', field: 'title', at: 0 }, { article: 'b', at: 0 })).toBeNull();
  });

  it('takes any offset', () => {
    fc.assert(
      fc.property(fc.integer(), (at) => {
        expect(explainBetween(pair, { article: 'a', at }, { article: 'b', at: 0 })?.readings[0].article).toBe('a');
      }),
      { numRuns: 8 },
    );
  });
});
