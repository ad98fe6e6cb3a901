import type { DateRelation } from './date-relation.ts';
import type { DateView } from './dates.ts';
import { sortOf } from './occasions.ts';

interface RelatedDates {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly likeness: number;
}

/** How often the days of two dates that exclude each other are told, and of what. */
export interface DateTellings {
  /** More mentions of the one's day that are told like the other date, in odds: at least of either side. */
  readonly opposed: number;
  /** The same, at most. */
  readonly mostOpposed: number;
  /** How many reports tell such mentions. */
  readonly opposing: number;
  /** How many days more than one a report of the event gives such a deed: who meets twice meets again. */
  readonly daysOfDeed: number;
  /** How many mentions of such a deed have a date. */
  readonly tellingsOfDeed: number;
}

/** More of them say no more. */
const MANY = 4;

/** Looks up how often the days of each pair are told. */
export function tellingsOf(pairs: readonly RelatedDates[]): (pair: RelatedDates) => DateTellings {
  const against = opposedTo(pairs);
  const deeds = deedsOf(pairs);
  return ({ a, b }) => {
    const sides = [opposed(against.get(keyOf(a)), b), opposed(against.get(keyOf(b)), a)] as const;
    const sums = sides.map(({ sum }) => Math.min(sum, MANY));
    const sorts = [...new Set([a, b].flatMap(sortsOf))];
    const told = sorts.flatMap((sort) => [...(deeds.get(sort)?.values() ?? [])]);
    return {
      opposed: Math.min(...sums),
      mostOpposed: Math.max(...sums),
      opposing: new Set(sides.flatMap(({ tellers }) => tellers)).size,
      daysOfDeed: Math.min(MANY, Math.max(0, ...told.map((days) => new Set(days.values()).size)) - 1),
      tellingsOfDeed: Math.min(
        3 * MANY,
        told.reduce((sum, days) => sum + days.size, 0),
      ),
    };
  };
}

interface Opposing {
  readonly other: DateView;
  readonly chance: number;
}

/** By date, the dates that exclude it, each with how likely both are told of one happening. */
function opposedTo(pairs: readonly RelatedDates[]): ReadonlyMap<string, readonly Opposing[]> {
  const against = new Map<string, Map<string, Opposing>>();
  for (const { a, b, relation, likeness } of pairs) {
    if (relation !== 'disjoint') continue;
    const chance = 1 / (1 + Math.exp(-likeness));
    for (const [view, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = against.get(keyOf(view)) ?? new Map<string, Opposing>();
      against.set(keyOf(view), row);
      if ((row.get(keyOf(other))?.chance ?? 0) < chance) row.set(keyOf(other), { other, chance });
    }
  }
  return new Map([...against].map(([key, row]) => [key, [...row.values()]]));
}

const LIKELY = 0.5;

/** The further mentions of the day of `date` among those that exclude another date. */
function opposed(row: readonly Opposing[] = [], date: DateView) {
  const more = row.filter(({ other }) => dayOf(other) === dayOf(date) && keyOf(other) !== keyOf(date));
  return {
    sum: more.reduce((sum, { chance }) => sum + chance, 0),
    tellers: more.filter(({ chance }) => chance >= LIKELY).map(({ other }) => other.article),
  };
}

/** By sort of deed and report, the days that the report gives it, by the place of each mention. */
function deedsOf(
  pairs: readonly RelatedDates[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const deeds = new Map<string, Map<string, Map<string, string>>>();
  const views = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  for (const view of views)
    for (const sort of sortsOf(view)) {
      const byReport = deeds.get(sort) ?? new Map<string, Map<string, string>>();
      deeds.set(sort, byReport);
      const days = byReport.get(view.article) ?? new Map<string, string>();
      byReport.set(view.article, days.set(keyOf(view), dayOf(view)));
    }
  return deeds;
}

function sortsOf({ deed }: DateView): string[] {
  return deed.map(sortOf);
}

function dayOf({ time: { from, value, grain } }: DateView): string {
  return from !== null && /^(day|daypart|hour|minute)$/.test(grain) ? from.slice(0, 10) : value.replace(/T.*/, '');
}

function keyOf({ article, time }: DateView): string {
  return `${article} ${time.field} ${time.start}`;
}
