import type { TimeMention } from '../../types.ts';
import { daysBetween } from './compare.ts';
import { dayOf } from './moment.ts';
import { offsetOn, zoneOf } from './zone.ts';

/** A time as told in an article, and a place whose clocks it may go by: a dateline, or where it happened. */
export interface PlacedTime {
  readonly place: string;
  readonly time: TimeMention;
}

/** Why two reports may name neighbouring days for one moment. */
export interface ZoneExplanation {
  /** How far the place with the later day is ahead. */
  readonly hours: number;
  readonly text: string;
}

/** With fewer hours between them, two places share nearly all of a day. */
const LEAST_HOURS = 3;

/**
 * Whether the zones of two places can account for their days being one apart: only where the place that tells the
 * later day lies ahead. `null` where they cannot, or where a place or day is unknown.
 *
 * Summer time is taken into account on the day told, or left out where neither day is resolved.
 */
export function zoneExplanation(a: PlacedTime, b: PlacedTime): ZoneExplanation | null {
  const gap = daysBetween(a.time, b.time);
  if (gap !== 1 && gap !== -1) return null;
  const [earlier, later] = gap === 1 ? [a, b] : [b, a];
  const hours = hoursAhead(later.place, earlier.place, earlier.time.from ?? later.time.from);
  if (hours === null || hours < LEAST_HOURS) return null;
  const [east, west] = [displayName(later.place), displayName(earlier.place)];
  const text = `${east} is ${hoursText(hours)} ahead of ${west}: from ${clockText(24 - hours)} in ${west} it is already the next day in ${east}.`;
  return { hours, text };
}

/** Hours the clocks of `place` are ahead of those of `other` on a day; `null` where the table lacks one of them. */
export function hoursAhead(place: string, other: string, moment: string | null): number | null {
  const [first, second] = [zoneOf(place), zoneOf(other)];
  if (first === null || second === null) return null;
  if (moment === null) return (first.standard - second.standard) / 60;
  const day = dayOf(moment);
  return (offsetOn(first, day) - offsetOn(second, day)) / 60;
}

function hoursText(hours: number): string {
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** "11 a.m." */
function clockText(hour: number): string {
  const whole = Math.floor(hour);
  const minutes = Math.round((hour - whole) * 60);
  const half = whole < 12 ? 'a.m.' : 'p.m.';
  const shown = whole % 12 === 0 ? 12 : whole % 12;
  return `${shown}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`} ${half}`;
}

/** "SEOUL, South Korea" as "Seoul". */
function displayName(place: string): string {
  const city = place.split(/[,(/]/, 1)[0]?.trim() ?? place;
  if (city !== city.toUpperCase()) return city;
  return city.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
