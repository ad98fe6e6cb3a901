/**
 * Cases of known discrepancies, made from natural reports by small edits, as gold files in the form of the case
 * corpora: `open` and `closed` may be read by whoever writes rules (`closed` was only measured on at first), `sealed` is
 * read by nobody who does.
 *
 * What is kept here of each case (`open.jsonl`, `closed.jsonl`, `sealed.jsonl`) is which reports it takes, what was
 * changed in them as [start, end, words instead], and the discrepancies and look-alikes as places in the changed texts,
 * all in UTF-16 code units; the reports themselves are in FOLDER/events.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/types.ts';
import { PUBLISHED, readEvents } from '../events/corpora.ts';

/** The parts, by who may read them. */
export const PARTS = ['open', 'closed', 'sealed'] as const;

type Place = readonly [article: string, start: number, end: number];
type Edit = readonly [start: number, end: number, words: string];

interface AlteredCase {
  readonly name: string;
  readonly set: 'allsides' | 'ecbplus';
  readonly articles: Readonly<Record<string, { readonly id: string; readonly publishedAt?: string }>>;
  readonly edits: Readonly<Record<string, readonly Edit[]>>;
  readonly events: readonly (readonly string[])[];
  readonly discrepancies: readonly {
    readonly id: string;
    readonly kinds: readonly string[];
    readonly must: boolean;
    readonly within?: string;
    readonly sides: readonly (readonly Place[])[];
  }[];
  readonly compatible: readonly (readonly [Place, Place])[];
  readonly tolerated: readonly (readonly [Place, Place])[];
}

function altered(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b[0] - a[0])
    .reduce((changed, [start, end, words]) => changed.slice(0, start) + words + changed.slice(end), text);
}

function goldOf(one: AlteredCase, known: ReadonlyMap<string, Article>) {
  const articles = Object.entries(one.articles).map(([key, { id, publishedAt }]) => {
    const article = known.get(id);
    if (!article) throw new Error(`${one.name}: no report ${id} in events/${one.set}.jsonl`);
    const { id: _, publishedAt: __, ...rest } = article;
    return [key, { ...rest, ...(publishedAt && { publishedAt }), text: altered(article.text, one.edits[key] ?? []) }];
  });
  const texts = Object.fromEntries(articles) as Record<string, { readonly text: string }>;
  const quote = ([article, start, end]: Place) => ({ article, quote: texts[article]?.text.slice(start, end) });
  const pair = ([a, b]: readonly [Place, Place]) => ({ a: quote(a), b: quote(b) });
  return {
    name: one.name,
    articles: texts,
    events: one.events,
    discrepancies: one.discrepancies.map((found) => ({ ...found, sides: found.sides.map((side) => side.map(quote)) })),
    compatible: one.compatible.map(pair),
    tolerated: one.tolerated.map(pair),
  };
}

/** The cases of a part, from the reports in the folder of corpora; `topic` is that of the reports. */
export function alteredCases(corpora: string, part: (typeof PARTS)[number]) {
  const lines = readFileSync(join(import.meta.dirname, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const reports = PUBLISHED.flatMap((set) => readEvents(corpora, set));
  const byId = new Map(reports.map(({ article }) => [article.id, article]));
  const topics = new Map(reports.map(({ article, topic }) => [article.id, topic]));
  return lines.map((line) => {
    const one = JSON.parse(line) as AlteredCase;
    const [first] = Object.values(one.articles);
    return { topic: `${one.set} ${topics.get(first?.id ?? '')}`, gold: goldOf(one, byId) };
  });
}
