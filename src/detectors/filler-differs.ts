import { fillersOf } from '../align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../align/fillers/pairs.ts';
import { areTied } from '../align/fillers/shared.ts';
import { compareText } from '../text-order.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two names that stand in one gap of two tellings. */
export const fillerDiffers = defineDetector({
  name: 'filler-differs',
  kind: 'participant',
  description:
    'Much the same is told around two persons or two towns, of which neither report has the other: "referee Tom Ray stopped the fight", "before referee Paul Dunn stopped the fight".',
  *find(context) {
    if (context.sameSubject) return;
    const fillers = context.analyses.flatMap(fillersOf);
    const taken = new Set<string>();
    const pairs = pairFillers(fillers, context.analyses, context.weight)
      .filter(({ a, b, probability }) => probability >= LEAST && areTied(a, b))
      .sort((x, y) => y.probability - x.probability || compareText(keyOf(x), keyOf(y)));
    for (const pair of pairs) {
      const keys = counterpartsOf(pair);
      if (keys.some((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      yield findingOf(pair);
    }
  },
});

/** Below this, two names stand side by side nine times in ten. */
const LEAST = 0.7;
/** From this probability on most persons are at odds; towns stay in doubt, for one may lie in the other's suburbs. */
const SURE = 0.85;

function findingOf({ a, b, features, probability }: FillerPair) {
  const isPlace = a.name.type === 'place';
  const shared = sharedWords({ a, b });
  const isSure = !isPlace && probability >= SURE;
  return {
    kind: isPlace ? ('place' as const) : ('participant' as const),
    point: ['filler', a.name.type, ...shared].join('|'),
    label: `${isPlace ? 'Where' : 'Who'}: ${shared.join(', ')}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: isSure ? 0.65 : 0.2,
    features: { ...features, probability },
  };
}

/** The words next to both names, the nearest first. */
function sharedWords({ a, b }: Pick<FillerPair, 'a' | 'b'>): string[] {
  const steps = (word: string) => Math.max(a.near.get(word) ?? 0, b.near.get(word) ?? 0);
  const shared = [...a.near.keys()].filter((word) => b.near.has(word));
  return shared.sort((x, y) => steps(x) - steps(y) || compareText(x, y)).slice(0, MOST_WORDS);
}

const MOST_WORDS = 3;

/** A name has one counterpart in another article. */
function counterpartsOf({ a, b }: FillerPair): string[] {
  return [`${a.name.key}\n${a.article}\n${b.article}`, `${b.name.key}\n${b.article}\n${a.article}`];
}

function keyOf({ a, b }: FillerPair): string {
  return [a, b].map(({ article, field, start }) => `${article} ${field} ${start}`).join('\n');
}

function sideOf({ name, article, field, start, end }: FillerPair['a']): FindingSide {
  return { value: name.name, normalized: name.key, places: [{ article, field, start, end }] };
}
