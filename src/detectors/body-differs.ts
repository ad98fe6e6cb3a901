import { articleTexts } from '../align/articles.ts';
import { kindNames, pairKinds } from '../align/kind-names.ts';
import { pairPatients, patientsOf } from '../align/patients.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds two names of one sort of body or site in two tellings of one thing. */
export const bodyDiffers = defineDetector({
  name: 'body-differs',
  kind: 'participant',
  description:
    'Two bodies or sites of one sort are named for one thing, and neither report names the other: two committees, two hospitals.',
  *find(context) {
    if (context.sameSubject) return;
    const textOf = articleTexts(context.analyses);
    const names = context.analyses.flatMap(kindNames);
    for (const { a, b, overlap } of pairKinds(names, textOf, context.weight)) {
      const leastOverlap = a.isCommittee ? LEAST_OF_COMMITTEES : LEAST_OVERLAP;
      if (overlap < leastOverlap) continue;
      yield {
        kind: a.isSite ? 'place' : 'participant',
        point: [
          'body',
          a.kind,
          ...[...a.around]
            .filter((lemma) => b.around.has(lemma))
            .sort()
            .slice(0, 3),
        ].join('|'),
        label: `Which ${a.kind}`,
        sides: [sideTold(a.text, a), sideTold(b.text, b)],
        compatible: null,
        score: 0.7,
        features: { overlap, leastOverlap },
      };
    }
    const { analyses, entities } = context;
    const patients = analyses.flatMap((analysis) => patientsOf(analysis, entities));
    for (const [a, b] of pairPatients(patients, analyses))
      yield {
        kind: 'place',
        point: ['body', 'hospital', ...[...a.who].filter((key) => b.who.has(key)).sort()].join('|'),
        label: 'Which hospital',
        sides: [sideTold(a.hospital, a), sideTold(b.hospital, b)],
        compatible: null,
        score: 0.7,
      };
  },
});

/** Of some 320 events as published, no two names of one sort stood in sentences so alike but two that are at odds. */
const LEAST_OVERLAP = 0.25;
/** Committees of one chamber, of which a report seldom names two: there the next pair of them shared half as much. */
const LEAST_OF_COMMITTEES = 0.17;
