import { type Control, controlsOf } from '../align/control.ts';
import { courtWingsOf } from '../align/court-wing.ts';
import { pairsAcross } from '../align/pairs-across.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two parties that are said to hold one body. */
export const controlDiffers = defineDetector({
  name: 'control-differs',
  kind: 'role',
  description:
    'One body is said to be held by two parties: "the Republican-led Senate" and "the Democratic-led Senate"; or one court by two wings.',
  *find(context) {
    const told = context.analyses.flatMap((analysis) => [...controlsOf(analysis), ...courtWingsOf(analysis)]);
    for (const [a, b] of pairsAcross(told, ({ body }) => body)) {
      if (a.party === b.party || tellsBoth(told, a) || tellsBoth(told, b)) continue;
      yield {
        kind: 'role',
        point: ['control', a.body].join('|'),
        label: `Party that holds the ${a.body}`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.8,
      };
    }
  },
});

/** An article that tells of two holders tells of a change. */
function tellsBoth(told: readonly Control[], { article, body, party }: Control): boolean {
  return told.some((other) => other.article === article && other.body === body && other.party !== party);
}

function sideOf({ text, party, article, field, start, end }: Control): FindingSide {
  return { value: text, normalized: party, places: [{ article, field, start, end }] };
}
