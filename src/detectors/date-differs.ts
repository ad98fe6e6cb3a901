import type { Context } from '../align/context.ts';
import type { HappeningPair, HappeningView } from '../align/happenings.ts';
import { timesRelation } from '../annotate/time/compare.ts';
import type { TimeMention } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';
import { pointOf } from './point.ts';

/** Finds two days told for one happening. */
export const dateDiffers = defineDetector({
  name: 'date-differs',
  kind: 'time',
  description: 'One happening is given two dates or weekdays that cannot both be right.',
  *find(context: Context) {
    for (const pair of context.happeningPairs) yield* compareDates(pair);
  },
});

function* compareDates(pair: HappeningPair): Iterable<Finding> {
  const left = dated(pair.a);
  const right = dated(pair.b);
  if (left.length === 0 || right.length === 0) return;
  const relations = left.flatMap((a) => right.map((b) => ({ a, b, relation: timesRelation(a.time, b.time) })));
  if (relations.some(({ relation }) => relation === 'same' || relation === 'contains' || relation === 'overlaps'))
    return;
  const apart = relations.find(({ relation }) => relation === 'disjoint');
  if (!apart) return;
  yield {
    kind: 'time',
    point: pointOf('when', pair),
    label: `When: ${pair.a.happening.lemma}`,
    sides: [sideOf(apart.a), sideOf(apart.b)],
    compatible: null,
    score: pair.score * (0.6 + 0.4 * Math.min(pair.margin / 0.3, 1)),
  };
}

interface Dated {
  readonly time: TimeMention;
  readonly view: HappeningView['views'][number];
}

/** The dates that stand with the happening's own predicate, to the day or coarser. */
function dated(happening: HappeningView): Dated[] {
  return happening.views.flatMap((view) =>
    view.statement.claim.times
      .filter((time) => time.type === 'DATE' || time.type === 'TIME')
      .map((time) => ({ time, view })),
  );
}

function sideOf({ time, view }: Dated): FindingSide {
  return { value: time.text, normalized: time.value, places: [placeOf(view)] };
}
