import { type DateRelation, datesAgree, excludes } from './date-relation.ts';
import type { DateView } from './dates.ts';
import { addTo } from './lists.ts';

interface RelatedDates {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly likeness: number;
}

/** What other dates of the event say of two that exclude each other. */
export interface DateCompany {
  /** How surely each is the other's counterpart among all dates of their articles, 0 to 1. */
  readonly share: number;
  /** A third report has either date: there are two days of which is told. */
  readonly bothTold: number;
  /** A third report has one of them, and nobody but its own report the other. */
  readonly odd: number;
  /** Nobody else has either. */
  readonly neither: number;
  /** They differ in one part alone: another day of one month, another month of one year. */
  readonly slip: number;
  readonly years: number;
  readonly months: number;
  readonly clocks: number;
  /** One counts from the day of writing, the other does not. */
  readonly relative: number;
}

/** Looks up what keeps company with each pair. */
export function companyOf(pairs: readonly RelatedDates[]): (pair: RelatedDates) => DateCompany {
  const totals = totalsOf(pairs);
  const tellers = tellersOf(pairs);
  return (pair) => {
    const { a, b, likeness } = pair;
    const [left, right] = [
      [a, b],
      [b, a],
    ].map(([view, other]) => {
      const others = (tellers.get(keyOf(view as DateView)) ?? NOBODY).filter(
        (teller) => teller.article !== (other as DateView).article && excludes(teller, other as DateView),
      );
      return [...new Set(others.map(({ article }) => article))];
    });
    const [first, second] = [left?.length ?? 0, right?.length ?? 0];
    return {
      share: Math.sqrt(
        share(likeness, totals.get(`${keyOf(a)} ${b.article}`)) *
          share(likeness, totals.get(`${keyOf(b)} ${a.article}`)),
      ),
      bothTold: Number(first > 0 && second > 0),
      odd: Number(first > 0 !== second > 0),
      neither: Number(first === 0 && second === 0),
      ...partsOf(a, b),
    };
  };
}

const NOBODY: readonly DateView[] = [];

function keyOf({ article, time }: DateView): string {
  return `${article} ${time.field} ${time.start}`;
}

function share(likeness: number, total: number | undefined): number {
  return Math.exp(likeness) / Math.max(total ?? 0, Math.exp(likeness));
}

/** Of each date against each article: the odds of all its counterparts there, each date once. */
function totalsOf(pairs: readonly RelatedDates[]): ReadonlyMap<string, number> {
  const best = new Map<string, Map<string, number>>();
  for (const { a, b, likeness } of pairs)
    for (const [view, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${keyOf(view)} ${other.article}`;
      const row = best.get(key) ?? new Map<string, number>();
      best.set(key, row);
      row.set(keyOf(other), Math.max(row.get(keyOf(other)) ?? 0, Math.exp(likeness)));
    }
  return new Map([...best].map(([key, row]) => [key, [...row.values()].reduce((sum, odds) => sum + odds, 0)]));
}

/** The dates of other articles that agree with a date. */
function tellersOf(pairs: readonly RelatedDates[]): ReadonlyMap<string, readonly DateView[]> {
  const tellers = new Map<string, DateView[]>();
  for (const { a, b, relation, likeness } of pairs) {
    if (!datesAgree(relation) || likeness < LEAST_LIKENESS) continue;
    for (const [view, other] of [
      [a, b],
      [b, a],
    ] as const)
      addTo(tellers, keyOf(view), other);
  }
  return tellers;
}

/** Log odds below which a date that agrees tells nothing. */
const LEAST_LIKENESS = -0.5;

const PARTS = ['year', 'month', 'day', 'weekday', 'daypart', 'hour'] as const;

function partsOf({ time: a }: DateView, { time: b }: DateView) {
  const common = PARTS.filter((part) => a.stated[part] !== undefined && b.stated[part] !== undefined);
  const differing = common.filter((part) => a.stated[part] !== b.stated[part]);
  const isYear = (time: typeof a) => time.grain === 'year';
  const isMonth = (time: typeof a) => time.grain === 'month';
  return {
    slip: Number(differing.length === 1),
    years: Number(isYear(a) || isYear(b)),
    months: Number(isMonth(a) || isMonth(b)),
    clocks: Number(a.stated.hour !== undefined && b.stated.hour !== undefined),
    relative: Number((a.stated.relative === true) !== (b.stated.relative === true)),
  };
}
