/** Reads gold cases, and says of two spans whether they are a discrepancy there. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Place } from '../../src/detectors/detector.ts';
import type { Article } from '../../src/types.ts';
import { alteredCases } from '../cases/altered.ts';

interface Quote {
  readonly article: string;
  readonly quote: string;
}

interface GoldDiscrepancy {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly must?: boolean;
  readonly sides: readonly (readonly Quote[])[];
}

interface GoldPair {
  readonly a: Quote;
  readonly b: Quote;
}

interface GoldFile {
  readonly name: string;
  readonly articles: Record<string, Omit<Article, 'id'> & { file?: string }>;
  readonly discrepancies: readonly GoldDiscrepancy[];
  readonly compatible: readonly GoldPair[];
  readonly tolerated?: readonly GoldPair[];
}

/**
 * `must`, `other`: a discrepancy of the gold (of any kind) · `trap`: a pair marked compatible · `tolerated` · `none`:
 * the gold says nothing, so that a conflict would count as false.
 */
export type GoldLabel = 'must' | 'other' | 'trap' | 'tolerated' | 'none';

export interface GoldCase {
  readonly name: string;
  /** Cases of one fold hold the same articles, changed or not: cross-validation must not split them. */
  readonly fold: string;
  readonly articles: readonly Article[];
  /** Every discrepancy with `must`, by its id. */
  readonly musts: readonly string[];
  /** Whether a place lies in what some side of a discrepancy says. */
  isQuoted?(place: Place): boolean;
  label(a: Place, b: Place): { readonly label: GoldLabel; readonly id?: string; readonly kinds?: readonly string[] };
}

/** The folders of gold cases. */
export const GOLD_SETS = ['three-outlets', 'three-outlets-unchanged', 'many-outlets', 'seeds'] as const;

/** The cases of every set in the folder of corpora, each with the name of its set. */
export function readGoldSets(corpora: string): { readonly set: string; readonly gold: GoldCase }[] {
  return GOLD_SETS.flatMap((set) => readGold(join(corpora, set)).map((gold) => ({ set, gold })));
}

/** The cases in a folder. */
export function readGold(folder: string): GoldCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readCase(join(folder, file)));
}

/** The name of the altered cases as a set. */
export const ALTERED = 'altered';

/** The altered cases that may be learnt from, each in the fold of the reports it was made from. */
export function readAltered(corpora: string): { readonly set: string; readonly gold: GoldCase }[] {
  const cases = (['open', 'closed', 'outlets-open', 'second-open', 'third-open'] as const).flatMap((part) =>
    alteredCases(corpora, part),
  );
  return cases.map(({ topic, gold }) => ({ set: ALTERED, gold: goldCase(gold as GoldFile, topic, '') }));
}

function readCase(path: string): GoldCase {
  return goldCase(JSON.parse(readFileSync(path, 'utf8')) as GoldFile, basename(path, '.json'), dirname(path));
}

/** `folder`: where the texts are that stand in files of their own. */
function goldCase(gold: GoldFile, fold: string, folder: string): GoldCase {
  const articles = Object.entries(gold.articles).map(([id, { file, text, source, url, publishedAt }]): Article => {
    const body = file ? readFileSync(join(folder, file), 'utf8') : text;
    return { id, text: body, ...(source && { source }), ...(url && { url }), ...(publishedAt && { publishedAt }) };
  });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const touches = (place: Place, quote: Quote) => isAt(place, quote, texts.get(quote.article) ?? '');
  const opposes = (a: Place, b: Place, x: readonly Quote[], y: readonly Quote[]) =>
    x.some((quote) => touches(a, quote)) && y.some((quote) => touches(b, quote));
  const either = (a: Place, b: Place, pair: GoldPair) =>
    opposes(a, b, [pair.a], [pair.b]) || opposes(b, a, [pair.a], [pair.b]);
  return {
    name: gold.name,
    fold,
    articles,
    musts: gold.discrepancies.filter(({ must }) => must).map(({ id }) => id),
    isQuoted: (place) => gold.discrepancies.some(({ sides }) => sides.flat().some((quote) => touches(place, quote))),
    label(a, b) {
      for (const { id, kinds, must, sides } of gold.discrepancies) {
        const hit = sides.some((x, i) => sides.some((y, j) => i !== j && opposes(a, b, x, y)));
        if (hit) return { label: must ? 'must' : 'other', id, kinds };
      }
      if (gold.compatible.some((pair) => either(a, b, pair))) return { label: 'trap' };
      if (gold.tolerated?.some((pair) => either(a, b, pair))) return { label: 'tolerated' };
      return { label: 'none' };
    },
  };
}

function isAt(place: Place, { article, quote }: Quote, text: string): boolean {
  if (place.article !== article || place.field !== 'text') return false;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (place.start < at + quote.length && at < place.end) return true;
  }
  return false;
}
