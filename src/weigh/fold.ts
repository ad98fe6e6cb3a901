import type { Detector, Finding, FindingSide, Place } from '../detectors/detector.ts';

/** A finding with the detector that made it and the event it was made in. */
export interface Found {
  readonly finding: Finding;
  readonly detector: Detector;
  readonly event: string | null;
}

/** One dispute: every finding on the same point, its sides merged by value. */
export interface Dispute {
  readonly founds: readonly Found[];
  readonly sides: readonly FindingSide[];
}

/** Folds findings on one point into one dispute, so that an editor sees it once with all its evidence. */
export function foldFindings(founds: readonly Found[]): Dispute[] {
  const byPoint = new Map<string, Found[]>();
  for (const found of founds) {
    const key = [found.event ?? '', found.finding.kind, found.finding.point].join('\n');
    const list = byPoint.get(key);
    if (list) list.push(found);
    else byPoint.set(key, [found]);
  }
  return [...byPoint.values()].map((list) => ({
    founds: list,
    sides: mergeSides(list.flatMap(({ finding }) => finding.sides)),
  }));
}

function mergeSides(sides: readonly FindingSide[]): FindingSide[] {
  const byValue = new Map<string, FindingSide>();
  for (const side of sides) {
    const known = byValue.get(side.normalized);
    byValue.set(
      side.normalized,
      known ? { ...known, value: shorter(known.value, side.value), places: [...known.places, ...side.places] } : side,
    );
  }
  const merged = [...byValue.values()].map((side) => ({ ...side, places: sortedPlaces(side.places) }));
  return merged.sort((a, b) => (a.normalized < b.normalized ? -1 : a.normalized > b.normalized ? 1 : 0));
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

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
