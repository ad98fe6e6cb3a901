/**
 * Fits the weights by which two opposed propositions are told to be on one point
 * (`src/align/stance/opposed-point.data.ts`), on the gold cases and the events as published in FOLDER, held out by event.
 *
 * Run: npx tsx tools/weigh/stance.ts FOLDER
 */
import { alignEvent } from '../../src/align/context.ts';
import type { Proposition } from '../../src/align/stance/proposition.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import type { Place } from '../../src/detectors/detector.ts';
import type { Article } from '../../src/types.ts';
import { PUBLISHED } from '../events/corpora.ts';
import { eventsIn } from './events.ts';
import { type Candidate, calibrationError, curve, fit as learn, type Scored } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { readPublished } from './marks.ts';
import { writeTables } from './weights-source.ts';

/** The unchanged articles repeat the pairs of the changed ones; of reports as published there are ten times as many. */
const WEIGHT: Readonly<Record<string, number>> = { 'three-outlets-unchanged': 0.3, natural: 0.1 };
/** There are few that are right. */
const RIGHT = 1.5;
const RIDGE = 3e-4;
const FOLDS = 7;

/** The features, each with the sign its weight must keep. */
const SIGNS = {
  mass: 1,
  topic: 1,
  bare: 1,
  partyMass: 1,
  opposite: -1,
  near: -1,
  outcome: 1,
  outcomeParty: 1,
  outcomeTopic: 1,
  successive: -1,
  restrictive: -1,
  copy: 0,
  rival: -1,
  fit: 1,
  around: 1,
  stranger: -1,
  pronoun: -1,
  partyWords: 1,
  nobody: 0,
  lead: 1,
  thing: 0,
  state: 0,
  timesSame: 1,
  modal: -1,
  holdersDiffer: -1,
  actorsDiffer: -1,
  patientsSame: 1,
  willed: 1,
  mixed: -1,
  attributive: -1,
  tense: -1,
  timesDiffer: -1,
  perfect: -1,
  creditOne: -1,
  creditOther: -1,
  disowned: -1,
} as const;

/** Every opposed pair of a case that the gold is clear about. */
function stanceCandidates(
  gold: GoldCase,
  set: string,
  analyse: (article: Article) => ArticleAnalysis = analyseArticle,
): Candidate[] {
  const pairs = eventsIn(gold, analyse).flatMap(({ analyses }) => alignEvent(null, analyses).opposedPairs);
  return pairs.flatMap(({ a, b, features }): Candidate[] => {
    const { label, id, kinds = [] } = gold.label(placeOf(a), placeOf(b));
    const isMust = label === 'must' && kinds.some((kind) => /^(stance|polarity|certainty|quote)$/.test(kind));
    if (!isMust && label !== 'none' && label !== 'trap') return [];
    const group = isMust ? `${set} ${id}` : [set, a.article, a.sentence, b.article, b.sentence].join(' ');
    const weight = isMust ? RIGHT : (WEIGHT[set] ?? 1);
    return [{ fold: gold.fold, label: isMust, group: `${gold.name} ${group}`, features, weight }];
  });
}

function placeOf({ article, field, start, end }: Proposition): Place {
  return { article, field, start, end };
}

/**
 * A gold discrepancy lies in sentences, and of the propositions of two such sentences few are what is disputed: after a
 * first fit, those that fit at least half as well as the best of theirs are kept (multiple-instance learning).
 */
function likely(held: readonly Scored[]): Candidate[] {
  const best = new Map<string, number>();
  for (const { group = '', label, score } of held) if (label) best.set(group, Math.max(best.get(group) ?? 0, score));
  return held.filter(({ group = '', label, score }) => !label || score >= 0.5 * (best.get(group) ?? 0));
}

/**
 * Of the events as published an editor found no opposed stance among the reported (tools/weigh/marks), so that whatever
 * is opposed there is on another point.
 */
function allCandidates(folder: string): Candidate[] {
  return [
    ...[...readGoldSets(folder), ...readAltered(folder)].flatMap(({ set, gold }) => stanceCandidates(gold, set)),
    ...PUBLISHED.flatMap((set) => readPublished(folder, set)).flatMap((gold) => stanceCandidates(gold, 'natural')),
  ];
}

function main(folder: string): void {
  let candidates = allCandidates(folder);
  for (let round = 0; round < 2; round++)
    candidates = likely(learn(candidates, { signs: SIGNS, ridge: RIDGE, folds: FOLDS }).held);
  const { model, held } = learn(candidates, { signs: SIGNS, ridge: RIDGE, folds: FOLDS });
  for (const line of curve(held)) console.log(line);
  console.log(`calibration error ${calibrationError(held).toFixed(4)} over ${held.length} pairs`);
  writeTables('src/align/stance/opposed-point.data.ts', [{ name: 'OPPOSED_POINT', text: TEXT, weights: model }]);
}

const TEXT = `Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts:
logistic regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.`;

if (process.argv[1]?.endsWith('stance.ts')) main(process.argv[2] ?? '.');
