/**
 * Pairs of dates in published reports: what two reports date alike, told as if one of them had another date there, is a
 * dispute; where the dates of two reports differ as published, they seldom are of one happening. Nobody need mark either.
 */
import { apartBy } from '../../src/align/date-disputes.ts';
import { midnight } from '../../src/align/date-features.ts';
import { type DateDispute, type DatePair, disputedDates } from '../../src/align/date-pairs.ts';
import { dateRelation, datesAgree } from '../../src/align/date-relation.ts';
import type { DateView } from '../../src/align/dates.ts';
import type { TimeMention } from '../../src/types.ts';
import { moved, moveOf } from './other-dates.ts';

/** A pair with one date altered. */
export interface AlteredDates {
  readonly dispute: DateDispute;
  /** Whether the two agreed as published. */
  readonly agreed: boolean;
  /** What was altered: one date of one report. */
  readonly group: string;
  /** How likely two dates of these reports agree whatever they are of, 0 to 1. */
  readonly chance: number;
}

/** Every date on which two reports of an event agree, altered in one of them at a time, wherever that one tells it. */
export function alteredDates(
  pairs: readonly DatePair[],
  event: string,
  writtenOn: (article: string) => string | undefined,
): AlteredDates[] {
  const byArticle = new Map<string, DatePair[]>();
  for (const pair of pairs)
    for (const { article } of [pair.a, pair.b]) byArticle.set(article, [...(byArticle.get(article) ?? []), pair]);
  return [...byArticle].flatMap(([article, own]) => {
    const views = [...new Set(own.map(({ a, b }) => (a.article === article ? a : b)))];
    const agreed = new Set(own.filter(({ relation }) => datesAgree(relation)).flatMap(({ a, b }) => [a, b]));
    const dates = new Map<string, TimeMention>();
    for (const view of views)
      if (agreed.has(view)) dates.set(dateOf(view.time), dates.get(dateOf(view.time)) ?? view.time);
    return [...dates].flatMap(([date, time]) =>
      alteredIn(own, views, time, event, `${event}|${article}|${date}`, writtenOn),
    );
  });
}

function alteredIn(
  pairs: readonly DatePair[],
  views: readonly DateView[],
  time: TimeMention,
  event: string,
  group: string,
  writtenOn: (article: string) => string | undefined,
): AlteredDates[] {
  const move = moveOf(time, group);
  if (!move) return [];
  const others = new Map<TimeMention, TimeMention>();
  for (const view of views) {
    if (dateOf(view.time) !== dateOf(time)) continue;
    const other = moved(view.time, move);
    if (!other) return [];
    others.set(view.time, other);
  }
  const changed = new Map<DateView, DateView>();
  const changedOf = (view: DateView): DateView => {
    const other = others.get(view.time);
    if (!other) return view;
    const known = changed.get(view) ?? { ...view, time: other };
    changed.set(view, known);
    return known;
  };
  const chance = chanceOf(pairs, event.startsWith('allsides') ? USUALLY.allsides : USUALLY.ecbplus);
  const agreed = new Map<DateView, Map<DateView, boolean>>();
  const was = new Map<DateView, DateView>();
  const told = pairs.map((pair) => {
    const [a, b] = [changedOf(pair.a), changedOf(pair.b)];
    if (a === pair.a && b === pair.b) return pair;
    was.set(a, pair.a).set(b, pair.b);
    agreed.set(a, (agreed.get(a) ?? new Map()).set(b, datesAgree(pair.relation)));
    return { ...pair, a, b, relation: dateRelation(a, b), features: { ...pair.features, midnight: midnight(a, b) } };
  });
  return disputedDates(told, writtenOn).flatMap((dispute): AlteredDates[] => {
    const before = agreed.get(dispute.a)?.get(dispute.b);
    if (before === undefined || apartBy(dispute, writtenOn) !== null) return [];
    const [a, b] = [was.get(dispute.a) ?? dispute.a, was.get(dispute.b) ?? dispute.b];
    return [{ dispute, agreed: before, group, chance: chance(a, b) }];
  });
}

/** Dates of reports of one event agree so often, where nothing else is known of them. */
const USUALLY = { ecbplus: 0.25, allsides: 0.6 } as const;
/** As many dates say as much of two reports as that. */
const USUAL_DATES = 1.5;

/** How often each of two dates agrees with those that the other report tells in other sentences. */
function chanceOf(pairs: readonly DatePair[], usually: number): (a: DateView, b: DateView) => number {
  const rows = new Map<string, { readonly at: string; readonly agrees: boolean }[]>();
  for (const { a, b, relation } of pairs)
    for (const [view, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${keyOf(view)} ${other.article}`;
      rows.set(key, [...(rows.get(key) ?? []), { at: sentenceOf(other), agrees: datesAgree(relation) }]);
    }
  const told = (view: DateView, other: DateView) =>
    (rows.get(`${keyOf(view)} ${other.article}`) ?? []).filter(({ at }) => at !== sentenceOf(other));
  return (a, b) => {
    const others = [...told(a, b), ...told(b, a)];
    return (others.filter(({ agrees }) => agrees).length + usually * USUAL_DATES) / (others.length + USUAL_DATES);
  };
}

function keyOf({ article, time }: DateView): string {
  return `${article} ${time.field} ${time.start}`;
}

function sentenceOf({ place, index }: DateView): string {
  return `${place.field} ${index}`;
}

/** What mentions of one date have in common: the day, however finely told, the month, or the year. */
function dateOf({ value, from, grain, stated }: TimeMention): string {
  const isOfDay = grain === 'day' || grain === 'daypart' || grain === 'hour' || grain === 'minute';
  if (isOfDay && from !== null)
    return stated.weekday === undefined && stated.day === undefined && stated.hour !== undefined
      ? from
      : from.slice(0, 10);
  if (isOfDay && stated.weekday !== undefined) return `weekday ${stated.weekday}`;
  return value;
}
