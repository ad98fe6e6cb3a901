import { numberedIn } from '../align/numbered/numbered.ts';
import { pairNumbered } from '../align/numbered/pairs.ts';
import { PLACE_DESIGNATORS } from '../lexicon/en/numbers-designators.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds two numbers by which one thing is known. */
export const numberDiffers = defineDetector({
  name: 'number-differs',
  kind: 'quantity',
  description: 'One thing is known by two numbers: Flight 370 and Flight 307, the 9th Circuit and the 8th.',
  *find({ analyses, sameSubject }) {
    if (sameSubject) return;
    for (const [a, b] of pairNumbered(analyses.flatMap(numberedIn))) {
      yield {
        kind: PLACE_DESIGNATORS.has(a.sort) ? 'place' : 'quantity',
        point: ['numbered', a.sort].join('|'),
        label: `Which ${a.sort}`,
        sides: [sideTold(a.text, a), sideTold(b.text, b)].map((side, at) => ({
          ...side,
          normalized: (at === 0 ? a : b).number,
        })),
        compatible: null,
        score: 0.7,
      };
    }
  },
});
