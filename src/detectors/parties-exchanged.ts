import { type Deed, deedsOf, exchanges } from '../align/exchanged.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two parties of one deed that two reports tell the other way round. */
export const partiesExchanged = defineDetector({
  name: 'parties-exchanged',
  kind: 'participant',
  description: 'Who did a thing in one report suffers it in the other: "Lee ordered Ray" and "Ray instructed Lee".',
  *find(context) {
    if (context.sameSubject) return;
    const deeds = context.analyses.flatMap((analysis) => deedsOf(analysis, context.entities));
    for (const { a, b } of exchanges(deeds)) {
      yield {
        kind: 'participant',
        point: ['exchanged', a.deed, ...[a.by.key, a.to.key].sort()].join('|'),
        label: `Who did “${a.deed}” to whom`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});

function sideOf({ by, article, field, start, end }: Deed): FindingSide {
  return { value: by.name, normalized: by.key, places: [{ article, field, start, end }] };
}
