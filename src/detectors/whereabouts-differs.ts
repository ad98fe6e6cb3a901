import { pairWhereabouts, type WherePair } from '../align/whereabouts/pairs.ts';
import { type Whereabouts, whereaboutsOf } from '../align/whereabouts/read.ts';
import { compareText } from '../text-order.ts';
import { defineDetector, type Finding } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds one thing that is put in two places. */
export const whereaboutsDiffers = defineDetector({
  name: 'whereabouts-differs',
  kind: 'place',
  description:
    'Much the same is told of two places: two towns, two streets, a house and a hospital: "died at his home", "died at a hospice".',
  *find(context) {
    if (context.sameSubject) return;
    const all = context.analyses.flatMap(whereaboutsOf);
    const taken = new Set<string>();
    const pairs = pairWhereabouts(all, context.analyses, context.weight)
      .filter(({ probability }) => probability >= LEAST)
      .sort((x, y) => y.probability - x.probability || compareText(keyOf(x), keyOf(y)));
    for (const pair of pairs) {
      const keys = counterpartsOf(pair);
      if (keys.some((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      yield findingOf(pair);
    }
  },
});

/** Below this, two places are those of two things more often than not. */
const LEAST = 0.4;
/** Of rules that see the same names the narrower speaks. */
const MOST = 0.65;
/** From this probability on, which was learnt where more is at odds than in news, a dispute is likelier than not. */
const EVEN = 0.75;
const LEAST_DOUBT = 0.001;

function findingOf({ a, b, features, probability }: WherePair): Finding {
  const [odds, even] = [probability, EVEN].map((one) => one / Math.max(LEAST_DOUBT, 1 - one));
  const ratio = (odds ?? 0) / (even ?? 1);
  const shared = sharedWords(a, b);
  return {
    kind: 'place',
    point: ['whereabouts', ...shared].join('|'),
    label: `Where: ${shared.join(', ')}`,
    sides: [sideTold(a.name, a), sideTold(b.name, b)],
    compatible: null,
    score: Math.min(MOST, ratio / (1 + ratio)),
    features: { ...features, probability },
  };
}

const MOST_WORDS = 3;

/** The words next to both places, the nearest first. */
function sharedWords(a: Whereabouts, b: Whereabouts): string[] {
  const steps = (word: string) => Math.max(a.near.get(word) ?? 0, b.near.get(word) ?? 0);
  const shared = [...a.near.keys()].filter((word) => b.near.has(word));
  return shared.sort((x, y) => steps(x) - steps(y) || compareText(x, y)).slice(0, MOST_WORDS);
}

/** A place has one counterpart in another article. */
function counterpartsOf({ a, b }: WherePair): string[] {
  return [`${a.name}\n${a.article}\n${b.article}`, `${b.name}\n${b.article}\n${a.article}`];
}

function keyOf({ a, b }: WherePair): string {
  return [a, b].map(({ article, field, start }) => `${article} ${field} ${start}`).join('\n');
}
