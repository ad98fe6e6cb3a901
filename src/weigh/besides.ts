import { shareWords } from '../claims/spans.ts';
import type { FindingSide, Place } from '../detectors/detector.ts';
import { compareText } from '../text-order.ts';
import type { Evidence, Explanation, Side } from '../types.ts';

/** What is shown of a discrepancy once its sides are weighed. */
interface Shown {
  readonly sides: readonly Side[];
  readonly explanations: readonly Explanation[];
}

/**
 * Adds to each side where a report of another side tells it too, and says that the report does: it counts for neither
 * origins nor confidence, and words that are evidence already are not told twice.
 */
export function withBesides<T extends Shown>(
  listed: T,
  sides: readonly FindingSide[],
  evidenceOf: (place: Place) => readonly Evidence[],
): T {
  const told = sides.flatMap(({ places }) => places);
  const fresh = sides.map(({ besides = [] }) => besides.filter((place) => !told.some((one) => shareWords(one, place))));
  const reports = [...new Set(fresh.flat().map(({ article }) => article))].sort(compareText);
  if (reports.length === 0) return listed;
  return {
    ...listed,
    sides: listed.sides.map((side, at) => ({
      ...side,
      evidence: [...side.evidence, ...(fresh[at] ?? []).flatMap(evidenceOf)].sort(byPlace),
    })),
    explanations: listed.explanations.length > 0 ? listed.explanations : [tellingBoth(reports)],
  };
}

function tellingBoth(reports: readonly string[]): Explanation {
  const verb = reports.length === 1 ? 'tells' : 'tell';
  return { kind: 'other', text: `${reports.join(' and ')} ${verb} both, and one of the two may be a slip` };
}

function byPlace(a: Evidence, b: Evidence): number {
  return compareText(a.article, b.article) || compareText(a.field, b.field) || a.start - b.start || a.end - b.end;
}
