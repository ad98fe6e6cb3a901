import type { ArticleSummary, Side } from '../types.ts';
import { articlesOf, counted } from './outlets.ts';

/** What an article counts as when outlets are counted: its source, or itself where it has none. */
export type SourceOf = (article: string) => string;

export function sourcesOf(articles: readonly ArticleSummary[]): SourceOf {
  const sources = new Map(articles.map(({ id, source }) => [id, source === null ? `id ${id}` : `source ${source}`]));
  return (article) => sources.get(article) ?? `id ${article}`;
}

/** How many speak for each side: "9 outlets, 2 origins, against 1". Copies of one text are many outlets, one origin. */
export function balanceOf(sides: readonly Side[], sourceOf: SourceOf): string {
  const articles = new Set(sides.flatMap(articlesOf));
  if (articles.size === 1) return 'within one article';
  const [first, ...others] = sides.map((side) => weightOf(side, sourceOf));
  if (!first) return '';
  const origins = first.told ? `, ${counted(first.origins, 'origin')},` : '';
  const against = others.map(({ outlets, origins, told }) =>
    told ? `against ${outlets} (${counted(origins, 'origin')})` : `against ${outlets}`,
  );
  return `${counted(first.outlets, 'outlet')}${origins} ${against.join(' and ')}`;
}

function weightOf(side: Side, sourceOf: SourceOf) {
  const outlets = new Set(articlesOf(side).map(sourceOf)).size;
  // As many origins as outlets go without saying.
  return { outlets, origins: side.origins, told: side.origins !== outlets };
}
