import type { Comparison, Discrepancy, Evidence } from '../types.ts';
import { articleUrn, discrepancyUrn, renderingUrn, webAddress } from './identifiers.ts';
import { embeddableJson } from './json-text.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { type Select, selectorsIn } from './text-selectors.ts';
import { visible } from './visible.ts';

type Urls = ReadonlyMap<string, string | undefined>;

/**
 * Web Annotations (W3C Recommendation, 23 February 2017): for each discrepancy one annotation that links the evidence
 * of all its sides. What is annotated is the plain text that was handed in; the page it was taken from stands in `via`.
 */
export function renderWebAnnotation(comparison: Comparison, options: RenderOptions = {}): string {
  const { articles = [] } = options;
  const urls: Urls = new Map(articles.map(({ id, url }) => [id, webAddress(url)]));
  const select = selectorsIn(articles);
  const items = comparison.discrepancies.map((discrepancy) => annotationOf(discrepancy, urls, select));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: renderingUrn('annotations', comparison.articles),
    type: 'AnnotationCollection',
    label: 'Where these reports cannot all be right',
    total: items.length,
    first: { id: renderingUrn('annotation-page', comparison.articles), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${embeddableJson(collection)}\n`;
}

function annotationOf(discrepancy: Discrepancy, urls: Urls, select: Select) {
  const { id, summary, kind, verdict, severity, sides } = discrepancy;
  const tags = [kind, verdict, `${severity} severity`].map((value) => textualBody(value, 'tagging'));
  return {
    id: discrepancyUrn(id),
    type: 'Annotation',
    motivation: 'linking',
    body: [textualBody(visible(summary), 'describing'), ...tags],
    target: sides.flatMap(({ evidence }) => evidence.map((piece) => targetOf(piece, urls, select))),
  };
}

function textualBody(value: string, purpose: string) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function targetOf(evidence: Evidence, urls: Urls, select: Select) {
  const via = urls.get(evidence.article);
  const id = articleUrn(evidence.article);
  return {
    type: 'SpecificResource',
    source: {
      id: evidence.field === 'title' ? `${id}:title` : id,
      type: 'Text',
      format: 'text/plain',
      ...(via === undefined ? {} : { via }),
    },
    selector: select(evidence),
  };
}

export const webAnnotationRenderer: Renderer = {
  name: 'webannotation',
  description: 'W3C Web Annotations that link the passages of each discrepancy, in JSON-LD',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  render: renderWebAnnotation,
};
