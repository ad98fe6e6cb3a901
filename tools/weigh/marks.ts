/**
 * Reads what an editor said of disputes in reports of one event as published (`marks/natural.jsonl`: the event, and for
 * each side its places as [article, start, end] in the text or [article, 'title', start, end], in UTF-16 code units),
 * and says of two spans whether they are a discrepancy there. The articles themselves are in FOLDER/events.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/detectors/detector.ts';
import { readEvents } from '../events/corpora.ts';
import type { GoldCase } from './gold.ts';

const SETS = ['allsides', 'ecbplus'] as const;

type MarkedPlace = readonly [article: string, start: number, end: number] | readonly [string, 'title', number, number];

interface Mark {
  readonly set: (typeof SETS)[number];
  readonly event: string;
  /** `real`: no two of the sides can both be right · `false`: they can · `unsure`. */
  readonly label: 'real' | 'false' | 'unsure';
  /** Kind of discrepancy; default quantity. */
  readonly kind?: string;
  readonly sides: readonly (readonly MarkedPlace[])[];
}

/**
 * One case for each event with marks; spans that nobody marked, and those marked unsure, are `tolerated`. `name` is that of
 * the file in `marks`: `natural` holds whole disputes, `counts` two figures each.
 */
export function readMarks(corpora: string, name: 'natural' | 'counts' = 'natural'): GoldCase[] {
  const lines = readFileSync(join(import.meta.dirname, 'marks', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const marks = lines.map((line) => JSON.parse(line) as Mark);
  return SETS.flatMap((set) => {
    const articles = readEvents(corpora, set);
    const events = [...new Set(marks.filter((mark) => mark.set === set).map(({ event }) => event))];
    return events.map((event): GoldCase => {
      const own = articles.filter(({ cluster }) => cluster === event);
      const marked = marks.filter((mark) => mark.set === set && mark.event === event);
      const fold = `${set} ${own[0]?.topic ?? event}`;
      const label: GoldCase['label'] = (a, b) => labelOf(marked, a, b);
      return { name: `${set} ${event}`, fold, articles: own.map(({ article }) => article), musts: [], label };
    });
  });
}

function labelOf(marks: readonly Mark[], a: Place, b: Place): ReturnType<GoldCase['label']> {
  const at = marks.findIndex(({ sides }) =>
    sides.some((x, i) => sides.some((y, j) => i !== j && isAt(a, x) && isAt(b, y))),
  );
  const mark = marks[at];
  if (!mark || mark.label === 'unsure') return { label: 'tolerated' };
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
