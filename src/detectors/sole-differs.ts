import type { Context } from '../align/context.ts';
import { type Sole, solePairs, solesOf } from '../align/ranks/soles.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two persons of whom each is said to be the only one. */
export const soleDiffers = defineDetector({
  name: 'sole-differs',
  kind: 'participant',
  description: 'Two persons are each said to be the only one: the lone vote against a bill, the sole survivor.',
  *find({ analyses, entities }: Context) {
    for (const [a, b] of solePairs(analyses.flatMap((analysis) => solesOf(analysis, entities)))) {
      const label = a.sort === 'against' ? 'Who alone was against it' : `Who was the only ${a.sort}`;
      yield {
        kind: 'participant',
        point: ['sole', a.sort].join('|'),
        label,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.75,
      };
    }
  },
});

function sideOf({ article, field, start, end, who }: Sole): FindingSide {
  return { value: who.name, normalized: who.key, places: [{ article, field, start, end }] };
}
