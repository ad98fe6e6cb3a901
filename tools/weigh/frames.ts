/**
 * Fits the weights by which two opposite answers to a question of news are told to be a dispute
 * (`src/align/frames/frame-dispute.data.ts`), on the gold cases and the events as published in FOLDER, held out by event.
 *
 * Run: npx tsx tools/weigh/frames.ts FOLDER
 */
import { alignEvent } from '../../src/align/context.ts';
import type { FrameInstance } from '../../src/align/frames/instance.ts';
import type { Place } from '../../src/detectors/detector.ts';
import { PUBLISHED } from '../events/corpora.ts';
import { type Analyse, eventsIn } from './events.ts';
import { type Candidate, calibrationError, curve, fit as learn, type Scored } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { readPublished } from './marks.ts';
import { writeTables } from './weights-source.ts';

/** The unchanged articles repeat the pairs of the changed ones; of reports as published there are ten times as many. */
const WEIGHT: Readonly<Record<string, number>> = { 'three-outlets-unchanged': 0.5, natural: 0.5 };
/** There are few that are right. */
const RIGHT = 1.5;
const RIDGE = 2e-3;
const FOLDS = 7;

/** The features, each with the sign its weight must keep. */
const SIGNS = {
  holder: 1,
  event: -1,
  named: 1,
  person: 0,
  target: 1,
  needed: 0,
  untold: -1,
  aimless: 0,
  holderAimless: 1,
  aroundAimless: 1,
  around: 1,
  tense: -1,
  timesSame: 1,
  old: -1,
  before: -1,
  successive: -1,
  open: -1,
  bothOpen: 0,
  perfect: -1,
  long: 1,
  told: 1,
  credit: -1,
  creditOther: -1,
  lead: 1,
  many: -1,
} as const;

/** Every pair of opposite answers of a case that the gold is clear about. */
function frameCandidates(gold: GoldCase, set: string, analyse?: Analyse): Candidate[] {
  const pairs = eventsIn(gold, analyse).flatMap(({ analyses }) => alignEvent(null, analyses).framePairs);
  return pairs.flatMap(({ a, b, features }): Candidate[] => {
    const { label, id, kinds = [] } = gold.label(placeOf(a), placeOf(b));
    const isReal =
      (label === 'must' || label === 'other') && kinds.some((kind) => /^(stance|polarity|certainty)$/.test(kind));
    if (!isReal && label !== 'none' && label !== 'trap') return [];
    const group = isReal ? `${set} ${id}` : [set, a.article, a.sentence, b.article, b.sentence].join(' ');
    const weight = isReal ? RIGHT : (WEIGHT[set] ?? 1);
    return [{ fold: gold.fold, label: isReal, group: `${gold.name} ${group}`, features, weight }];
  });
}

function placeOf({ article, field, start, end }: FrameInstance): Place {
  return { article, field, start, end };
}

/** Of the pairs of two sentences in dispute, those that fit at least half as well as the best (multiple-instance learning). */
function likely(held: readonly Scored[]): Candidate[] {
  const best = new Map<string, number>();
  for (const { group = '', label, score } of held) if (label) best.set(group, Math.max(best.get(group) ?? 0, score));
  return held.filter(({ group = '', label, score }) => !label || score >= 0.5 * (best.get(group) ?? 0));
}

/** Everything that the weights are fitted on; `analyse` may keep what it has analysed. */
export function allCandidates(folder: string, analyse?: Analyse): Candidate[] {
  return [
    ...[...readGoldSets(folder), ...readAltered(folder)].flatMap(({ set, gold }) =>
      frameCandidates(gold, set, analyse),
    ),
    ...PUBLISHED.flatMap((set) => readPublished(folder, set)).flatMap((gold) =>
      frameCandidates(gold, 'natural', analyse),
    ),
  ];
}

/** Fits the weights and writes them; prints what to expect of them. */
export function fitFrames(all: readonly Candidate[]): void {
  let candidates = all;
  for (let round = 0; round < 2; round++)
    candidates = likely(learn(candidates, { signs: SIGNS, ridge: RIDGE, folds: FOLDS }).held);
  const { model, held } = learn(candidates, { signs: SIGNS, ridge: RIDGE, folds: FOLDS });
  for (const line of curve(held)) console.log(line);
  console.log(`calibration error ${calibrationError(held).toFixed(4)} over ${held.length} pairs`);
  writeTables('src/align/frames/frame-dispute.data.ts', [{ name: 'FRAME_DISPUTE', text: TEXT, weights: model }]);
}

const TEXT = `Weights by which two opposite answers to a question of news are told to be a dispute, fitted by tools/weigh/frames.ts:
logistic regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.`;

if (process.argv[1]?.endsWith('weigh/frames.ts')) fitFrames(allCandidates(process.argv[2] ?? '.'));
