/**
 * Cases of known discrepancies, made from natural reports by small edits, as gold files in the form of the case
 * corpora: `open`, `closed` and those ending in `-open` may be read by whoever writes rules (`closed` was only measured
 * on at first, and so was `third-open`, called `sealed` then); those ending in `-sealed` are read by nobody who does. The
 * `outlets` and `second` parts are of whole reports of three outlets, in which facts were changed that the cases of
 * `three-outlets` leave as they were: told anew in other words in the `outlets` parts, by a word or two in the `second`
 * ones; the others are of other reports, mostly short.
 *
 * What is kept here of each case (a file of lines a part) is which reports it takes, what was changed in them as [start,
 * end, words instead], and the discrepancies and look-alikes as places in the changed texts, all in UTF-16 code units;
 * the reports themselves are in FOLDER/events and FOLDER/three-outlets-unchanged.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../src/types.ts';
import { type GroupedArticle, PUBLISHED, readCases, readEvents } from '../events/corpora.ts';

/** The parts, by who may read them. */
export const PARTS = [
  'open',
  'closed',
  'outlets-open',
  'second-open',
  'third-open',
  'outlets-sealed',
  'second-sealed',
  'third-sealed',
] as const;

const OUTLETS = 'three-outlets-unchanged';

type Place = readonly [article: string, start: number, end: number];
type Edit = readonly [start: number, end: number, words: string];

interface AlteredCase {
  readonly name: string;
  readonly set: 'allsides' | 'ecbplus' | typeof OUTLETS;
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
  const reports = reportsIn(corpora);
  const known = new Map([...reports].map(([id, { article }]) => [id, article]));
  return lines.map((line) => {
    const one = JSON.parse(line) as AlteredCase;
    const [first] = Object.values(one.articles);
    const topic = reports.get(first?.id ?? '')?.topic;
    return { topic: one.set === OUTLETS ? `${topic}` : `${one.set} ${topic}`, gold: goldOf(one, known) };
  });
}

type Report = Pick<GroupedArticle, 'article' | 'topic'>;

/** All reports that cases are made of, by their id; those of three outlets are known by the case's name and their own. */
function reportsIn(corpora: string): Map<string, Report> {
  const events = PUBLISHED.flatMap((set) => readEvents(corpora, set)).map((one) => [one.article.id, one] as const);
  const outlets = readCases(corpora, OUTLETS).flatMap(({ name, batch }) => {
    const topic = basename(name, '.json');
    return batch.map(({ article }) => [`${topic}/${article.id}`, { article, topic }] as const);
  });
  return new Map<string, Report>([...events, ...outlets]);
}
