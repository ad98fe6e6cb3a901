/**
 * Fits the weights by which two figures for one thing are told from two figures side by side
 * (`src/align/counts/dispute.data.ts`), on the gold cases in FOLDER, on the altered cases that may be learnt from, and on
 * figures of published reports, held out by event.
 *
 * Run: npx tsx tools/weigh/counts.ts FOLDER
 */
import { alignEvent } from '../../src/align/context.ts';
import { type CountPair, pairCounts } from '../../src/align/counts/pairs.ts';
import type { CountView } from '../../src/align/counts/view.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { reasonToLeave } from '../../src/detectors/count-differs.ts';
import type { Article } from '../../src/types.ts';
import { groupedBy, PUBLISHED, readEvents } from '../events/corpora.ts';
import { alteredPairs, figuresOf } from './altered-figures.ts';
import { eventsIn } from './events.ts';
import { type Candidate, calibrationError, curve, fit as learn } from './fit.ts';
import { ALTERED, GOLD_SETS, type GoldCase, readAltered, readGoldSets } from './gold.ts';
import { readMarks } from './marks.ts';
import { writeTables } from './weights-source.ts';

/** Pairs of figures in reports as published, each marked by hand (`marks/counts.jsonl`). */
const MARKED = 'marks';
/** A case of many articles has pairs by the thousand: it counts by the root of their number. */
const USUAL_PAIRS = 5;
/** What is learnt from cases of few long articles counts twice: there are 28 of them, and four of the others. */
const FEW = 2;

/** The features, each with the sign its weight must keep. */
export const COUNT_SIGNS = {
  likeness: 1,
  near: 1,
  clause: 1,
  sentence: 1,
  thing: 1,
  rank: 1,
  named: 1,
  namedApart: -1,
  phraseApart: -1,
  daysApart: -1,
  speakers: -1,
  speakerSame: 1,
  left: 1,
  agentApart: -1,
  entities: 1,
  further: -1,
  verb: 1,
  verbApart: -1,
  frame: 1,
  ownerSame: 1,
  besideSame: 1,
  scatter: -1,
  confirmed: 0,
  crowd: -1,
  bearerApart: -1,
  percent: 0,
  lead: 1,
  rivals: -1,
  margin: 1,
  settled: -1,
  settledBy: -1,
  settledBoth: -1,
  slip: 1,
  far: -1,
  vague: -1,
  bounded: -1,
  limits: 0,
  measured: 0,
  tiny: -1,
  word: -1,
  unnamed: 0,
  money: 0,
  duration: 0,
  measure: 0,
  people: 0,
  state: 1,
  stateApart: -1,
  phrase: 1,
  role: 1,
  agent: 1,
  bearer: 1,
} as const;

export interface CountCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly pair: CountPair;
}

/** Every two differing figures of a case that the gold is clear about. */
export function countCandidates(
  gold: GoldCase,
  set: string,
  analyse: (article: Article) => ArticleAnalysis = analyseArticle,
): CountCandidate[] {
  const pairs = eventsIn(gold, analyse).flatMap(({ analyses }) =>
    alignEvent(null, analyses).countPairs.filter(
      ({ a, b, relation }) => a.article !== b.article && relation === 'differs',
    ),
  );
  const candidates = pairs.flatMap((pair): CountCandidate[] => {
    const { label, id } = gold.label(figureOf(pair.a), figureOf(pair.b));
    if (reasonToLeave(pair) !== null || isLeftOpen(pair)) return [];
    const wide = gold.label(clauseOf(pair.a), clauseOf(pair.b)).label;
    // Where only the clauses meet the gold, or it leaves the matter open, nothing is learnt.
    if (label === 'tolerated' || (label === 'none' && wide !== 'none')) return [];
    const disputed = label === 'must' || label === 'other';
    return [
      {
        set,
        name: gold.name,
        pair,
        fold: gold.fold.replace(/-unchanged$/, ''),
        label: disputed,
        features: pair.features,
        ...(disputed && { group: `${gold.name} ${id}` }),
      },
    ];
  });
  const few = set === 'many-outlets' ? 1 : FEW;
  const weight = few / Math.sqrt(Math.max(1, (set === MARKED ? candidates : pairs).length / USUAL_PAIRS));
  return candidates.map((candidate) => ({ ...candidate, weight }));
}

/** What of a published event's figures counts: they are many, and nobody has marked them. */
const PUBLISHED_SET = 'published';
/** All that one event says against a dispute counts as so many pairs at most. */
const MOST_OF_EVENT = 60;
/** An altered figure counts as this part of a dispute that stands in the gold. */
const ALTERED_PART = 0.07;
/** Pairs of the gold count as so many of published reports. */
const GOLD_PART = 3;

/** Figures of published reports that differ, and those that agree, each told in one report as another. */
export function publishedCandidates(
  folder: string,
  analyse: (article: Article) => ArticleAnalysis = analyseArticle,
): CountCandidate[] {
  return PUBLISHED.flatMap((set) =>
    groupedBy(readEvents(folder, set), 'cluster')
      .filter((articles) => articles.length > 1)
      .flatMap((articles) => {
        const { topic = '', cluster = '' } = articles[0] ?? {};
        const analyses = articles
          .map(({ article }) => analyse(article))
          .sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
        return eventCandidates(analyses, `${set} ${topic}`, `${set} ${cluster}`);
      }),
  );
}

function eventCandidates(analyses: readonly ArticleAnalysis[], fold: string, name: string): CountCandidate[] {
  const event = figuresOf(analyses);
  const pairs = pairCounts(event.figures, event.weight, event.rank);
  const crowd = Math.log10(Math.max(1, pairs.length));
  const isLearnt = (pair: CountPair) =>
    pair.a.article !== pair.b.article &&
    pair.relation === 'differs' &&
    reasonToLeave(pair) === null &&
    !isLeftOpen(pair);
  const published = pairs.filter(isLearnt);
  const changed = alteredPairs(event, name, crowd).filter(({ pair }) => isLearnt(pair) && isNoChance(pair));
  const sizes = new Map<string, number>();
  for (const { group } of changed) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const candidateOf = (pair: CountPair) => ({ set: PUBLISHED_SET, name, pair, fold, features: pair.features });
  const weight = Math.min(1, Math.sqrt(MOST_OF_EVENT / Math.max(1, published.length)));
  return [
    ...published.map((pair) => ({ ...candidateOf(pair), label: false, weight })),
    ...changed.map(({ pair, group }) => ({
      ...candidateOf(pair),
      label: true,
      group,
      weight: ALTERED_PART / Math.sqrt(sizes.get(group) ?? 1),
    })),
  ];
}

/** Up to a dozen, counts of anything agree by chance, unless what they count or the sentences are alike. */
function isNoChance({ a, features }: CountPair): boolean {
  const { near = 0, rank = 0, thing = 0 } = features;
  if (rank === 0 && near < LEAST_NEAR) return false;
  return a.quantity.kind !== 'count' || a.quantity.amount > DOZEN || (thing > 0 && (rank >= MIDDLE || near >= MIDDLE));
}

const DOZEN = 12;
const LEAST_NEAR = 0.2;
const MIDDLE = 0.4;

/** Those of all gold cases, altered ones too, and of the marked reports. */
export function allCandidates(
  folder: string,
  analyse: (article: Article) => ArticleAnalysis = analyseArticle,
): CountCandidate[] {
  const gold = [
    ...readGoldSets(folder),
    ...readAltered(folder),
    ...readMarks(folder, 'counts').map((one) => ({ set: MARKED, gold: one })),
  ].flatMap((one) => countCandidates(one.gold, one.set, analyse));
  const weighed = gold.map((candidate) => ({ ...candidate, weight: GOLD_PART * (candidate.weight ?? 1) }));
  return [...weighed, ...publishedCandidates(folder, analyse)];
}

/** What the detector never lists, whatever its score. */
function isLeftOpen({ a, b, features }: CountPair): boolean {
  return a.quantity.vague === true || b.quantity.vague === true || features.outdone === 1;
}

function figureOf({ article, quantity: { field, start, end } }: CountView) {
  return { article, field, start, end };
}

function clauseOf({ article, quantity: { field }, start, end }: CountView) {
  return { article, field, start, end };
}

const RIDGE = 0.001;

/** The model of all candidates, and what to expect of it, set by set. */
export function fitCounts(candidates: readonly CountCandidate[]) {
  const { model, held } = learn(candidates, { signs: COUNT_SIGNS, ridge: RIDGE, folds: 10 });
  const expected = [...GOLD_SETS, ALTERED, MARKED, PUBLISHED_SET].flatMap((set) => {
    const own = held.filter((candidate) => (candidate as unknown as CountCandidate).set === set);
    return [`${set}: ${own.length} pairs, calibration error ${calibrationError(own).toFixed(3)}`, ...curve(own)];
  });
  return { model, held: held as unknown as (CountCandidate & { readonly score: number })[], expected };
}

const TEXT = `Weights by which two differing figures are told to be one disputed figure, fitted by tools/weigh/counts.ts:
logistic regression with ridge and signs held, on pairs of the gold cases and of published reports, those of one event in one fold.`;

if (process.argv[1]?.endsWith('tools/weigh/counts.ts')) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: npx tsx tools/weigh/counts.ts FOLDER');
  const candidates = allCandidates(folder);
  const { model, expected } = fitCounts(candidates);
  console.log(expected.join('\n'));
  writeTables('src/align/counts/dispute.data.ts', [{ name: 'COUNT_DISPUTE', text: TEXT, weights: model }]);
}
