import { livesIn, pairLives } from '../align/lives.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds two places in one part of somebody's life. */
export const lifeDiffers = defineDetector({
  name: 'life-differs',
  kind: 'place',
  description:
    'One person is said to live, to have been born or to have studied in two places: "who lives in Elm" and "a resident of Oakham".',
  *find(context) {
    if (context.sameSubject) return;
    const told = context.analyses.flatMap((analysis) => livesIn(analysis, context.entities));
    for (const [a, b] of pairLives(told)) {
      yield {
        kind: 'place',
        point: ['life', a.relation, a.person.key].join('|'),
        label: `${LABELS[a.relation] ?? 'Place of study'} of ${a.person.name}`,
        sides: [sideTold(a.place, a), sideTold(b.place, b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});

const LABELS: Readonly<Record<string, string>> = {
  home: 'Home',
  birth: 'Place of birth',
  youth: 'Place of youth',
  teacher: 'Place of work',
};
