import { readFileSync } from 'node:fs';
import type { Renderer, RenderOptions } from '../../src/render/renderer.ts';
import type { Article, Comparison } from '../../src/types.ts';
import { fixtureNames } from '../../tests/support/fixtures.ts';

/** The cases that are rendered: all of them. */
export const cases: readonly string[] = fixtureNames();

export function articlesOf(name: string): Article[] {
  return JSON.parse(readFileSync(`fixtures/${name}/articles.json`, 'utf8'));
}

/** The file with what a renderer makes of a case. */
export function goldenPath(name: string, { name: format, extension }: Pick<Renderer, 'name' | 'extension'>): string {
  return `tests/render/golden/${name}/${format}.${extension}`;
}

/**
 * The comparison that is rendered: the one that stands in the golden JSON. So a change of a detector changes no golden
 * file until they are all made anew, and a difference in one is always the renderer's.
 */
export function comparisonOf(name: string): Comparison {
  return JSON.parse(readFileSync(goldenPath(name, { name: 'json', extension: 'json' }), 'utf8'));
}

/** As if each article stood in a file of its own. The rules are those that the comparison names. */
export function goldenOptions(articles: readonly Article[]): RenderOptions {
  return {
    articles,
    files: new Map(articles.map(({ id }) => [id, { path: `reports/${id}.txt` }])),
    version: '0.0.0',
    width: 80,
  };
}
