import { callingFillersOf } from '../align/fillers/calling-fillers.ts';
import { areTwoCallings } from '../align/fillers/callings.ts';
import type { Filler } from '../align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../align/fillers/pairs.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two callings of people that stand in one gap of two tellings. */
export const callingDiffers = defineDetector({
  name: 'calling-differs',
  kind: 'role',
  description:
    'Much the same is told around people of two callings, of which neither report has the other: "his brother, a priest" and "his brother, a judge", what doctors and what teachers told him.',
  *find(context) {
    if (context.sameSubject) return;
    const callings = withRivals(context.analyses.flatMap(callingFillersOf));
    const reports = context.analyses.length;
    const taken = new Set<string>();
    for (const pair of pairFillers(callings, context.analyses, context.weight)) {
      const key = [pair.a, pair.b].map(({ name }) => name.key).join('\n');
      if (!isSure(pair, reports) || taken.has(key)) continue;
      taken.add(key);
      yield findingOf(pair);
    }
  },
});

/** Those to which another article has one that excludes it: most articles have none, and nothing need be lined up. */
function withRivals(callings: readonly Filler[]): Filler[] {
  const articles = new Map<string, { readonly name: Filler['name']; readonly in: Set<string> }>();
  for (const { name, article } of callings) {
    const known = articles.get(name.key) ?? { name, in: new Set<string>() };
    articles.set(name.key, { ...known, in: known.in.add(article) });
  }
  const kinds = [...articles.values()];
  const isRival = (a: (typeof kinds)[number], b: (typeof kinds)[number]) =>
    areTwoCallings(a.name, b.name) && ![...a.in].some((id) => b.in.has(id));
  const rivals = new Set(kinds.filter((a) => kinds.some((b) => isRival(a, b))).map(({ name }) => name.key));
  return callings.filter(({ name }) => rivals.has(name.key));
}

/** Below these, sentences alike tell of two sorts of people side by side; of two reports no third bears one out. */
const LEAST = 0.75;
const LEAST_OF_PAIR = 0.9;

function isSure({ a, b, features, probability }: FillerPair, reports: number): boolean {
  return probability >= (reports > 2 ? LEAST : LEAST_OF_PAIR) && features.knownHigh === 0 && !a.inRow && !b.inRow;
}

function findingOf({ a, b, features, probability }: FillerPair) {
  const shared = [...a.near.keys()].filter((word) => b.near.has(word)).sort();
  return {
    kind: kindOf(a, b),
    point: ['calling', ...shared.slice(0, MOST_WORDS)].join('|'),
    label: `Who: ${shared.slice(0, MOST_WORDS).join(', ')}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    // Of rules that see the same people the narrower speaks.
    score: 0.64,
    features: { ...features, probability },
  };
}

const MOST_WORDS = 3;

/** What somebody is told to be is a role; who does or suffers it takes part; who says it, it is credited to. */
function kindOf(a: Filler, b: Filler): 'role' | 'participant' | 'attribution' {
  if ([a, b].some(({ tie }) => tie === 'appos')) return 'role';
  if (a.speaks && b.speaks) return 'attribution';
  return 'participant';
}

function sideOf({ name, article, field, start, end }: Filler): FindingSide {
  return { value: name.name, normalized: name.key, places: [{ article, field, start, end }] };
}
