import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { compareText } from '../../src/text-order.ts';
import { PUBLISHED } from '../events/corpora.ts';
import type { Analyse } from './events.ts';
import type { GoldCase, readGoldSets } from './gold.ts';
import { readPublished } from './marks.ts';

/** The reports of three-outlets before anything was changed in them. */
export const UNCHANGED = 'three-outlets-unchanged';

export interface PublishedEvent {
  readonly set: string;
  readonly gold: GoldCase;
  readonly analyses: readonly ArticleAnalysis[];
}

/** Every event of reports as published, with what was marked in them of names. */
export function publishedEvents(
  corpora: string,
  sets: ReturnType<typeof readGoldSets>,
  analyse: Analyse,
): PublishedEvent[] {
  return [
    ...PUBLISHED.flatMap((set) => readPublished(corpora, set, 'names').map((gold) => ({ set, gold }))),
    ...sets.filter(({ set }) => set === UNCHANGED),
  ].map(({ set, gold }) => ({ set, gold, analyses: sorted(gold, analyse) }));
}

export function sorted({ articles }: GoldCase, analyse: Analyse): ArticleAnalysis[] {
  return articles.map(analyse).sort((a, b) => compareText(a.document.article.id, b.document.article.id));
}
