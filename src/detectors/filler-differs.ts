import { type Filler, fillersOf } from '../align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../align/fillers/pairs.ts';
import { compareText } from '../text-order.ts';
import type { DiscrepancyKind } from '../types.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two names that stand in one gap of two tellings. */
export const fillerDiffers = defineDetector({
  name: 'filler-differs',
  kind: 'participant',
  description:
    'Much the same is told around two persons, bodies or places: "referee Tom Ray stopped the fight", "before referee Paul Dunn stopped the fight".',
  *find(context) {
    if (context.sameSubject) return;
    const fillers = context.analyses.flatMap(fillersOf);
    const taken = new Set<string>();
    const pairs = pairFillers(fillers, context.analyses, context.weight)
      .filter(({ probability }) => probability >= LEAST)
      .sort((x, y) => y.probability - x.probability || compareText(keyOf(x), keyOf(y)));
    for (const pair of pairs) {
      const keys = counterpartsOf(pair);
      if (keys.some((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      yield findingOf(pair, context.analyses.length);
    }
  },
});

/** Below this, two names stand side by side more often than not. */
const LEAST = 0.6;
/** From this probability on most are at odds; bodies are often parts of each other. */
const SURE = 0.86;
const SURE_IN_DOUBT = 0.95;

function findingOf(pair: FillerPair, reports: number) {
  const { a, b, features, probability } = pair;
  const shared = sharedWords({ a, b });
  const kind = kindOf(a, b);
  return {
    kind,
    point: ['filler', a.name.type, ...shared].join('|'),
    label: `${kind === 'place' ? 'Where' : 'Who'}: ${shared.join(', ')}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: isSure(pair, reports) ? 0.65 : 0.08,
    features: { ...features, probability },
  };
}

/** Two persons may both say it, or be told it; each report may name some of a row; of two reports no third bears one out. */
function isSure({ a, b, features, probability }: FillerPair, reports: number): boolean {
  if ((a.inRow && b.inRow) || (reports <= 2 && features.knownHigh === 1)) return false;
  if ([a, b].some(({ verb }) => verb !== null && SPEECH_LEMMAS.test(verb.lemma))) return false;
  const isDoubtful = a.name.type === 'organisation' || reports <= 2;
  return probability >= (isDoubtful ? SURE_IN_DOUBT : SURE);
}

const SPEECH_LEMMAS = /^(say|tell|add|announce|state|report|explain|note|warn|argue|claim)$/;

/** A country that does something takes part, and one that something happens in is a place. */
function kindOf(a: Filler, b: Filler): DiscrepancyKind {
  if (a.speaks && b.speaks) return 'attribution';
  return a.name.type === 'place' && ![a, b].some(({ tie }) => DOES.test(tie)) ? 'place' : 'participant';
}

const DOES = /^(nsubj|obj|iobj|conj)$/;

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

function sideOf({ name, article, field, start, end }: Filler): FindingSide {
  return { value: name.name, normalized: name.key, places: [{ article, field, start, end }] };
}
