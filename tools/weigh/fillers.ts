/**
 * Fits the trees by which two names in one gap are told from two names side by side (`src/align/fillers/model.data.ts`), on
 * the gold cases in FOLDER, the altered cases that may be read, reports as published (whose marks say where two names are
 * at odds; all others are taken to fit together), and the same reports with names altered by machine, held out by event.
 *
 * Run: npx tsx tools/weigh/fillers.ts FOLDER [--write]
 */
import { fillersOf } from '../../src/align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../../src/align/fillers/pairs.ts';
import { sentenceContexts } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { alteredEvent, type NamePool, poolOf } from './altered-names.ts';
import { drawn, hash } from './chance.ts';
import { type Analyse, eventsIn } from './events.ts';
import { type Candidate, curve } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { fitHeldOut } from './held-out.ts';
import { publishedEvents, sorted, UNCHANGED } from './published.ts';
import { writeTables } from './weights-source.ts';

/** What is disputed there is one of these kinds, or the names are not what it is about. */
const KINDS = new Set(['participant', 'place', 'role', 'attribution']);
const MADE = 'made';
/** Some of the reports of an event, as most who compare have them. */
const PARTS = 'parts';
/** Of each source: groups of many reports have pairs by the thousand, and a name altered by machine is easily made. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ...{ 'many-outlets': 0.3, ecbplus: 0.5, allsides: 2, [MADE]: 0.3, [PARTS]: 0.5 },
};
/** Pairs that an editor took for what is easily mistaken. */
const TRAP = 2;
/** Versions of each event with altered names, by its source, and the articles altered in each. */
const VERSIONS: Readonly<Record<string, number>> = { allsides: 8, ecbplus: 18, 'three-outlets-unchanged': 12 };
/** Of so many versions one has all reports of the event, one two of them, the others three. */
const ONE_WHOLE_IN = 6;
const FEW = [2, 3, 3, 3, 3];
/** Draws of some reports as published: how many of an event with more than three, and of one with three. */
const DRAWS = { more: [3, 3, 3, 3, 2, 2], three: [2, 2] } as const;
const ARTICLES_ALTERED = 3;
/** An altered name is a dispute where another report has the old one in a sentence of much the same words. */
const LEAST = { rank: 0.5, sentence: 0.12 };
/** Pairs that share little are all alike: of those as published one in so many is learnt from. */
const LITTLE = 0.15;
const ONE_IN = 4;
const OPTIONS = { trees: 200, leaves: 10, rate: 0.07, least: 30, ridge: 5 };

export interface FillerCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly pair: FillerPair;
  readonly isTrap: boolean;
}

type Analyses = readonly ArticleAnalysis[];

function candidatesOf(gold: GoldCase, set: string, events: readonly Analyses[]): FillerCandidate[] {
  const pairs = events.flatMap((analyses) => (analyses.length < 2 ? [] : pairsOf(analyses)));
  const candidates = pairs.flatMap((pair): FillerCandidate[] => {
    const { label, id, kinds = [] } = gold.label(pair.a, pair.b);
    const isDisputed = label === 'must' || label === 'other';
    if (label === 'tolerated' || (isDisputed && !kinds.some((kind) => KINDS.has(kind)))) return [];
    if (set === MADE && label !== 'trap' && !(isDisputed && isTelling(pair))) return [];
    const fold = gold.fold.replace(/-unchanged$/, '');
    const group = isDisputed ? { group: `${gold.name} ${id}` } : {};
    return [
      {
        set,
        name: gold.name,
        pair,
        fold,
        label: isDisputed,
        isTrap: label === 'trap' && set !== MADE,
        features: pair.features,
        ...group,
      },
    ];
  });
  return weighed(candidates, set);
}

function isTelling({ features: { rank = 0, sentence = 0 } }: FillerPair): boolean {
  return rank >= LEAST.rank && sentence >= LEAST.sentence;
}

/** The pairs of one dispute count as the root of their number. */
function weighed(candidates: readonly FillerCandidate[], set: string): FillerCandidate[] {
  const sizes = new Map<string, number>();
  for (const { group } of candidates) if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return candidates.flatMap((candidate) => {
    const { label, group = '', pair, isTrap } = candidate;
    const isLittle = !label && (pair.features.near ?? 0) <= LITTLE;
    if (isLittle && hash(`${candidate.name} ${pair.a.start} ${pair.b.start}`) % ONE_IN > 0) return [];
    const part = label ? 1 / Math.sqrt(sizes.get(group) ?? 1) : (isLittle ? ONE_IN : 1) * (isTrap ? TRAP : 1);
    return [{ ...candidate, weight: (WEIGHTS[set] ?? 1) * part }];
  });
}

function pairsOf(analyses: Analyses): FillerPair[] {
  return pairFillers(analyses.flatMap(fillersOf), analyses, wordWeights(analyses.flatMap(sentenceContexts)));
}

/** Those of all sources. */
export function fillerCandidates(corpora: string, analyse: Analyse = analyseArticle): FillerCandidate[] {
  const sets = [...readGoldSets(corpora), ...readAltered(corpora)];
  const gold = sets.flatMap(({ set, gold: one }) =>
    candidatesOf(
      one,
      set,
      eventsIn(one, analyse).map(({ analyses }) => analyses),
    ),
  );
  const published = publishedEvents(corpora, sets, analyse);
  const pool = poolOf(published.flatMap(({ analyses }) => analyses));
  return [
    ...gold,
    ...published.flatMap(({ set, gold: one, analyses }) =>
      set === UNCHANGED ? [] : [...candidatesOf(one, set, [analyses]), ...drawnCandidates(one, analyses)],
    ),
    ...published.flatMap(({ set, gold: one, analyses }) => madeCandidates(one, set, analyses, pool, analyse)),
  ];
}

/** Some reports of an event as published. */
function drawnCandidates(gold: GoldCase, analyses: Analyses): FillerCandidate[] {
  if (analyses.length < 3) return [];
  return (analyses.length > 3 ? DRAWS.more : DRAWS.three).flatMap((count, draw) =>
    candidatesOf({ ...gold, name: `${gold.name} d${draw}` }, PARTS, [drawn(analyses, count, `${gold.name} d${draw}`)]),
  );
}

function madeCandidates(
  gold: GoldCase,
  set: string,
  analyses: Analyses,
  pool: NamePool,
  analyse: Analyse,
): FillerCandidate[] {
  return Array.from({ length: VERSIONS[set] ?? 0 }, (_, version) => {
    const name = `${gold.name} v${version}`;
    const few = FEW[version % FEW.length] ?? 3;
    const some = version % ONE_WHOLE_IN === 0 ? analyses : drawn(analyses, few, name);
    const made = alteredEvent({ ...gold, name }, some, pool, ARTICLES_ALTERED);
    return made ? candidatesOf(made, MADE, [sorted(made, analyse)]) : [];
  }).flat();
}

const TEXT = `How surely two names in one gap are at odds: boosted trees fitted by tools/weigh/fillers.ts on pairs of the gold
cases, of altered cases, of reports as published, and of these with names altered by machine, those of one event in
one fold.`;

if (process.argv[1]?.endsWith('fillers.ts')) {
  const [corpora, flag] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: fillers.ts FOLDER [--write]');
  const { model, held } = fitHeldOut(fillerCandidates(corpora), OPTIONS);
  for (const line of curve(held)) console.log(line);
  if (flag === '--write')
    writeTables('src/align/fillers/model.data.ts', [{ name: 'FILLER_DISPUTE', text: TEXT, trees: model }]);
}
