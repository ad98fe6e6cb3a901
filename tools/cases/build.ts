/**
 * Writes cases of known discrepancies, made from natural reports by small edits, as gold files in the form of the case
 * corpora: `open` and `closed` may be read by whoever writes rules (`closed` was only measured on at first), `sealed` is
 * read by nobody who does.
 *
 * What is kept here of each case (`open.jsonl`, `closed.jsonl`, `sealed.jsonl`) is which reports it takes, what was
 * changed in them as [start, end, words instead], and the discrepancies and look-alikes as places in the changed texts,
 * all in UTF-16 code units; the reports themselves are in FOLDER/events.
 *
 * Run: npx tsx tools/cases/build.ts FOLDER open|closed|sealed OUT
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/types.ts';
import { readEvents } from '../events/corpora.ts';

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

const [corpora, part, out] = process.argv.slice(2);
if (!corpora || !out || !/^(open|closed|sealed)$/.test(part ?? '')) {
  throw new Error('usage: build.ts FOLDER open|closed|sealed OUT');
}
const lines = readFileSync(join(import.meta.dirname, `${part}.jsonl`), 'utf8')
  .split('\n')
  .filter(Boolean);
const reports = (['allsides', 'ecbplus'] as const).flatMap((set) => readEvents(corpora, set));
const byId = new Map(reports.map(({ article }) => [article.id, article]));
mkdirSync(out, { recursive: true });
for (const line of lines) {
  const one = JSON.parse(line) as AlteredCase;
  writeFileSync(join(out, `${one.name}.json`), `${JSON.stringify(goldOf(one, byId), null, 1)}\n`);
}
console.log(`${lines.length} cases in ${out}`);
