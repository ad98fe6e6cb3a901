/**
 * Places in published reports: what two reports put in one place, put by one of them in another, is a dispute, and nobody
 * need mark it. The words of a report are changed and read anew: a town for a town, a street for a street, a kitchen for a
 * roof.
 */
import { normalName } from '../../src/align/entities.ts';
import { type Whereabouts, whereaboutsOf } from '../../src/align/whereabouts/read.ts';
import { relateWhereabouts } from '../../src/align/whereabouts/relation.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import type { Article } from '../../src/types.ts';
import { hash } from './chance.ts';
import type { GoldCase } from './gold.ts';

type Analyses = readonly ArticleAnalysis[];

/** Places by what they may stand for: a country, a hospital, a room. */
export type PlacePool = ReadonlyMap<string, readonly Whereabouts[]>;

/** All places of some articles that another may take the place of. */
export function placePool(analyses: Analyses): PlacePool {
  const pool = new Map<string, Map<string, Whereabouts>>();
  for (const one of analyses.flatMap(whereaboutsOf)) {
    const known = pool.get(sortOf(one)) ?? new Map<string, Whereabouts>();
    pool.set(sortOf(one), known.set(normalName(one.name), one));
  }
  return new Map(
    [...pool].map(([sort, places]) => [
      sort,
      [...places].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, place]) => place),
    ]),
  );
}

function sortOf({ kind, sort, isNamed }: Whereabouts): string {
  return isNamed ? `${kind} ${sort}` : kind;
}

interface Change {
  readonly old: Whereabouts;
  readonly text: string;
  readonly spans: readonly Whereabouts[];
  readonly group: string;
}

/** Of these, one in so many is of every telling in the report, and one of a place that the event has as well. */
const ALL_TELLINGS = 3;
const LOCAL = 4;

/** The event told anew: in some of its articles, at most so many, one place is another; `null` without one to alter. */
export function replacedEvent(
  { name, fold }: { readonly name: string; readonly fold: string },
  analyses: Analyses,
  pool: PlacePool,
  articles: number,
): GoldCase | null {
  const relation = relateWhereabouts();
  const told = analyses.map(whereaboutsOf);
  const words = normalName(analyses.map(({ document: { article } }) => article.text).join(' '));
  const chance = (one: Whereabouts) => hash(`${name} ${one.article} ${one.start}`);
  const shared = told.flatMap((own, i) =>
    own.filter(
      (one) =>
        one.field === 'text' &&
        told.some((others, j) => i !== j && others.some((other) => relation(one, other) === 'same')),
    ),
  );
  const changes = new Map<string, Change>();
  for (const old of [...shared].sort((x, y) => chance(x) - chance(y))) {
    if (changes.size >= articles) break;
    if (changes.has(old.article)) continue;
    const seed = `${name} ${old.article} ${old.start}`;
    const local = shared.filter((one) => sortOf(one) === sortOf(old) && relation(one, old) === 'two');
    const foreign = (pool.get(sortOf(old)) ?? []).filter(
      (one) => relation(one, old) === 'two' && !one.known.every((word) => words.includes(word)),
    );
    const others = hash(`${seed} local`) % LOCAL === 0 ? local : foreign;
    const other = others[hash(`${seed} other`) % Math.max(1, others.length)];
    if (!other) continue;
    const isAll = old.isNamed && hash(`${seed} all`) % ALL_TELLINGS === 0;
    const own = told.flat().filter(({ article, field }) => article === old.article && field === 'text');
    const spans = isAll
      ? own.filter((one) => normalName(wordsAt(one, analyses)) === normalName(wordsAt(old, analyses)))
      : [old];
    changes.set(old.article, { old, text: wordsAt(other, null) || other.name.split(',')[0] || '', spans, group: seed });
  }
  return changes.size > 0 ? caseOf({ name, fold }, analyses, changes, relation) : null;
}

/** The words of a telling alone, without a state behind them. */
function wordsAt({ article, field, start, end }: Whereabouts, analyses: Analyses | null): string {
  const found = analyses?.find(({ document }) => document.article.id === article)?.document.article;
  return (field === 'title' ? found?.title : found?.text)?.slice(start, end) ?? '';
}

type Relation = ReturnType<typeof relateWhereabouts>;

function caseOf(
  { name, fold }: { readonly name: string; readonly fold: string },
  analyses: Analyses,
  changes: ReadonlyMap<string, Change>,
  relation: Relation,
): GoldCase {
  const spans = new Map<string, (readonly [number, number])[]>();
  const articles = analyses.map(({ document: { article } }): Article => {
    const change = changes.get(article.id);
    if (!change) return article;
    const made = replaced(article.text, change);
    spans.set(article.id, made.spans);
    return { ...article, text: made.text };
  });
  const told = new Map(analyses.map((analysis) => [analysis.document.article.id, whereaboutsOf(analysis)] as const));
  const changeAt = (place: { article: string; field: string; start: number; end: number }) =>
    place.field === 'text' &&
    (spans.get(place.article) ?? []).some(([start, end]) => place.start < end && start < place.end)
      ? changes.get(place.article)
      : undefined;
  return {
    name,
    fold,
    articles,
    musts: [...changes.values()].map(({ group }) => group),
    label(a, b) {
      const [x, y] = [changeAt(a), changeAt(b)];
      const change = x ?? y;
      if (!change) return { label: 'none' };
      if (x && y) return { label: 'tolerated' };
      const place = x ? b : a;
      // Of an article that is changed elsewhere too the tellings have moved.
      if (changes.has(place.article)) return { label: 'tolerated' };
      const other = told.get(place.article)?.find((one) => one.field === place.field && one.start === place.start);
      if (!other) return { label: 'tolerated' };
      const stands = relation(change.old, other);
      if (stands === 'unclear') return { label: 'tolerated' };
      return stands === 'same' ? { label: 'must', id: change.group, kinds: ['place'] } : { label: 'trap' };
    },
  };
}

function replaced(text: string, { spans, text: other }: Change) {
  let [made, at] = ['', 0];
  const own: (readonly [number, number])[] = [];
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start)) {
    if (start < at) continue;
    made += text.slice(at, start);
    own.push([made.length, made.length + other.length]);
    made += other;
    at = end;
  }
  return { text: made + text.slice(at), spans: own };
}
