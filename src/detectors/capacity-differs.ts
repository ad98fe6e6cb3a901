import { analysisOf, articleTexts } from '../align/articles.ts';
import { type Capacity, capacitiesOf, pairCapacities } from '../align/capacities/capacities.ts';
import { designationsOf } from '../align/capacities/designations.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two callings, or two parts in one case, of one person. */
export const capacityDiffers = defineDetector({
  name: 'capacity-differs',
  kind: 'role',
  description:
    'One person is named in two capacities that nobody has at once: "prosecutor Kim Lee" and "Kim Lee, the defense attorney".',
  *find(context) {
    if (context.sameSubject) return;
    const { analyses, entities, weight } = context;
    const designations = analyses.flatMap((analysis) => designationsOf(analysis, entities));
    const told = capacitiesOf(designations, (article) => analysisOf(analyses, article));
    for (const [a, b] of pairCapacities(told, articleTexts(analyses), weight)) {
      yield {
        kind: 'role',
        point: ['capacity', a.person.key].join('|'),
        label: `What ${a.person.name} is`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});

function sideOf({ capacity, words, article, field, start, end }: Capacity): FindingSide {
  return { value: words.join(' '), normalized: capacity, places: [{ article, field, start, end }] };
}
