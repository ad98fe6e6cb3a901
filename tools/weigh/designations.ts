/**
 * Fits the trees by which what two reports tell a person to be is told from two things that he or she is
 * (`src/align/designated/model.data.ts`), on the gold cases in FOLDER, the altered cases that may be read, reports as
 * published, and the same reports with such phrases altered by machine, held out by event.
 *
 * Run: npx tsx tools/weigh/designations.ts FOLDER [--write]
 */
import { designationsOf } from '../../src/align/capacities/designations.ts';
import { type DesignationPair, pairDesignations } from '../../src/align/designated/pairs.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { sentenceContexts } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { alteredDesignation, phrasesIn } from './altered-designations.ts';
import { drawn } from './chance.ts';
import { type Analyse, eventsIn } from './events.ts';
import { type Candidate, curve } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { fitHeldOut } from './held-out.ts';
import { publishedEvents, sorted, UNCHANGED } from './published.ts';
import { writeTables } from './weights-source.ts';

const MADE = 'made';
/** Some of the reports of an event, as most who compare have them. */
const PARTS = 'parts';
const DRAWS = [2, 3, 3, 3];
/** Groups of many reports have many pairs, and a phrase altered by machine is easily made. */
const WEIGHTS: Readonly<Record<string, number>> = { allsides: 2, [MADE]: 0.35, [PARTS]: 0.7 };
/** Versions of each event with an altered phrase, by its source. */
const VERSIONS: Readonly<Record<string, number>> = { allsides: 6, ecbplus: 16, [UNCHANGED]: 12 };
const FEW = [2, 3, 3, 3];
const TRAP = 2;
const OPTIONS = { trees: 100, leaves: 8, rate: 0.07, least: 20, ridge: 5 };

export interface DesignationCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly pair: DesignationPair;
}

type Analyses = readonly ArticleAnalysis[];

function pairsOf(analyses: Analyses): DesignationPair[] {
  const entities = buildEntities(analyses);
  const told = analyses.flatMap((analysis) => designationsOf(analysis, entities));
  return pairDesignations(told, analyses, wordWeights(analyses.flatMap(sentenceContexts)));
}

function candidatesOf(gold: GoldCase, set: string, events: readonly Analyses[]): DesignationCandidate[] {
  const pairs = events.flatMap((analyses) => (analyses.length < 2 ? [] : pairsOf(analyses)));
  const all = pairs.flatMap((pair): DesignationCandidate[] => {
    const { label, id, kinds = [] } = gold.label(pair.a, pair.b);
    const isDisputed = label === 'must' || label === 'other';
    if (label === 'tolerated' || (isDisputed && !kinds.includes('role'))) return [];
    if (set === MADE && !isDisputed) return [];
    const group = isDisputed ? { group: `${gold.name} ${id}` } : {};
    const weight = (WEIGHTS[set] ?? 1) * (label === 'trap' ? TRAP : 1);
    const fold = gold.fold.replace(/-unchanged$/, '');
    return [{ set, name: gold.name, pair, fold, label: isDisputed, features: pair.features, weight, ...group }];
  });
  const sizes = new Map<string, number>();
  for (const { group } of all) if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return all.map((one) => ({ ...one, weight: (one.weight ?? 1) / Math.sqrt(sizes.get(one.group ?? '') ?? 1) }));
}

/** Those of all sources. */
export function designationCandidates(corpora: string, analyse: Analyse = analyseArticle): DesignationCandidate[] {
  const sets = [...readGoldSets(corpora), ...readAltered(corpora)];
  const gold = sets.flatMap(({ set, gold: one }) =>
    candidatesOf(
      one,
      set,
      eventsIn(one, analyse).map(({ analyses }) => analyses),
    ),
  );
  const published = publishedEvents(corpora, sets, analyse);
  const pool = published.flatMap(({ analyses }) => phrasesIn(analyses));
  return [
    ...gold,
    ...published.flatMap(({ set, gold: one, analyses }) =>
      set === UNCHANGED ? [] : [...candidatesOf(one, set, [analyses]), ...partsOf(one, analyses)],
    ),
    ...published.flatMap(({ set, gold: one, analyses }) =>
      Array.from({ length: VERSIONS[set] ?? 0 }, (_, version) => {
        const name = `${one.name} v${version}`;
        const made = alteredDesignation({ ...one, name }, drawn(analyses, FEW[version % FEW.length] ?? 3, name), pool);
        return made ? candidatesOf(made, MADE, [sorted(made, analyse)]) : [];
      }).flat(),
    ),
  ];
}

function partsOf(gold: GoldCase, analyses: Analyses): DesignationCandidate[] {
  if (analyses.length < 4) return [];
  return DRAWS.flatMap((count, draw) => {
    const name = `${gold.name} d${draw}`;
    return candidatesOf({ ...gold, name }, PARTS, [drawn(analyses, count, name)]);
  });
}

const TEXT = `How surely what two articles tell one person to be cannot both be right: boosted trees fitted by
tools/weigh/designations.ts on gold cases, altered cases, reports as published, and these altered by machine.`;

if (process.argv[1]?.endsWith('designations.ts')) {
  const [corpora, flag] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: designations.ts FOLDER [--write]');
  const { model, held } = fitHeldOut(designationCandidates(corpora), OPTIONS);
  for (const line of curve(held)) console.log(line);
  if (flag === '--write')
    writeTables('src/align/designated/model.data.ts', [{ name: 'DESIGNATION_DISPUTE', text: TEXT, trees: model }]);
}
