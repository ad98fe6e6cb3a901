/**
 * Fits the trees by which what two reports tell a person to be is told from two things that he or she is
 * (`src/align/designated/model.data.ts`), on the gold cases in FOLDER, the altered cases that may be read, reports as
 * published, and the same reports with such phrases altered by machine, held out by event.
 *
 * Run: npx tsx tools/weigh/designations.ts FOLDER [--write]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type BoostedTrees, boostedLogit } from '../../src/align/boosted-trees.ts';
import { designationsOf } from '../../src/align/capacities/designations.ts';
import { type DesignationPair, pairDesignations } from '../../src/align/designated/pairs.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { sentenceContexts } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { compareText } from '../../src/text-order.ts';
import { PUBLISHED } from '../events/corpora.ts';
import { boost } from '../statements/boost.ts';
import { alteredDesignation, phrasesIn } from './altered-designations.ts';
import { type Analyse, eventsIn } from './events.ts';
import { type Candidate, curve, type Scored } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { readPublished } from './marks.ts';

const MADE = 'made';
/** Some of the reports of an event, as most who compare have them. */
const PARTS = 'parts';
const DRAWS = [2, 3, 3, 3];
const UNCHANGED = 'three-outlets-unchanged';
/** Groups of many reports have many pairs, and a phrase altered by machine is easily made. */
const WEIGHTS: Readonly<Record<string, number>> = { allsides: 2, [MADE]: 0.35, [PARTS]: 0.7 };
/** Versions of each event with an altered phrase, by its source. */
const VERSIONS: Readonly<Record<string, number>> = { allsides: 6, ecbplus: 16, [UNCHANGED]: 12 };
const FEW = [2, 3, 3, 3];
const TRAP = 2;
const OPTIONS = { trees: 100, leaves: 8, rate: 0.07, least: 20, ridge: 5 };
const FOLDS = 4;

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

function sorted({ articles }: GoldCase, analyse: Analyse): ArticleAnalysis[] {
  return articles.map(analyse).sort((a, b) => compareText(a.document.article.id, b.document.article.id));
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
  const published = [
    ...PUBLISHED.flatMap((set) => readPublished(corpora, set, 'names').map((one) => ({ set, gold: one }))),
    ...sets.filter(({ set }) => set === UNCHANGED),
  ].map(({ set, gold: one }) => ({ set, gold: one, analyses: sorted(one, analyse) }));
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

/** Some articles of an event, by chance, in their order. */
function drawn(analyses: Analyses, count: number, seed: string): Analyses {
  const chance = (one: ArticleAnalysis) => hash(`${seed} ${one.document.article.id}`);
  const few = new Set([...analyses].sort((a, b) => chance(a) - chance(b)).slice(0, count));
  return analyses.filter((one) => few.has(one));
}

/** The trees of all candidates, and each candidate's score by trees that have not seen its event. */
export function fitDesignations(candidates: readonly DesignationCandidate[]): {
  model: BoostedTrees;
  held: (Scored & DesignationCandidate)[];
} {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (candidate: DesignationCandidate) => hash(candidate.fold) % FOLDS === fold;
    const model = boost(
      candidates.filter((candidate) => !isHeld(candidate)),
      OPTIONS,
    );
    return candidates.filter(isHeld).map((candidate) => ({
      ...candidate,
      score: 1 / (1 + Math.exp(-boostedLogit(model, candidate.features))),
    }));
  });
  return { model: boost(candidates, OPTIONS), held: held.flat() };
}

function hash(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}

function write({ bias, trees }: BoostedTrees): void {
  writeFileSync(
    'src/align/designated/model.data.ts',
    `import type { BoostedTrees } from '../boosted-trees.ts';

/**
 * How surely what two articles tell one person to be cannot both be right: boosted trees fitted by
 * tools/weigh/designations.ts on gold cases, altered cases, reports as published, and these altered by machine.
 */
export const DESIGNATION_DISPUTE: BoostedTrees = {
  bias: ${bias},
  trees: [
${trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}
  ],
};
`,
  );
}

if (process.argv[1]?.endsWith('designations.ts')) {
  const [corpora, flag] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: designations.ts FOLDER [--write]');
  const { model, held } = fitDesignations(designationCandidates(corpora));
  for (const line of curve(held)) console.log(line);
  if (flag === '--write') write(model);
}
