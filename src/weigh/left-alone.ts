import type { FindingSide, Place } from '../detectors/detector.ts';
import { contentId } from '../identifier.ts';
import { compareText } from '../text-order.ts';
import type { Found } from './dispute.ts';

/** One difference that is no discrepancy, with every finding that showed it. */
export interface LeftAlone {
  readonly id: string;
  readonly lead: Found;
  readonly founds: readonly Found[];
  readonly sides: readonly FindingSide[];
}

/** An event lists so many differences that came near a discrepancy; further ones tell nobody more. */
const MOST_UNCERTAIN = 20;

/** What was looked at and left alone: the same difference once, whatever pairs of articles showed it. */
export function leftAlone(founds: readonly Found[]): LeftAlone[] {
  const groups = new Map<string, Found[]>();
  for (const found of nearest(founds)) {
    const key = `${found.event ?? ''}\n${idOf(found)}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const taken = new Set<string>();
  return [...groups.values()].flatMap((group) => {
    const lead = group[0];
    if (!lead) return [];
    // The same difference in two events is two entries.
    const id = taken.has(idOf(lead)) ? contentId('l', idOf(lead), lead.event ?? '') : idOf(lead);
    taken.add(id);
    return [{ id, lead, founds: group, sides: mergedSides(group) }];
  });
}

/** Of those left alone for want of certainty only the surest of each event. */
function nearest(founds: readonly Found[]): Found[] {
  const uncertain = founds.filter(isUncertain).sort(byScore);
  const counts = new Map<string | null, number>();
  const kept = new Set(
    uncertain.filter(({ event }) => {
      const count = (counts.get(event) ?? 0) + 1;
      counts.set(event, count);
      return count <= MOST_UNCERTAIN;
    }),
  );
  return founds.filter((found) => !isUncertain(found) || kept.has(found));
}

function isUncertain({ finding }: Found): boolean {
  return (finding.compatible ?? 'uncertain') === 'uncertain';
}

function byScore(a: Found, b: Found): number {
  return b.finding.score - a.finding.score || compareText(idOf(a), idOf(b));
}

function idOf({ finding, detector }: Found): string {
  const { kind, point, compatible } = finding;
  const values = sorted(finding.sides).map((side) => side.normalized);
  return contentId('l', kind, detector.name, compatible ?? 'uncertain', point, ...values);
}

/** Sides by value, so that it does not matter which article was read first. */
function sorted(sides: readonly FindingSide[]): FindingSide[] {
  return [...sides].sort((a, b) => compareText(a.normalized, b.normalized) || comparePlaces(a.places[0], b.places[0]));
}

function mergedSides(founds: readonly Found[]): FindingSide[] {
  const [first, ...others] = founds.map(({ finding }) => sorted(finding.sides));
  return (first ?? []).map((side, at) => {
    const places = [side, ...others.flatMap((sides) => sides[at] ?? [])].flatMap((one) => one.places);
    const byKey = new Map(places.map((place) => [JSON.stringify(keyOf(place)), place]));
    return { ...side, places: [...byKey.values()].sort(comparePlaces) };
  });
}

function keyOf({ article, field, start, end }: Place): readonly (string | number)[] {
  return [article, field, start, end];
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  return compareText(a.article, b.article) || compareText(a.field, b.field) || a.start - b.start || a.end - b.end;
}
