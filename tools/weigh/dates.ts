/**
 * Fits the two models by which two dates are told to be of one happening (`src/align/date-dispute.data.ts`).
 *
 * The first, how alike two happenings are told, learns from news of one event in FOLDER/events without any label: two
 * dates that agree are likelier told of one happening than two that do not, and none of its features knows the dates.
 * The second, whether two dates that exclude each other are a discrepancy, learns from the gold cases and the altered ones
 * that may be learnt from, from the natural events, where all but the pairs in `marks/dates.jsonl` is held for none, and
 * from dates on which two of their reports agree, altered in one of them (`altered-dates.ts`); held out by event.
 *
 * Run: npx tsx tools/weigh/dates.ts FOLDER [FILE]
 */
import { OF_OPENINGS, OF_OTHER_DEEDS } from '../../src/align/date-weighed.ts';
import type { LogisticWeights } from '../../src/align/logistic.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { PUBLISHED } from '../events/corpora.ts';
import {
  type Analyse,
  type DisputeCandidate,
  disputeCandidates,
  likenedPairs,
  likenessCandidates,
  naturalCandidates,
  naturalEvents,
} from './date-candidates.ts';
import { MACHINE, machineCandidates } from './date-machine.ts';
import { HAPPENING_SIGNS } from './date-signs.ts';
import { calibrationError, curve, fit as learn, type Scored } from './fit.ts';
import { ALTERED, GOLD_SETS, readAltered, readGoldSets } from './gold.ts';
import { writeWeights } from './weights-source.ts';

/** The features of the first model, each with the sign its weight must keep. */
const LIKENESS_SIGNS = {
  core: 1,
  near: 1,
  rareCore: 1,
  rareClause: 1,
  inner: 1,
  shared: 1,
  predicate: 1,
  things: 1,
  doers: 1,
  otherThings: -1,
  otherDoers: -1,
  sameDeed: 1,
  otherDeed: -1,
  leads: 1,
  leadDoers: 1,
  recurring: -1,
  deeds: 1,
  best: 1,
  around: 1,
  parties: 1,
  agent: 1,
  apart: -1,
  lead: 1,
  alone: 1,
  coming: -1,
  speaking: -1,
  rank: 1,
  titles: 0,
  tenses: -1,
} as const;

/** Those of the second. */
const DISPUTE_SIGNS: Readonly<Record<string, -1 | 0 | 1>> = {
  ...HAPPENING_SIGNS,
  vague: -1,
  likeness: 1,
  midnight: -1,
  aheadOfAgreeing: 1,
  aheadOfOthers: 1,
  sameSentence: -1,
  nextSentence: -1,
  far: -1,
  fresh: -1,
  stale: 1,
  share: 1,
  bothTold: -1,
  odd: 0,
  neither: 0,
  slip: 1,
  relative: 0,
  ...Object.fromEntries(OF_OTHER_DEEDS.map((name) => [`other_${name}`, 0] as const)),
  ...Object.fromEntries(OF_OPENINGS.map((name) => [`brief_${name}`, 0] as const)),
};

/** Every discrepancy of the gold counts so much against one pair that is none, however many pairs show it. */
const FOUND = 1.4;

/** How much a pair of each set counts: in events of ten reports every wrong one is one of many that show the same. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ecbplus: 0.5,
  allsides: 1.5,
  'many-outlets': 0.6,
  [ALTERED]: 0.5,
};
/** What is learnt from cases marked by hand counts twice. */
const GOLD_PART = 2;

function weighed(candidates: readonly DisputeCandidate[]): DisputeCandidate[] {
  const sizes = new Map<string, number>();
  for (const { group, label } of candidates) if (label && group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return candidates.map((candidate) => {
    const { label, set, group = '' } = candidate;
    const part = set === ALTERED ? 1 : GOLD_PART;
    return { ...candidate, weight: label ? (FOUND * part) / (sizes.get(group) ?? 1) : (WEIGHTS[set] ?? GOLD_PART) };
  });
}

/** Dates that are told in quite other words are many, and every fourth of them says as much. */
const THINNED = 4;
const UNLIKE = -0.8;

function thinned(candidates: readonly DisputeCandidate[]): DisputeCandidate[] {
  return candidates.flatMap((candidate, at) => {
    const { label, dispute, weight = 1 } = candidate;
    if (label || dispute.likeness >= UNLIKE) return [candidate];
    return at % THINNED === 0 ? [{ ...candidate, weight: THINNED * weight }] : [];
  });
}

const LIKENESS_TEXT = `How alike what two dates are told of is, fitted by tools/weigh/dates.ts: logistic regression with
ridge and signs held on pairs of dates in reports of one event (ECB+, AllSides), by whether the dates agree. No feature
knows the dates.`;
const DISPUTE_TEXT = `Whether two dates that exclude each other are told of one happening, fitted by
tools/weigh/dates.ts on the pairs of the gold cases, of natural reports with marks, and of dates on which natural reports
agree, one of them altered; those of one event in one fold.`;

/** Fits both models; `analyse` may be a cached one. */
export function fitDates(folder: string, analyse: Analyse) {
  const events = PUBLISHED.map((name) => naturalEvents(folder, name, analyse));
  const natural = events.flatMap((own) => {
    const pairs = likenessCandidates(own);
    return pairs.map((pair) => ({ ...pair, weight: 1000 / pairs.length }));
  });
  const likeness = learn(natural, { signs: LIKENESS_SIGNS, folds: 2 }).model;
  const gold = [...readGoldSets(folder), ...readAltered(folder)];
  const cases = gold.flatMap((one) => disputeCandidates(one.gold, one.set, analyse, likeness));
  const liked = events.flat().map((event) => ({ ...event, pairs: likenedPairs(event.pairs, likeness) }));
  const published = liked.flatMap((event) => naturalCandidates(event, likeness));
  const machine = machineCandidates(liked, thinned(published));
  const candidates = [...thinned(weighed([...cases, ...published])), ...machine];
  const dispute = learn(candidates, { signs: DISPUTE_SIGNS, ridge: RIDGE, folds: 3 });
  return { likeness, candidates, dispute };
}

const RIDGE = 2e-4;
/** Log odds by which a dispute is told sooner than the marks have it: they count a wrong one by every pair that shows it. */
const LEAN = 0.25;

export function main(
  [folder, file = 'src/align/date-dispute.data.ts']: readonly string[],
  analyse: Analyse = analyseArticle,
): void {
  if (!folder) throw new Error('usage: dates.ts FOLDER [FILE]');
  const { likeness, dispute } = fitDates(folder, analyse);
  for (const set of [...GOLD_SETS, ALTERED, ...PUBLISHED, MACHINE]) {
    console.log(set);
    const held = dispute.held.filter((one) => (one as Scored & DisputeCandidate).set === set);
    for (const line of curve(held)) console.log(`  ${line}`);
  }
  console.log(`calibration error ${calibrationError(dispute.held).toFixed(3)}`);
  writeWeights(file, [
    { name: 'DATE_LIKENESS', text: LIKENESS_TEXT, weights: kept(likeness) },
    { name: 'DATE_DISPUTE', text: DISPUTE_TEXT, weights: leaning(kept(dispute.model)) },
  ]);
}

function leaning({ bias, weights }: LogisticWeights): LogisticWeights {
  return { bias: Math.round((bias + LEAN) * 1e4) / 1e4, weights };
}

/** The features that count. */
function kept({ bias, weights }: LogisticWeights): LogisticWeights {
  return { bias, weights: Object.fromEntries(Object.entries(weights).filter(([, value]) => value !== 0)) };
}

if (process.argv[1]?.endsWith('dates.ts')) main(process.argv.slice(2));
