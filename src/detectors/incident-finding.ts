import type { Context } from '../align/context.ts';
import type { IncidentTelling } from '../align/incidents/read.ts';
import type { Finding, FindingSide } from './detector.ts';

/** Findings on what an incident did to people in one report and to nobody in another. */
export function* incidentFindings({ incidentPairs }: Context): Iterable<Finding> {
  for (const { none, some, probability } of incidentPairs)
    yield {
      kind: 'polarity',
      point: `incident|${none.sort.name}`,
      label: none.sort.label,
      sides: [sideOf(none), sideOf(some)],
      compatible: null,
      score: probability,
    };
}

function sideOf({ article, field, start, end, words, none }: IncidentTelling): FindingSide {
  return { value: words, normalized: none ? 'none' : 'some', places: [{ article, field, start, end }] };
}
