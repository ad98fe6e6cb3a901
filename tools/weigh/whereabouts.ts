/**
 * Fits the trees by which two places of one thing are told from the places of two things
 * (`src/align/whereabouts/model.data.ts`), on the gold cases in FOLDER, the altered cases that may be read, reports as
 * published, and the same reports with places altered by machine, held out by event.
 *
 * Run: npx tsx tools/weigh/whereabouts.ts FOLDER [--write]
 */
import { sentenceContexts } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import { pairWhereabouts, type WherePair } from '../../src/align/whereabouts/pairs.ts';
import { whereaboutsOf } from '../../src/align/whereabouts/read.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { type PlacePool, placePool, replacedEvent } from './altered-places.ts';
import { drawn } from './chance.ts';
import { type Analyse, eventsIn } from './events.ts';
import { type Candidate, curve } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { fitHeldOut } from './held-out.ts';
import { publishedEvents, sorted, UNCHANGED } from './published.ts';
import { writeTables } from './weights-source.ts';

const MADE = 'made';
const PARTS = 'parts';
const WEIGHTS: Readonly<Record<string, number>> = {
  ...{ 'many-outlets': 0.3, ecbplus: 0.5, allsides: 2, [MADE]: 0.3, [PARTS]: 0.5 },
};
/** What an editor marked as disputed counts for more than what is altered by machine, and so does what is no dispute. */
const RIGHT = 2;
const TRAP = 2;
const VERSIONS: Readonly<Record<string, number>> = { allsides: 4, ecbplus: 10, [UNCHANGED]: 8 };
const FEW = [2, 3, 3, 3, 3];
const DRAWS = { more: [3, 3, 3, 2], three: [2] } as const;
const ARTICLES_ALTERED = 2;
/** An altered place is a dispute where another report has the old one in a sentence of much the same words. */
const LEAST = { rank: 0.5, overlap: 0.14 };
const OPTIONS = { trees: 160, leaves: 8, rate: 0.07, least: 30, ridge: 5 };

export interface WhereCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly pair: WherePair;
}

type Analyses = readonly ArticleAnalysis[];

function candidatesOf(gold: GoldCase, set: string, events: readonly Analyses[]): WhereCandidate[] {
  const pairs = events.flatMap((analyses) => (analyses.length < 2 ? [] : pairsOf(analyses)));
  const candidates = pairs.flatMap((pair): WhereCandidate[] => {
    const { label, id, kinds = [] } = gold.label(pair.a, pair.b);
    const isDisputed = label === 'must' || label === 'other';
    if (label === 'tolerated' || (isDisputed && !kinds.includes('place'))) return [];
    if (set === MADE && label !== 'trap' && !(isDisputed && isTelling(pair))) return [];
    const fold = gold.fold.replace(/-unchanged$/, '');
    const group = isDisputed ? { group: `${gold.name} ${id}` } : {};
    const own = isDisputed && set !== MADE ? RIGHT : label === 'trap' && set !== MADE ? TRAP : 1;
    const weight = (WEIGHTS[set] ?? 1) * own;
    return [{ set, name: gold.name, pair, fold, label: isDisputed, features: pair.features, weight, ...group }];
  });
  const sizes = new Map<string, number>();
  for (const { group } of candidates) if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  // The pairs of one dispute count as the root of their number.
  return candidates.map((candidate) => ({
    ...candidate,
    weight: (candidate.weight ?? 1) / Math.sqrt(sizes.get(candidate.group ?? '') ?? 1),
  }));
}

function isTelling({ features: { rank = 0, overlap = 0, governorSame = 0, share = 0 } }: WherePair): boolean {
  return (rank >= LEAST.rank && overlap >= LEAST.overlap) || (governorSame === 1 && share >= 0.3);
}

function pairsOf(analyses: Analyses): WherePair[] {
  return pairWhereabouts(analyses.flatMap(whereaboutsOf), analyses, wordWeights(analyses.flatMap(sentenceContexts)));
}

/** Those of all sources. */
export function whereCandidates(corpora: string, analyse: Analyse = analyseArticle): WhereCandidate[] {
  const sets = [...readGoldSets(corpora), ...readAltered(corpora)];
  const gold = sets.flatMap(({ set, gold: one }) =>
    candidatesOf(
      one,
      set,
      eventsIn(one, analyse).map(({ analyses }) => analyses),
    ),
  );
  const published = publishedEvents(corpora, sets, analyse);
  const pool = placePool(published.flatMap(({ analyses }) => analyses));
  return [
    ...gold,
    ...published.flatMap(({ set, gold: one, analyses }) =>
      set === UNCHANGED ? [] : [...candidatesOf(one, set, [analyses]), ...drawnCandidates(one, analyses)],
    ),
    ...published.flatMap(({ set, gold: one, analyses }) => madeCandidates(one, set, analyses, pool, analyse)),
  ];
}

/** Some reports of an event as published. */
function drawnCandidates(gold: GoldCase, analyses: Analyses): WhereCandidate[] {
  if (analyses.length < 3) return [];
  return (analyses.length > 3 ? DRAWS.more : DRAWS.three).flatMap((count, draw) =>
    candidatesOf({ ...gold, name: `${gold.name} d${draw}` }, PARTS, [drawn(analyses, count, `${gold.name} d${draw}`)]),
  );
}

function madeCandidates(gold: GoldCase, set: string, analyses: Analyses, pool: PlacePool, analyse: Analyse) {
  return Array.from({ length: VERSIONS[set] ?? 0 }, (_, version) => {
    const name = `${gold.name} v${version}`;
    const some = drawn(analyses, FEW[version % FEW.length] ?? 3, name);
    const made = replacedEvent({ ...gold, name }, some, pool, ARTICLES_ALTERED);
    return made ? candidatesOf(made, MADE, [sorted(made, analyse)]) : [];
  }).flat();
}

const TEXT = `How surely one thing is put in two places: boosted trees fitted by tools/weigh/whereabouts.ts on pairs of the gold
cases, of altered cases, of reports as published, and of these with places altered by machine, those of one event
in one fold.`;

if (process.argv[1]?.endsWith('whereabouts.ts')) {
  const [corpora, flag] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: whereabouts.ts FOLDER [--write]');
  const { model, held } = fitHeldOut(whereCandidates(corpora), OPTIONS);
  for (const line of curve(held)) console.log(line);
  if (flag === '--write')
    writeTables('src/align/whereabouts/model.data.ts', [{ name: 'WHEREABOUTS', text: TEXT, trees: model }]);
}
