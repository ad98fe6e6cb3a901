import { articleTexts } from '../align/articles.ts';
import { appearancesIn, pairAppearances } from '../align/shows.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds two programmes or hosts to whom one speaker is said to have spoken. */
export const showDiffers = defineDetector({
  name: 'show-differs',
  kind: 'participant',
  description:
    'One speaker is told in two programmes, or with two hosts, of which neither report has the other: "said on Meet the Press" and "said on Face the Nation".',
  *find(context) {
    if (context.sameSubject) return;
    const told = context.analyses.flatMap((analysis) => appearancesIn(analysis, context.entities));
    for (const [a, b] of pairAppearances(told, articleTexts(context.analyses), context.weight)) {
      yield {
        kind: 'participant',
        point: ['show', a.speaker.key].join('|'),
        label: `Where ${a.speaker.name} spoke`,
        sides: [sideTold(a.name, a), sideTold(b.name, b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});
