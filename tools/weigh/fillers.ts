/**
 * Fits the weights by which two names in one gap are told from two names side by side (`src/align/fillers/model.data.ts`), on
 * the gold cases in FOLDER, the altered cases that may be read, and reports as published (whose marks say where two names
 * are at odds; all others are taken to fit together), held out by event.
 *
 * Run: npx tsx tools/weigh/fillers.ts FOLDER [--write]
 */
import { alignEvent } from '../../src/align/context.ts';
import { fillersOf } from '../../src/align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../../src/align/fillers/pairs.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import type { Article } from '../../src/types.ts';
import { eventsIn } from './events.ts';
import { type Candidate, curve, fit as learn } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { readPublished } from './marks.ts';
import { writeWeights } from './weights-source.ts';

/** The features, each with the sign its weight must keep. */
const SIGNS = {
  share: 1,
  shareOfMore: 1,
  unique: 1,
  best: 1,
  sentence: 1,
  support: 1,
  tie: 1,
  besideApart: -1,
  place: 0,
  full: 1,
  many: -1,
} as const;
/** What is disputed there is one of these kinds, or the names are not what it is about. */
const KINDS = new Set(['participant', 'place', 'role', 'attribution']);
/** A discrepancy is rare among pairs of names. */
const POSITIVE = 3;
/** Of each source: groups of many reports have pairs by the thousand, and half of allsides stands in altered cases too. */
const WEIGHTS: Readonly<Record<string, number>> = { 'many-outlets': 0.3, allsides: 0.5, ecbplus: 0.15 };
const RIDGE = 1e-4;

interface FillerCandidate extends Candidate {
  readonly name: string;
  readonly pair: FillerPair;
}

function candidatesOf(gold: GoldCase, set: string, analyse: (article: Article) => ArticleAnalysis): FillerCandidate[] {
  return pairsOf(gold, analyse).flatMap((pair): FillerCandidate[] => {
    const { label, id, kinds = [] } = gold.label(pair.a, pair.b);
    const isDisputed = label === 'must' || label === 'other';
    if (label === 'tolerated' || (isDisputed && !kinds.some((kind) => KINDS.has(kind)))) return [];
    return [
      {
        ...{ name: gold.name, pair, label: isDisputed, features: pair.features },
        fold: gold.fold.replace(/-unchanged$/, ''),
        weight: (WEIGHTS[set] ?? 1) * (isDisputed ? POSITIVE : 1),
        ...(isDisputed && { group: `${gold.name} ${id}` }),
      },
    ];
  });
}

function pairsOf(gold: GoldCase, analyse: (article: Article) => ArticleAnalysis): FillerPair[] {
  return eventsIn(gold, analyse).flatMap(({ analyses }) =>
    analyses.length < 2 ? [] : pairFillers(analyses.flatMap(fillersOf), analyses, alignEvent(null, analyses).weight),
  );
}

/** Those of all sources. */
export function fillerCandidates(
  corpora: string,
  analyse: (article: Article) => ArticleAnalysis = analyseArticle,
): FillerCandidate[] {
  return [
    ...[...readGoldSets(corpora), ...readAltered(corpora)].flatMap(({ set, gold }) => candidatesOf(gold, set, analyse)),
    ...(['allsides', 'ecbplus'] as const).flatMap((set) =>
      readPublished(corpora, set, 'names').flatMap((gold) => candidatesOf(gold, set, analyse)),
    ),
  ];
}

export function fitFillers(candidates: readonly FillerCandidate[]) {
  return learn(candidates, { signs: SIGNS, ridge: RIDGE });
}

if (process.argv[1]?.endsWith('fillers.ts')) {
  const [corpora, flag] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: fillers.ts FOLDER [--write]');
  const { model, held } = fitFillers(fillerCandidates(corpora));
  for (const line of curve(held)) console.log(line);
  if (flag === '--write')
    writeWeights('src/align/fillers/model.data.ts', [
      {
        name: 'FILLER_DISPUTE',
        text: 'Weights by which two names in one gap are told from two names side by side, fitted by tools/weigh/fillers.ts: logistic regression with ridge and signs held, on pairs of the gold cases, of altered cases and of reports as published, those of one event in one fold.',
        weights: model,
      },
    ]);
}
