import { shareWords } from '../claims/spans.ts';
import type { FindingSide, Place } from '../detectors/detector.ts';
import { compareText } from '../text-order.ts';

/** Whether two sides tell one value at the same words. */
export function isSameSide(a: FindingSide, b: FindingSide): boolean {
  const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
  return (
    (x.includes(y) || y.includes(x)) && a.places.some((place) => b.places.some((other) => shareWords(place, other)))
  );
}

/** The values of the first dispute stand; further places of the second are added, its copies of the same words not. */
export function mergeTwins(sides: readonly FindingSide[], further: readonly FindingSide[]): FindingSide[] {
  return sides.map((side) => {
    const same = further.filter((other) => isSameSide(other, side) || other.normalized === side.normalized);
    const added = same.flatMap((other) => other.places);
    const fresh = added.filter((place) => !side.places.some((known) => shareWords(known, place)));
    return { ...side, places: sortedPlaces([...side.places, ...fresh]), ...besidesOf(side, ...same) };
  });
}

/** Sides of one point by their values, in code-unit order of these. */
export function mergeSides(sides: readonly FindingSide[]): FindingSide[] {
  const byValue = new Map<string, FindingSide>();
  for (const side of sides) {
    const known = byValue.get(side.normalized);
    byValue.set(
      side.normalized,
      known
        ? {
            ...known,
            value: shorter(known.value, side.value),
            places: [...known.places, ...side.places],
            ...besidesOf(known, side),
          }
        : side,
    );
  }
  const merged = [...byValue.values()].map((side) => ({ ...side, places: sortedPlaces(side.places) }));
  return merged.sort((a, b) => (a.normalized < b.normalized ? -1 : a.normalized > b.normalized ? 1 : 0));
}

/** What the reports of the other sides tell as these do. */
function besidesOf(...sides: readonly FindingSide[]): Pick<FindingSide, 'besides'> {
  const besides = sortedPlaces(sides.flatMap((side) => side.besides ?? []));
  return besides.length > 0 ? { besides } : {};
}

/** Of two wordings of one value the shorter is shown, and of two as long the first in code-unit order. */
function shorter(a: string, b: string): string {
  return a.length !== b.length ? (a.length < b.length ? a : b) : a < b ? a : b;
}

function sortedPlaces(places: readonly Place[]): Place[] {
  const byKey = new Map(
    places.map((place) => [`${place.article}\n${place.field}\n${place.start}\n${place.end}`, place]),
  );
  return [...byKey.values()].sort(
    (a, b) => compareText(a.article, b.article) || compareText(a.field, b.field) || a.start - b.start || a.end - b.end,
  );
}
