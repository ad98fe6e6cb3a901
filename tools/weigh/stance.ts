/**
 * Fits the weights by which two opposed propositions are told to be on one point
 * (`src/align/stance/opposed-point.data.ts`), on the gold cases and altered cases that may be learnt from, and on deeds of
 * published reports, held out by event.
 *
 * Run: npx tsx tools/weigh/stance.ts FOLDER
 */
import { alignEvent } from '../../src/align/context.ts';
import { OPPOSITE_FEATURES } from '../../src/align/stance/features.ts';
import type { Proposition } from '../../src/align/stance/proposition.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { Place } from '../../src/detectors/detector.ts';
import { PUBLISHED } from '../events/corpora.ts';
import { alteredDeeds, eventDeeds } from './altered-deeds.ts';
import { type Analyse, eventsIn } from './events.ts';
import { type Candidate, calibrationError, curve, fit as learn, type Scored } from './fit.ts';
import { type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { readPublished } from './marks.ts';
import { writeWeights } from './weights-source.ts';

/** Altered deeds are many, and some two reports that share a verb tell of two deeds. */
const ALTERED_PART = 0.03;
/** There are few that are right in the gold. */
const RIGHT = 3;
/** What one event of reports as published says against a dispute counts as so many pairs at most. */
const MOST_OF_EVENT = 60;
const RIDGE = 1e-3;
const FOLDS = 7;

/** The features, each with the sign its weight must keep. */
const SIGNS: Readonly<Record<string, -1 | 0 | 1>> = {
  mass: 1,
  topic: 1,
  bare: 0,
  partyMass: 1,
  rare: 0,
  same: 0,
  near: 0,
  restrictive: -1,
  rival: -1,
  fit: 1,
  copy: 0,
  around: 1,
  rank: 1,
  lead: 1,
  headline: 0,
  figures: 1,
  thing: 0,
  state: 0,
  theme: 0,
  direction: 0,
  manner: 0,
  attributive: -1,
  adjective: 0,
  noun: 0,
  clausal: 0,
  ability: 0,
  partySame: 1,
  partyPart: 1,
  stranger: -1,
  partyWords: 1,
  nobody: 0,
  pronoun: -1,
  names: 1,
  holdersDiffer: -1,
  actorsDiffer: -1,
  patientsSame: 1,
  patientsApart: -1,
  patientOne: -1,
  aimsSame: 1,
  aimsApart: -1,
  tense: -1,
  future: -1,
  timesSame: 1,
  timesDiffer: -1,
  timesOne: 0,
  turn: -1,
  pluperfect: -1,
  perfect: -1,
  phase: 0,
  modal: -1,
  plan: 0,
  creditOne: -1,
  creditOther: -1,
  creditSame: 0,
  disowned: -1,
  willed: 0,
  mixed: -1,
  ...Object.fromEntries(OPPOSITE_FEATURES.map((name) => [name, 0])),
};

/** Every opposed pair of a case that the gold is clear about. */
function goldCandidates(gold: GoldCase, set: string, analyse: Analyse): Candidate[] {
  const pairs = eventsIn(gold, analyse).flatMap(({ analyses }) => alignEvent(null, analyses).opposedPairs);
  const weight = set === NATURAL ? Math.min(1, Math.sqrt(MOST_OF_EVENT / Math.max(1, pairs.length))) : 1;
  return pairs.flatMap(({ a, b, features }): Candidate[] => {
    const { label, id, kinds = [] } = gold.label(placeOf(a), placeOf(b));
    const isMust = label === 'must' && kinds.some((kind) => /^(stance|polarity|certainty|quote)$/.test(kind));
    if (!isMust && label !== 'none' && label !== 'trap') return [];
    const group = isMust ? `${set} ${id}` : [set, a.article, a.sentence, b.article, b.sentence].join(' ');
    const fold = gold.fold.replace(/-unchanged$/, '');
    return [{ fold, label: isMust, group: `${gold.name} ${group}`, features, weight: isMust ? RIGHT : weight }];
  });
}

const NATURAL = 'natural';

function placeOf({ article, field, start, end }: Proposition): Place {
  return { article, field, start, end };
}

/** What two reports tell alike, told as if one of them said the opposite. */
function alteredCandidates(gold: GoldCase, analyse: Analyse): Candidate[] {
  return eventsIn(gold, analyse).flatMap(({ id, analyses }) => {
    const { propositions, setting } = eventDeeds(analyses);
    return alteredDeeds(propositions, setting, `${gold.name} ${id}`).map(({ features, group }) => ({
      fold: gold.fold.replace(/-unchanged$/, ''),
      label: true,
      group,
      features,
      weight: ALTERED_PART,
    }));
  });
}

/**
 * A gold discrepancy lies in sentences, and of the propositions of two such sentences few are what is disputed; of what two
 * reports tell with one verb some is not one deed: after a first fit, those that fit at least half as well as the best
 * of their group are kept (multiple-instance learning), and share the weight of the group.
 */
function likely(held: readonly Scored[]): Candidate[] {
  const best = new Map<string, number>();
  for (const { group = '', label, score } of held) if (label) best.set(group, Math.max(best.get(group) ?? 0, score));
  return held.filter(({ group = '', label, score }) => !label || score >= 0.5 * (best.get(group) ?? 0));
}

/** Those of the gold cases, of reports as published, and of these altered. */
export function allCandidates(folder: string, analyse: Analyse = analyseArticle): Candidate[] {
  const gold = [...readGoldSets(folder), ...readAltered(folder)];
  const published = PUBLISHED.flatMap((set) => readPublished(folder, set)).map((one) => ({ set: NATURAL, gold: one }));
  const unchanged = [...gold.filter(({ set }) => set === 'three-outlets-unchanged'), ...published];
  return [
    ...[...gold, ...published].flatMap((one) => goldCandidates(one.gold, one.set, analyse)),
    ...unchanged.flatMap((one) => alteredCandidates(one.gold, analyse)),
  ];
}

/** The weights, and what to expect of them. */
export function fitStance(all: readonly Candidate[]) {
  const options = { signs: SIGNS, ridge: RIDGE, folds: FOLDS };
  const { model, held } = learn(likely(learn(all, options).held), options);
  const gold = held.filter(({ weight }) => weight !== ALTERED_PART);
  return { model, held, gold };
}

const TEXT = `Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts:
logistic regression with ridge and signs held, on pairs of the gold cases and of published reports, as they are and
altered, those of one event in one fold.`;

if (process.argv[1]?.endsWith('weigh/stance.ts')) {
  const { model, held, gold } = fitStance(allCandidates(process.argv[2] ?? '.'));
  for (const line of ['all', ...curve(held), 'gold and published', ...curve(gold)]) console.log(line);
  console.log(`calibration error ${calibrationError(gold).toFixed(4)} over ${gold.length} pairs`);
  writeWeights('src/align/stance/opposed-point.data.ts', [{ name: 'OPPOSED_POINT', text: TEXT, weights: model }]);
}
