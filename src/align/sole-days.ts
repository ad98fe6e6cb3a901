import { isComing } from './date-parties.ts';
import type { DateView } from './dates.ts';
import { isSeldomDone } from './deed-likeness.ts';
import { areTwoStages } from './stages.ts';

/** Two dates with what speaks for two happenings. */
interface DatesTold {
  readonly a: DateView;
  readonly b: DateView;
  readonly features: { readonly speaking: number; readonly otherNamed: number; readonly predicate: number };
}

/**
 * Finds two dates that are each the one calendar day its report tells, and one digit apart: "was shot on May 14" and
 * "what led them to the harbor on May 24". A report that gives one day of the calendar gives that of its incident, in
 * whatever words; the other must tell nothing that has a day of its own.
 */
export function soleDays(pairs: readonly DatesTold[]): (pair: DatesTold) => boolean {
  const days = new Map<string, Set<string>>();
  for (const pair of pairs)
    for (const view of [pair.a, pair.b]) {
      const day = dayOf(view);
      if (day !== null) days.set(view.article, (days.get(view.article) ?? new Set()).add(day));
    }
  const isSole = (view: DateView) => days.get(view.article)?.size === 1;
  return (pair) => isSole(pair.a) && isSole(pair.b) && areOneDigitApart(pair.a, pair.b) && isOneIncident(pair);
}

/** A day of the calendar told by month and number, or `null`. */
function dayOf({ time: { text, stated } }: DateView): string | null {
  if (stated.month === undefined || stated.day === undefined || !/\d/.test(text)) return null;
  return `${stated.month}-${stated.day}`;
}

function areOneDigitApart(a: DateView, b: DateView): boolean {
  if (dayOf(a) === null || dayOf(b) === null || a.time.stated.month !== b.time.stated.month) return false;
  const [first, second] = [String(a.time.stated.day), String(b.time.stated.day)];
  return first.length === second.length && [...first].filter((digit, at) => digit !== second[at]).length === 1;
}

function isOneIncident({ a, b, features: { speaking, otherNamed, predicate } }: DatesTold): boolean {
  if (speaking + otherNamed > 0 || areTwoStages(a, b) || [a, b].some(isComing)) return false;
  const incidents = [a, b].filter(isSeldomDone).length;
  return incidents === 1 || (incidents === 2 && predicate >= ONE_DEED);
}

const ONE_DEED = 0.5;
