import { type CompassView, compassPairs, compassViews } from '../align/compass.ts';
import type { Context } from '../align/context.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds a place that two articles put in two parts of its country. */
export const compassDiffers = defineDetector({
  name: 'compass-differs',
  kind: 'place',
  description: 'One place is put in two parts of its country that lie apart: the southeast, and the middle.',
  *find({ analyses }: Context) {
    for (const [a, b] of compassPairs(analyses.flatMap(compassViews)))
      yield {
        kind: 'place',
        point: ['compass', a.place].join('|'),
        label: `Part of the country in which ${a.name} lies`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.7,
      };
  },
});

function sideOf({ article, field, start, end, text, degrees }: CompassView): FindingSide {
  return { value: text, normalized: `${degrees ?? 'middle'}`, places: [{ article, field, start, end }] };
}
