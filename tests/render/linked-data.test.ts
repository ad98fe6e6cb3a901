import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSchemaOrgClaims } from '../../src/render/schema-org-claims.ts';
import { selectorsIn } from '../../src/render/text-selectors.ts';
import { renderWebAnnotation } from '../../src/render/web-annotation.ts';
import type { Article } from '../../src/types.ts';
import { articlesOf, cases, comparisonOf } from '../../tools/goldens/golden.ts';
import { evidence, meeting } from '../support/comparison.ts';

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Target {
  readonly source: { readonly id: string; readonly via?: string };
  readonly selector: readonly [Selector, Selector];
}

const targetsOf = (json: string): Target[] =>
  JSON.parse(json).first.items.flatMap((item: { target: Target[] }) => item.target);

const article = (text: string, more: Partial<Article> = {}): Article => ({ id: 'a', text, ...more });

describe('renderWebAnnotation', () => {
  it.each(cases)('selects what stands in the articles of %s, by code points', (name) => {
    const articles = articlesOf(name);
    const comparison = comparisonOf(name);
    const json = renderWebAnnotation(comparison, { articles });
    for (const { source, selector } of targetsOf(json)) {
      const [position, quote] = selector;
      const [, , , id, field] = source.id.split(':');
      const article = articles.find((each) => each.id === id);
      const text = (field === 'title' ? article?.title : article?.text) ?? '';
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
    expect(JSON.parse(json).total).toBe(comparison.discrepancies.length);
  });

  it('links all the evidence of a discrepancy', () => {
    const [item] = JSON.parse(renderWebAnnotation(meeting)).first.items;
    expect(item).toMatchObject({ type: 'Annotation', motivation: 'linking' });
    expect(item.target.map(({ selector }: Target) => selector[0].exact)).toHaveLength(3);
  });

  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://a b', undefined],
    ['/a', undefined],
  ])('names the page an article was taken from, if it is one of the web: %s', (url, via) => {
    const articles = [{ id: 'herald', text: 'x'.repeat(100), url }];
    expect(targetsOf(renderWebAnnotation(meeting, { articles }))[0]?.source.via).toBe(via);
  });
});

describe('selectorsIn', () => {
  it('counts an emoji once', () => {
    const text = '👍👍 They met. 👍';
    const select = selectorsIn([article(text)]);
    expect(select(evidence('a', 'They met.', text.indexOf('They')))).toEqual([
      { type: 'TextPositionSelector', start: 3, end: 12 },
      { type: 'TextQuoteSelector', exact: 'They met.', prefix: '👍👍 ', suffix: ' 👍' },
    ]);
  });

  it('keeps 32 code points of context', () => {
    const text = `${'👍'.repeat(40)}They met.${'👍'.repeat(40)}`;
    const [, quote] = selectorsIn([article(text)])(evidence('a', 'They met.', 80)) as [Selector, Selector];
    expect([quote.prefix, quote.suffix]).toEqual(['👍'.repeat(32), '👍'.repeat(32)]);
  });

  it('tells the quotation alone where the article is not known', () => {
    expect(selectorsIn([])(evidence('a', 'They met.'))).toEqual([{ type: 'TextQuoteSelector', exact: 'They met.' }]);
  });

  it('agrees with a count of the code points before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme' }), (before, words) => {
        const [{ start, end }] = selectorsIn([article(before + words)])(evidence('a', words, before.length)) as [
          Selector,
        ];
        expect([start, end]).toEqual([[...before].length, [...before].length + [...words].length]);
      }),
    );
  });
});

describe('renderSchemaOrgClaims', () => {
  it.each(cases)('gives every claim of %s its appearances, and judges none', (name) => {
    const json = renderSchemaOrgClaims(comparisonOf(name), { articles: articlesOf(name) });
    const graph: { '@id': string; '@type': string; appearance?: { isPartOf: { '@id': string } }[] }[] =
      JSON.parse(json)['@graph'];
    const articles = new Set(graph.filter((node) => node['@type'] === 'NewsArticle').map((node) => node['@id']));
    const claims = graph.filter((node) => node['@type'] === 'Claim');
    expect(claims.length + articles.size).toBe(graph.length);
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
    for (const { appearance = [] } of claims) {
      expect(appearance.length).toBeGreaterThan(0);
      for (const { isPartOf } of appearance) expect(articles).toContain(isPartOf['@id']);
    }
    expect(json).not.toMatch(/ClaimReview|reviewRating/);
  });

  it('binds the sides of a discrepancy by what they are about', () => {
    const graph = JSON.parse(renderSchemaOrgClaims(meeting))['@graph'];
    const sides = graph.filter((node: { about?: { '@id': string } }) => node.about?.['@id'].endsWith('discrepancy-1'));
    expect(sides.map(({ name }: { name: string }) => name)).toEqual(['Tuesday', 'Wednesday']);
    expect(sides[0].appearance).toHaveLength(2);
  });
});
