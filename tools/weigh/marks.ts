/**
 * Reads what an editor said of reports of one event as published (`marks/*.jsonl`: the event, and for each side its places
 * as [article, start, end] in the text or [article, 'title', start, end], in UTF-16 code units), and says of two spans
 * whether they are a discrepancy there. The articles themselves are in FOLDER/events.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/detectors/detector.ts';
import { type GroupedArticle, groupedBy, PUBLISHED, readEvents } from '../events/corpora.ts';
import type { GoldCase } from './gold.ts';

export type PublishedSet = (typeof PUBLISHED)[number];

type MarkedPlace = readonly [article: string, start: number, end: number] | readonly [string, 'title', number, number];

interface Mark {
  readonly set: PublishedSet;
  readonly event: string;
  /** `real`: no two of the sides can both be right · `false`: they can · `unsure`. */
  readonly label: 'real' | 'false' | 'unsure';
  /** Kind of discrepancy; default quantity. */
  readonly kind?: string;
  readonly sides: readonly (readonly MarkedPlace[])[];
}

/** What is held of two spans that nobody marked: nothing, or that they are no discrepancy. */
type Unmarked = 'tolerated' | 'none';

/**
 * One case for each event with marks; spans that nobody marked, and those marked unsure, are `tolerated`. `name` is that of
 * the file in `marks`: `natural` holds whole disputes, `counts` two figures each.
 */
export function readMarks(corpora: string, name: 'natural' | 'counts' = 'natural'): GoldCase[] {
  const marks = marksIn(name);
  return PUBLISHED.flatMap((set) =>
    groupedBy(readEvents(corpora, set), 'cluster').flatMap((articles) => {
      const own = marksOf(articles, set, marks);
      return own.length > 0 ? [caseOf(articles, set, own, 'tolerated')] : [];
    }),
  );
}

/**
 * One case for each event of a set; spans that nobody marked are `none`, as an editor looked for what is at odds there.
 * `names` are those of files in `marks`, which hold all that was found of one kind; without, nothing was.
 */
export function readPublished(
  corpora: string,
  set: PublishedSet,
  ...names: readonly ('dates' | 'names' | 'natural' | 'counts')[]
): GoldCase[] {
  const marks = names.flatMap(marksIn);
  return groupedBy(readEvents(corpora, set), 'cluster').map((articles) =>
    caseOf(articles, set, marksOf(articles, set, marks), 'none'),
  );
}

function marksIn(name: string): Mark[] {
  const lines = readFileSync(join(import.meta.dirname, 'marks', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Mark);
}

function marksOf([first]: readonly GroupedArticle[], set: PublishedSet, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.set === set && mark.event === first?.cluster);
}

function caseOf(articles: readonly GroupedArticle[], set: PublishedSet, marks: Mark[], unmarked: Unmarked): GoldCase {
  return {
    name: `${set} ${articles[0]?.cluster}`,
    fold: `${set} ${articles[0]?.topic}`,
    articles: articles.map(({ article }) => article),
    musts: [],
    label: (a, b) => labelOf(marks, a, b, unmarked),
  };
}

function labelOf(marks: readonly Mark[], a: Place, b: Place, unmarked: Unmarked): ReturnType<GoldCase['label']> {
  const at = marks.findIndex(({ sides }) =>
    sides.some((x, i) => sides.some((y, j) => i !== j && isAt(a, x) && isAt(b, y))),
  );
  const mark = marks[at];
  if (!mark) return { label: unmarked };
  if (mark.label === 'unsure') return { label: 'tolerated' };
  return mark.label === 'real'
    ? { label: 'other', id: String(at), kinds: [mark.kind ?? 'quantity'] }
    : { label: 'none' };
}

function isAt({ article, field, start, end }: Place, places: readonly MarkedPlace[]): boolean {
  return places.some((place) => {
    const [of, from, to] = place.length === 4 ? (['title', place[2], place[3]] as const) : ['text', place[1], place[2]];
    return article === place[0] && field === of && start < (to as number) && (from as number) < end;
  });
}
