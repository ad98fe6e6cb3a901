import type { Context } from '../align/context.ts';
import { spotPairs, spotsOf } from '../align/spots/pairs.ts';
import type { Spot } from '../align/spots/spot.ts';
import { defineDetector, type FindingSide } from './detector.ts';

const LABELS: Readonly<Record<Spot['sort'], string>> = {
  floor: 'Which floor',
  wound: 'Where somebody was hurt',
  heading: 'In which direction',
  death: 'Where somebody died',
  origin: 'Where the fire began',
  blast: 'Where at the building it happened',
  side: 'On which side',
  way: 'In or out',
};

/** Finds two spots of one thing that exclude each other. */
export const spotDiffers = defineDetector({
  name: 'spot-differs',
  kind: 'place',
  description:
    'One thing is put on two floors, one wound in two parts of the body, one way in two directions, one death, fire or blast in two places; one coast is told as another.',
  *find({ analyses, entities, weight, sameSubject }: Context) {
    if (sameSubject) return;
    for (const [a, b] of spotPairs(
      analyses.flatMap((analysis) => spotsOf(analysis, entities)),
      weight,
    ))
      yield {
        kind: 'place',
        point: ['spot', a.sort, ...[...a.of].filter((key) => b.of.has(key)).sort()].join('|'),
        label: LABELS[a.sort],
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.7,
      };
  },
});

function sideOf({ article, field, start, end, text, value }: Spot): FindingSide {
  return { value: text, normalized: value, places: [{ article, field, start, end }] };
}
