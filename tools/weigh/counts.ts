/**
 * Fits the trees by which two figures for one thing are told from two figures side by side
 * (`src/align/counts/dispute.data.ts`), on the gold cases in FOLDER, on the altered cases that may be learnt from, on
 * reports as published, whole and by threes, where all but what is marked (`marks/natural.jsonl`, `marks/counts.jsonl`) is
 * held for none, and on figures on which two of three reports agree, altered in one (`altered-figures.ts`); held out by event.
 *
 * Run: npx tsx tools/weigh/counts.ts FOLDER [FILE]
 */
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { PUBLISHED } from '../events/corpora.ts';
import {
  type CountCandidate,
  type CountedEvent,
  countedEvents,
  countedTrios,
  MACHINE,
  madeCandidates,
  toldCandidates,
  wholeEvent,
} from './count-candidates.ts';
import type { Analyse } from './events.ts';
import { calibrationError, curve } from './fit.ts';
import { ALTERED, GOLD_SETS, readAltered, readGoldSets } from './gold.ts';
import { fitHeldOut } from './held-out.ts';
import { readPublished } from './marks.ts';
import { writeTables } from './weights-source.ts';

/** Whole events as published, of up to some twenty reports. */
const WHOLE = 'whole events';

/** How much a pair of each set counts: in events of ten reports every wrong one is one of many that show the same. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ecbplus: 0.5,
  allsides: 2,
  'many-outlets': 0.5,
  'three-outlets': 2,
  'three-outlets-unchanged': 2,
  seeds: 2,
  [ALTERED]: 0.7,
  [WHOLE]: 0.2,
};
/** Every discrepancy of the gold counts so much against one pair that is none, however many pairs show it. */
const FOUND = 4;
/** The same of all figures of one event altered by machine together, and of each of them at most. */
const MADE = { event: 2, figure: 0.5 };

function weighed(candidates: readonly CountCandidate[]): CountCandidate[] {
  const sizes = new Map<string, number>();
  const made = new Map<string, number>();
  for (const { group, label, set, name, weight = 1 } of candidates) {
    if (!label || group === undefined) continue;
    if (set === MACHINE) made.set(name, (made.get(name) ?? 0) + weight);
    else sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return candidates.map((candidate) => {
    const { label, set, name, group = '', weight = 1 } = candidate;
    if (set === MACHINE)
      return { ...candidate, weight: weight * Math.min(MADE.figure, MADE.event / Math.max(1, made.get(name) ?? 0)) };
    return { ...candidate, weight: label ? FOUND / (sizes.get(group) ?? 1) : (WEIGHTS[set] ?? 1) };
  });
}

const TEXT = `Whether two figures that differ are one figure told in two ways: boosted trees fitted by tools/weigh/counts.ts
on the pairs of the gold cases, of natural reports with marks, and of figures on which natural reports agree, one of them
altered; those of one event in one fold.`;

const OPTIONS = { trees: 150, leaves: 8, rate: 0.06, least: 25, ridge: 3 };

/** The reports of an event of ten are put by threes in so many ways. */
const SEEDS = { ecbplus: ['a', 'b'], allsides: ['a'] } as const;

/** Every pair of figures to learn from, with its weight; `analyse` may be a cached one. */
export function countCandidates(folder: string, analyse: Analyse): CountCandidate[] {
  const published = PUBLISHED.flatMap((set) =>
    readPublished(folder, set, 'natural', 'counts').map((gold) => ({ set, gold })),
  );
  const cases = [...readGoldSets(folder), ...readAltered(folder)].flatMap((one) =>
    countedEvents(one.gold, one.set, analyse),
  );
  const trios = published.flatMap(({ set, gold }) =>
    SEEDS[set].flatMap((seed) => countedTrios(gold, set, analyse, seed)),
  );
  const whole = published.flatMap(({ set, gold }) => (set === 'ecbplus' ? [wholeEvent(gold, WHOLE, analyse)] : []));
  const unchanged = cases.filter(({ set }) => set === 'three-outlets-unchanged');
  const told = (events: readonly CountedEvent[]) => events.flatMap(toldCandidates);
  return weighed([...told(cases), ...told(trios), ...told(whole), ...[...trios, ...unchanged].flatMap(madeCandidates)]);
}

export function main(
  [folder, file = 'src/align/counts/dispute.data.ts']: readonly string[],
  analyse: Analyse = analyseArticle,
): void {
  if (!folder) throw new Error('usage: counts.ts FOLDER [FILE]');
  const { model, held } = fitHeldOut(countCandidates(folder, analyse), OPTIONS);
  for (const set of [...GOLD_SETS, ALTERED, ...PUBLISHED, WHOLE, MACHINE]) {
    console.log(set);
    for (const line of curve(held.filter((one) => one.set === set))) console.log(`  ${line}`);
  }
  console.log(`calibration error ${calibrationError(held).toFixed(3)}`);
  writeTables(file, [{ name: 'COUNT_DISPUTE', text: TEXT, trees: model }]);
}

if (process.argv[1]?.endsWith('weigh/counts.ts')) main(process.argv.slice(2));
