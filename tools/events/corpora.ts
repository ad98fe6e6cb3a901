/** Reads articles with their true grouping from a folder of corpora. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/types.ts';

export interface GroupedArticle {
  readonly article: Article;
  /** The event it reports. */
  readonly cluster: string;
  /** What holds look-alikes together: the unit that cross-validation must not split. */
  readonly topic: string;
}

type Row = Record<'id' | 'cluster' | 'topic' | 'title' | 'text' | 'date' | 'outlet' | 'url', string>;

function fromRow(row: Row, name: string): GroupedArticle {
  return {
    article: {
      id: row.id,
      text: row.text,
      ...(row.title && !row.text.startsWith(row.title) && { title: row.title }),
      ...(row.outlet && { source: row.outlet }),
      ...(row.date && { publishedAt: row.date }),
      ...(row.url && { url: row.url }),
    },
    cluster: row.cluster,
    topic: name === 'allsides' ? row.cluster : row.topic,
  };
}

/** The sets of reports as published. */
export const PUBLISHED = ['ecbplus', 'allsides'] as const;

/** `events/ecbplus.jsonl`, `events/allsides.jsonl`. */
export function readEvents(corpora: string, name: (typeof PUBLISHED)[number]): GroupedArticle[] {
  const lines = readFileSync(join(corpora, 'events', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => fromRow(JSON.parse(line) as Row, name));
}

/** Those of one event, or of one topic, together; in the order of the first of each. */
export function groupedBy(articles: readonly GroupedArticle[], key: 'cluster' | 'topic'): GroupedArticle[][] {
  const groups = new Map<string, GroupedArticle[]>();
  for (const article of articles) groups.set(article[key], [...(groups.get(article[key]) ?? []), article]);
  return [...groups.values()];
}

interface Case {
  readonly articles: Record<string, Omit<Article, 'id'> & { file?: string }>;
  readonly events: readonly (readonly string[])[];
}

/** One batch a case of a folder of cases. */
export function readCases(corpora: string, name: string): { name: string; batch: GroupedArticle[] }[] {
  const folder = join(corpora, name);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.map((file) => {
    const { articles, events } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case;
    const batch = Object.entries(articles).map(([id, { file: text, ...article }]) => ({
      article: { id, ...article, text: text ? readFileSync(join(folder, text), 'utf8') : article.text } as Article,
      cluster: String(events.findIndex((event) => event.includes(id))),
      topic: file,
    }));
    return { name: file, batch };
  });
}
