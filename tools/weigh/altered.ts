/** Reads cases made from published reports (tools/cases), each in the fold of the reports it was made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED, readEvents } from '../events/corpora.ts';
import { type GoldCase, readGold } from './gold.ts';

/** The name of these cases as a set. */
export const ALTERED = 'altered';

const PARTS = ['open', 'closed'] as const;

/** The cases that tools/cases/build.ts wrote to FOLDER/open and FOLDER/closed. */
export function readAltered(corpora: string, folder: string): GoldCase[] {
  const topics = new Map(
    PUBLISHED.flatMap((name) =>
      readEvents(corpora, name).map(({ article, topic }) => [article.id, `${name} ${topic}`] as const),
    ),
  );
  return PARTS.flatMap((part) => {
    const folds = new Map(madeFrom(part).map(({ name, first }) => [name, topics.get(first) ?? name]));
    return readGold(join(folder, part)).map((gold) => ({ ...gold, fold: folds.get(gold.fold) ?? gold.fold }));
  });
}

/** The name of each case, and the first report it was made from. */
function madeFrom(part: (typeof PARTS)[number]): { name: string; first: string }[] {
  const lines = readFileSync(join(import.meta.dirname, '..', 'cases', `${part}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const { name, articles } = JSON.parse(line) as { name: string; articles: Record<string, { id: string }> };
    return { name, first: Object.values(articles)[0]?.id ?? '' };
  });
}
