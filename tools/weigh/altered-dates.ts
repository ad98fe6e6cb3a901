/**
 * Dates of published reports, altered: what two reports date alike, told as if one of them had another date there, in one
 * mention of it or in all, is a dispute as far as both are told of one happening.
 */
import { midnight } from '../../src/align/date-features.ts';
import { disputedDates } from '../../src/align/date-odds.ts';
import type { DateDispute, DatePair } from '../../src/align/date-pairs.ts';
import { dateRelation, datesAgree } from '../../src/align/date-relation.ts';
import type { DateView } from '../../src/align/dates.ts';
import type { TimeMention } from '../../src/types.ts';
import { moved, moveOf } from './other-dates.ts';

/** Two dates that agreed as published, and of which one was altered. */
export interface AlteredDates {
  readonly dispute: DateDispute;
  /** What was altered. */
  readonly group: string;
  /** Whether every mention of that date in its report was. */
  readonly everywhere: boolean;
}

type WrittenOn = (article: string) => string | undefined;

/** Every date on which two reports agree, altered in one of them at a time. */
export function alteredDates(pairs: readonly DatePair[], event: string, writtenOn: WrittenOn): AlteredDates[] {
  const mentions = mentionsOf(pairs);
  const agreed = new Set(
    pairs.filter(({ relation }) => datesAgree(relation)).flatMap(({ a, b }) => [keyOf(a), keyOf(b)]),
  );
  return [...mentions].flatMap(([key, views]) => {
    const [view] = views;
    if (!view || !agreed.has(key) || view.time.field === 'title') return [];
    const everywhere = [...mentions.values()].flat().filter((other) => isSameDate(view, other));
    const ways = everywhere.length > views.length ? [views, everywhere] : [views];
    return ways.flatMap((altered, way) =>
      alteredIn(pairs, altered, `${event}|${key}|${way}`, writtenOn).map((dispute) => ({
        dispute,
        group: `${event}|${key}|${way}`,
        everywhere: way > 0,
      })),
    );
  });
}

/** The disputes that altering the dates of some views makes of pairs that agreed. */
function alteredIn(
  pairs: readonly DatePair[],
  altered: readonly DateView[],
  seed: string,
  writtenOn: WrittenOn,
): DateDispute[] {
  const move = altered[0] ? moveOf(altered[0].time, seed) : null;
  if (!move) return [];
  const changed = new Map<DateView, DateView>();
  for (const view of altered) {
    const time = moved(view.time, move);
    if (!time) return [];
    changed.set(view, { ...view, time });
  }
  const agreed = new Map<DateView, Set<DateView>>();
  const told = pairs.map((pair) => {
    const [a, b] = [changed.get(pair.a) ?? pair.a, changed.get(pair.b) ?? pair.b];
    if (a === pair.a && b === pair.b) return pair;
    if (datesAgree(pair.relation)) agreed.set(a, (agreed.get(a) ?? new Set()).add(b));
    return { ...pair, a, b, relation: dateRelation(a, b), features: { ...pair.features, midnight: midnight(a, b) } };
  });
  return disputedDates(told, writtenOn).filter(({ a, b }) => agreed.get(a)?.has(b));
}

function mentionsOf(pairs: readonly DatePair[]): ReadonlyMap<string, readonly DateView[]> {
  const mentions = new Map<string, Set<DateView>>();
  for (const { a, b } of pairs)
    for (const view of [a, b]) mentions.set(keyOf(view), (mentions.get(keyOf(view)) ?? new Set()).add(view));
  return new Map([...mentions].map(([key, views]) => [key, [...views]]));
}

function keyOf({ article, time }: DateView): string {
  return `${article} ${time.field} ${time.start}`;
}

/** Two mentions of one date in one report, told alike. */
function isSameDate(a: DateView, b: DateView): boolean {
  return a.article === b.article && a.time.grain === b.time.grain && dateOf(a.time) === dateOf(b.time);
}

function dateOf({ value, from, grain }: TimeMention): string {
  return from !== null && /^(day|daypart|hour|minute)$/.test(grain) ? from.slice(0, 10) : value;
}
