import { pairWhereabouts, type WherePair } from '../align/whereabouts/pairs.ts';
import { whereaboutsOf } from '../align/whereabouts/read.ts';
import { defineDetector, type Finding } from './detector.ts';
import { sideTold } from './evidence.ts';
import { sharedWords, surestPairs, temperedBy } from './surest-pairs.ts';

/** Finds one thing that is put in two places. */
export const whereaboutsDiffers = defineDetector({
  name: 'whereabouts-differs',
  kind: 'place',
  description:
    'Much the same is told of two places: two towns, two streets, a house and a hospital: "died at his home", "died at a hospice".',
  *find(context) {
    if (context.sameSubject) return;
    const all = context.analyses.flatMap(whereaboutsOf);
    const pairs = pairWhereabouts(all, context.analyses, context.weight);
    for (const pair of surestPairs(pairs, LEAST, counterpartsOf)) yield findingOf(pair);
  },
});

/** Below this, two places are those of two things more often than not. */
const LEAST = 0.4;
/** Of rules that see the same names the narrower speaks. */
const MOST = 0.65;
/** From this probability on, which was learnt where more is at odds than in news, a dispute is likelier than not. */
const EVEN = 0.75;

function findingOf({ a, b, features, probability }: WherePair): Finding {
  const shared = sharedWords(a, b);
  return {
    kind: 'place',
    point: ['whereabouts', ...shared].join('|'),
    label: `Where: ${shared.join(', ')}`,
    sides: [sideTold(a.name, a), sideTold(b.name, b)],
    compatible: null,
    score: Math.min(MOST, temperedBy(EVEN, probability)),
    features: { ...features, probability },
  };
}

/** A place has one counterpart in another article. */
function counterpartsOf({ a, b }: WherePair): string[] {
  return [`${a.name}\n${a.article}\n${b.article}`, `${b.name}\n${b.article}\n${a.article}`];
}
