import type { Alignment, Article, ArticleSummary, Claim, Comparison, Discrepancy, Evidence } from '../types.ts';
import { articleUrn, discrepancyUrn, uriPart, webAddress } from './identifiers.ts';
import { embeddableJson } from './json-text.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { visible } from './visible.ts';

/** The words of an article that make a claim. */
type Passage = Pick<Evidence, 'article' | 'text'>;

/**
 * What the articles say as `Claim`s of schema.org, each with the passages in which it appears: one for every side of a
 * discrepancy, one for every point on which articles agree, one for every claim that one article alone makes. The sides
 * of a discrepancy are `about` one thing. There is no rating: only a person can say which side is right.
 */
export function renderSchemaOrgClaims(comparison: Comparison, options: RenderOptions = {}): string {
  const urls = new Map((options.articles ?? []).map(({ id, url }: Article) => [id, webAddress(url)]));
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const graph = [
    ...comparison.articles.map((article) => newsArticle(article, urls.get(article.id))),
    ...comparison.discrepancies.flatMap(sideNodes),
    ...comparison.alignments
      .filter(({ status }) => status !== 'disputed')
      .flatMap((alignment) => alignmentNodes(alignment, claims)),
  ];
  return `${embeddableJson({ '@context': 'https://schema.org', '@graph': graph })}\n`;
}

function newsArticle({ id, source, title, publishedAt }: ArticleSummary, url: string | undefined) {
  return {
    '@id': articleUrn(id),
    '@type': 'NewsArticle',
    identifier: id,
    ...(title === null ? {} : { headline: title }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === null ? {} : { datePublished: publishedAt }),
    ...(source === null ? {} : { publisher: { '@type': 'Organization', name: source } }),
  };
}

function sideNodes({ id, summary, sides }: Discrepancy) {
  const about = { '@id': discrepancyUrn(id), '@type': 'Thing', name: visible(summary) };
  return sides.map(({ value, evidence }, i) => ({
    ...claimNode(`${id}:${i + 1}`, evidence),
    name: visible(value),
    about,
  }));
}

function alignmentNodes({ id, claims: ids }: Alignment, claims: ReadonlyMap<string, Claim>) {
  const passages = ids.flatMap((claim) => claims.get(claim) ?? []);
  return passages.length === 0 ? [] : [claimNode(id, passages)];
}

function claimNode(id: string, passages: readonly Passage[]) {
  return {
    '@id': `urn:variorum:claim:${id.split(':').map(uriPart).join(':')}`,
    '@type': 'Claim',
    text: passages[0]?.text ?? '',
    appearance: passages.map(({ article, text }) => ({
      '@type': 'CreativeWork',
      text,
      isPartOf: { '@id': articleUrn(article) },
    })),
  };
}

export const schemaOrgClaimsRenderer: Renderer = {
  name: 'claims',
  description: 'what is claimed and by whom, as Claims of schema.org in JSON-LD',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  render: renderSchemaOrgClaims,
};
