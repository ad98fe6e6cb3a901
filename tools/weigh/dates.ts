/**
 * Fits the two models by which two dates are told to be of one happening (`src/align/date-dispute.data.ts`).
 *
 * The first, how alike two happenings are told, learns from news of one event in FOLDER/events without any label: two
 * dates that agree are likelier told of one happening than two that do not, and none of its features knows the dates.
 * The second, whether two dates that exclude each other are a discrepancy, learns from the gold cases and the altered ones
 * that may be learnt from, from the natural events, whole, by threes and cut to openings, where all but the pairs in `marks/dates.jsonl` is
 * held for none, and from dates on which two of three reports agree, altered in one (`altered-dates.ts`); held out by event.
 *
 * Run: npx tsx tools/weigh/dates.ts FOLDER [FILE]
 */
import type { LogisticWeights } from '../../src/align/logistic.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { PUBLISHED } from '../events/corpora.ts';
import {
  alteredCandidates,
  type DatedEvent,
  type DisputeCandidate,
  datedEvents,
  datedOpenings,
  datedTrios,
  likened,
  likenessCandidates,
  MACHINE,
  toldCandidates,
} from './date-candidates.ts';
import { LIKENESS_SIGNS } from './date-signs.ts';
import type { Analyse } from './events.ts';
import { calibrationError, curve, fit as learn } from './fit.ts';
import { ALTERED, GOLD_SETS, readAltered, readGoldSets } from './gold.ts';
import { fitHeldOut } from './held-out.ts';
import { readPublished } from './marks.ts';
import { writeTables } from './weights-source.ts';

/** Whole events as published, of up to some twenty reports. */
const WHOLE = 'whole events';

/** Reports cut to their first sentences. */
const OPENINGS = 'openings';

/** How much a pair of each set counts: in events of ten reports every wrong one is one of many that show the same. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ecbplus: 0.5,
  allsides: 2,
  'many-outlets': 0.5,
  'three-outlets': 3,
  'three-outlets-unchanged': 3,
  seeds: 2,
  [ALTERED]: 1.05,
  [WHOLE]: 0.2,
  [OPENINGS]: 0.7,
};
/** Every discrepancy of the gold counts so much against one pair that is none, however many pairs show it. */
const FOUND = 4;
/** The same of all dates of one event altered by machine together, and of each of them at most. */
const MADE = { event: 1.5, date: 0.5 };

function weighed(candidates: readonly DisputeCandidate[]): DisputeCandidate[] {
  const sizes = new Map<string, number>();
  const made = new Map<string, number>();
  for (const { group, label, set, name, weight = 1 } of candidates) {
    if (!label || group === undefined) continue;
    if (set === MACHINE) made.set(name, (made.get(name) ?? 0) + weight);
    else sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return candidates.map((candidate) => {
    const { label, set, name, group = '', weight = 1 } = candidate;
    if (set.startsWith(MACHINE))
      return { ...candidate, weight: weight * Math.min(MADE.date, MADE.event / Math.max(1, made.get(name) ?? 0)) };
    return { ...candidate, weight: label ? FOUND / (sizes.get(group) ?? 1) : (WEIGHTS[set] ?? 1) };
  });
}

const LIKENESS_TEXT = `How alike what two dates are told of is, fitted by tools/weigh/dates.ts: logistic regression with
ridge and signs held on pairs of dates in reports of one event (ECB+, AllSides), by whether the dates agree. No feature
knows the dates.`;
const DISPUTE_TEXT = `Whether two dates that exclude each other are told of one happening: boosted trees fitted by
tools/weigh/dates.ts on the pairs of the gold cases, of natural reports with marks, and of dates on which natural reports
agree, one of them altered; those of one event in one fold.`;

const OPTIONS = { trees: 120, leaves: 8, rate: 0.06, least: 25, ridge: 2 };

/** Every pair of dates to learn from, with its weight; `analyse` may be a cached one. */
export function dateCandidates(folder: string, analyse: Analyse) {
  const published = PUBLISHED.flatMap((set) => readPublished(folder, set, 'dates').map((gold) => ({ set, gold })));
  const whole = published.flatMap(({ set, gold }) => datedEvents(gold, set, analyse));
  const likeness = learn(likenessCandidates(whole), { signs: LIKENESS_SIGNS, folds: 2 }).model;
  const gold = readGoldSets(folder);
  const cases = [...gold, ...readAltered(folder)].flatMap((one) => datedEvents(one.gold, one.set, analyse));
  const trios = published.flatMap(({ set, gold: one }) =>
    SEEDS[set].flatMap((seed) => datedTrios(one, set, analyse, seed)),
  );
  const openings = published.flatMap(({ set, gold: one }) => datedOpenings(one, OPENINGS, analyse, set));
  const unchanged = cases.filter(({ set }) => set === 'three-outlets-unchanged');
  const told = (events: readonly DatedEvent[]) => events.flatMap((event) => toldCandidates(likened(event, likeness)));
  const many = whole.filter(({ set }) => set === 'ecbplus').map((event) => ({ ...event, set: WHOLE }));
  const altered = [...trios, ...openings, ...unchanged].flatMap((event) => alteredCandidates(likened(event, likeness)));
  return {
    likeness,
    candidates: weighed([...told(cases), ...told(trios), ...told(openings), ...told(many), ...altered]),
  };
}

/** The reports of an event of ten are put by threes in so many ways. */
const SEEDS = { ecbplus: ['a', 'b'], allsides: ['a'] } as const;

export function main(
  [folder, file = 'src/align/date-dispute.data.ts']: readonly string[],
  analyse: Analyse = analyseArticle,
): void {
  if (!folder) throw new Error('usage: dates.ts FOLDER [FILE]');
  const { likeness, candidates } = dateCandidates(folder, analyse);
  const { model, held } = fitHeldOut(candidates, OPTIONS);
  for (const set of [...GOLD_SETS, ALTERED, ...PUBLISHED, WHOLE, OPENINGS, MACHINE]) {
    console.log(set);
    for (const line of curve(held.filter((one) => one.set === set))) console.log(`  ${line}`);
  }
  console.log(`calibration error ${calibrationError(held).toFixed(3)}`);
  writeTables(file, [
    { name: 'DATE_LIKENESS', text: LIKENESS_TEXT, weights: kept(likeness) },
    { name: 'DATE_DISPUTE', text: DISPUTE_TEXT, trees: model },
  ]);
}

/** The features that count. */
function kept({ bias, weights }: LogisticWeights): LogisticWeights {
  return { bias, weights: Object.fromEntries(Object.entries(weights).filter(([, value]) => value !== 0)) };
}

if (process.argv[1]?.endsWith('dates.ts')) main(process.argv.slice(2));
