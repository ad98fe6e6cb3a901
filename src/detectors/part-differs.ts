import { articleTexts } from '../align/articles.ts';
import { pairParts } from '../align/parts/pairs.ts';
import { partsOf } from '../align/parts/parts.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds two names in a part that a story has once. */
export const partDiffers = defineDetector({
  name: 'part-differs',
  kind: 'participant',
  description:
    'Two names are told in a part that a story has once, and neither report has the other: who wrote the script, who brokered the truce, who was slain.',
  *find(context) {
    if (context.sameSubject) return;
    const parts = context.analyses.flatMap(partsOf);
    for (const [a, b] of pairParts(parts, articleTexts(context.analyses), context.weight)) {
      yield {
        kind: 'participant',
        point: ['part', a.part].join('|'),
        label: a.part.startsWith('made') ? `Whose ${a.what} it is` : `Who is the ${a.what}`,
        sides: [sideTold(a.mention.text, a), sideTold(b.mention.text, b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});
