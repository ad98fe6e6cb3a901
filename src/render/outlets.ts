import type { ArticleSummary, Evidence, Side } from '../types.ts';
import { visible } from './visible.ts';

/** How each article is called: its outlet, with the id where several articles are of one outlet, else its id. */
export type Outlets = ReadonlyMap<string, string>;

export function outletsOf(articles: readonly ArticleSummary[]): Outlets {
  const ofSource = new Map<string | null, number>();
  for (const { source } of articles) ofSource.set(source, (ofSource.get(source) ?? 0) + 1);
  return new Map(articles.map((article) => [article.id, nameOf(article, ofSource.get(article.source) ?? 0)]));
}

function nameOf({ id, source }: ArticleSummary, sharing: number): string {
  if (source === null) return visible(id);
  return sharing > 1 ? `${visible(source)} (${visible(id)})` : visible(source);
}

export function outletOf(outlets: Outlets, article: string): string {
  return outlets.get(article) ?? visible(article);
}

/** The articles that a side rests on, each once, in the order of the evidence. */
export function articlesOf(side: Side): string[] {
  return [...new Set(side.evidence.map((evidence: Evidence) => evidence.article))];
}

/** "1 outlet", "3 outlets". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
