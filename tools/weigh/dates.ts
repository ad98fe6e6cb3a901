/**
 * Fits the two models by which two dates are told to be of one happening (`src/align/date-dispute.data.ts`).
 *
 * The first, how alike two happenings are told, learns from news of one event in FOLDER/events without any label: two
 * dates that agree are likelier told of one happening than two that do not, and none of its features knows the dates.
 * The second, whether two dates that exclude each other are a discrepancy, learns from the gold cases, held out by event.
 *
 * Run: npx tsx tools/weigh/dates.ts FOLDER [FILE]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apartBy } from '../../src/align/date-disputes.ts';
import {
  type DateDispute,
  type DatePair,
  disputedDates,
  disputeFeatures,
  pairDates,
} from '../../src/align/date-pairs.ts';
import { datesAgree } from '../../src/align/date-relation.ts';
import { type DatedArticle, datedArticle } from '../../src/align/dates.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { type LogisticWeights, logit } from '../../src/align/logistic.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { writingDays } from '../../src/align/writing-day.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { groupAnalyses } from '../../src/events/group-analyses.ts';
import { compareText } from '../../src/text-order.ts';
import type { Article } from '../../src/types.ts';
import { readEvents } from '../events/corpora.ts';
import { type Marks, readMarks } from './date-marks.ts';
import { type Candidate, calibrationError, curve, fit as learn, type Scored } from './fit.ts';
import { type GoldCase, readGold } from './gold.ts';

const SETS = ['three-outlets', 'three-outlets-unchanged', 'many-outlets', 'seeds'];

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
} as const;

/** Those of the second. */
const DISPUTE_SIGNS = {
  rest: 1,
  vague: -1,
  likeness: 1,
  near: 1,
  inner: 1,
  shared: 1,
  predicate: 1,
  things: 1,
  doers: 1,
  otherThings: -1,
  otherDoers: -1,
  sameDeed: 1,
  otherDeed: -1,
  unlike: -1,
  leads: 1,
  leadDoers: 1,
  recurring: -1,
  alone: 1,
  apart: -1,
  otherWords: -1,
  said: -1,
  again: -1,
  midnight: -1,
  many: -1,
  crowded: -1,
  aheadOfAgreeing: 1,
  aheadOfOthers: 1,
  sameSentence: -1,
  nextSentence: -1,
  far: -1,
  fresh: -1,
  stale: 1,
} as const;

/** Every discrepancy of the gold counts so much against one pair that is none, however many pairs show it. */
const FOUND = 1.4;

export type Analyse = (article: Article) => ArticleAnalysis;

export function datedArticles(analyses: readonly ArticleAnalysis[]): DatedArticle[] {
  const entities = buildEntities(analyses);
  return analyses.map((analysis) =>
    datedArticle(analysis, statementViews(analysis, entities, sentenceContexts(analysis)), entities),
  );
}

export interface NaturalEvent {
  readonly corpus: 'ecbplus' | 'allsides';
  readonly cluster: string;
  readonly topic: string;
  readonly pairs: readonly DatePair[];
  readonly published: (article: string) => string | undefined;
}

/** The pairs of dates of every event of a folder's `events`. */
export function naturalEvents(folder: string, corpus: NaturalEvent['corpus'], analyse: Analyse): NaturalEvent[] {
  const events = new Map<string, { topic: string; articles: Article[] }>();
  for (const { article, cluster, topic } of readEvents(folder, corpus)) {
    const event = events.get(cluster) ?? { topic, articles: [] };
    event.articles.push(article);
    events.set(cluster, event);
  }
  return [...events].map(([cluster, { topic, articles }]): NaturalEvent => {
    const sorted = [...articles].sort((a, b) => compareText(a.id, b.id)).map(analyse);
    return { corpus, cluster, topic, pairs: pairDates(datedArticles(sorted)), published: writingDays(sorted) };
  });
}

/** Pairs of dates of the reports of one event, labelled by whether they agree. */
function likenessCandidates(events: readonly NaturalEvent[]): Candidate[] {
  return events.flatMap(({ corpus, topic, pairs }) =>
    pairs
      .filter(({ relation }) => relation === 'disjoint' || datesAgree(relation))
      .map(
        ({ relation, features }): Candidate => ({ fold: `${corpus} ${topic}`, label: datesAgree(relation), features }),
      ),
  );
}

/** What an event's reports tell at odds is not marked in these corpora: all but the pairs in `marks` is held for none. */
export function naturalCandidates(
  { corpus, cluster, topic, pairs, published }: NaturalEvent,
  marks: Marks,
  model?: LogisticWeights,
): DisputeCandidate[] {
  const own = pairs.map((pair): DatePair => (model ? { ...pair, likeness: logit(model, pair.features) } : pair));
  return disputedDates(own, published).flatMap((dispute): DisputeCandidate[] => {
    if (apartBy(dispute, published) !== null) return [];
    const mark = marks.of(corpus, dispute);
    if (mark?.label === 'unsure' || (corpus === 'allsides' && isMoved(dispute))) return [];
    const features = disputeFeatures(dispute, dispute.rivals);
    const days = [dispute.a, dispute.b].map(({ time }) => time.value.slice(0, 10)).sort();
    const group = mark ? `${corpus} ${cluster} ${mark.id}` : `${corpus} ${cluster} ${days.join(' ')}`;
    const isReal = mark?.label === 'real';
    return [{ fold: `${corpus} ${topic}`, label: isReal, features, group, set: corpus, name: cluster, dispute }];
  });
}

export interface DisputeCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly dispute: DateDispute;
}

/** Every two dates of a case that exclude each other and that the gold is clear about. */
export function disputeCandidates(
  gold: GoldCase,
  set: string,
  analyse: Analyse,
  model?: LogisticWeights,
): DisputeCandidate[] {
  const analyses = gold.articles.map(analyse);
  const byId = new Map(analyses.map((analysis) => [analysis.document.article.id, analysis]));
  const published = writingDays(analyses);
  return groupAnalyses(analyses).events.flatMap(({ articles }) => {
    const group = [...articles].sort().flatMap((id) => byId.get(id) ?? []);
    const pairs = pairDates(datedArticles(group)).map(
      (pair): DatePair => (model ? { ...pair, likeness: logit(model, pair.features) } : pair),
    );
    return disputedDates(pairs, published).flatMap((dispute): DisputeCandidate[] => {
      if (apartBy(dispute, published) !== null) return [];
      const place = ({ article, place: at }: DatePair['a']) => ({ article, ...at });
      const { label, id, kinds } = gold.label(place(dispute.a), place(dispute.b));
      const isDispute = kinds?.some((kind) => kind === 'time' || kind === 'sequence') ?? false;
      if (label === 'tolerated' || (kinds && !isDispute)) return [];
      const days = [dispute.a, dispute.b].map(({ time }) => time.value.slice(0, 10)).sort();
      const group = id === undefined ? `${set} ${gold.fold} ${days.join(' ')}` : `${set} ${gold.fold} ${id}`;
      const features = disputeFeatures(dispute, dispute.rivals);
      return [{ fold: gold.fold, label: isDispute, features, group, set, name: gold.name, dispute }];
    });
  });
}

/** In events of ten reports every wrong pair is one of many that show the same. */
const WEIGHTS: Readonly<Record<string, number>> = { ecbplus: 0.3, allsides: 0.7, 'many-outlets': 0.3 };

/** The times of publication of AllSides were moved by up to a day and a half: "today" and a weekday say nothing there. */
function isMoved({ a, b }: DateDispute): boolean {
  return (a.time.stated.relative === true) !== (b.time.stated.relative === true);
}

function weighed(candidates: readonly DisputeCandidate[]): DisputeCandidate[] {
  const sizes = new Map<string, number>();
  for (const { group, label } of candidates) if (label && group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return candidates.map((candidate) => ({
    ...candidate,
    weight: candidate.label ? FOUND / (sizes.get(candidate.group ?? '') ?? 1) : (WEIGHTS[candidate.set] ?? 1),
  }));
}

function source(name: string, text: string, { bias, weights }: LogisticWeights): string {
  const kept = Object.entries(weights).filter(([, value]) => value !== 0);
  const lines = kept.map(([key, value]) => `    ${key}: ${value},`).join('\n');
  return `/**\n${text}\n */\nexport const ${name}: LogisticWeights = {\n  bias: ${bias},\n  weights: {\n${lines}\n  },\n};\n`;
}

const LIKENESS_TEXT = ` * How alike what two dates are told of is, fitted by tools/weigh/dates.ts: logistic regression with ridge and signs held
 * on pairs of dates in reports of one event (ECB+, AllSides), by whether the dates agree. No feature knows the dates.`;
const DISPUTE_TEXT = ` * Whether two dates that exclude each other are told of one happening, fitted by tools/weigh/dates.ts on the pairs of the
 * gold cases, those of one event in one fold.`;

/** Fits both models; `analyse` may be a cached one. */
export function fitDates(folder: string, analyse: Analyse, marks: Marks = readMarks(MARKS)) {
  const events = (['ecbplus', 'allsides'] as const).map((name) => naturalEvents(folder, name, analyse));
  const natural = events.flatMap((own) => {
    const pairs = likenessCandidates(own);
    return pairs.map((pair) => ({ ...pair, weight: 1000 / pairs.length }));
  });
  const likeness = learn(natural, { signs: LIKENESS_SIGNS, folds: 2 }).model;
  const cases = SETS.flatMap((set) =>
    readGold(join(folder, set === 'seeds' ? 'seeds/gold.json' : set)).flatMap((gold) =>
      disputeCandidates(gold, set, analyse, likeness),
    ),
  );
  const candidates = weighed([
    ...cases,
    ...events.flat().flatMap((event) => naturalCandidates(event, marks, likeness)),
  ]);
  const dispute = learn(candidates, { signs: DISPUTE_SIGNS, ridge: RIDGE, folds: 9 });
  return { likeness, candidates, dispute };
}

const RIDGE = 2e-4;
const MARKS = 'tools/weigh/marks/dates.jsonl';

export function main(
  [folder, file = 'src/align/date-dispute.data.ts']: readonly string[],
  analyse: Analyse = analyseArticle,
): void {
  if (!folder) throw new Error('usage: dates.ts FOLDER [FILE]');
  const { likeness, dispute } = fitDates(folder, analyse);
  for (const set of [...SETS, 'ecbplus', 'allsides']) {
    console.log(set);
    const held = dispute.held.filter((one) => (one as Scored & DisputeCandidate).set === set);
    for (const line of curve(held)) console.log(`  ${line}`);
  }
  console.log(`calibration error ${calibrationError(dispute.held).toFixed(3)}`);
  writeModels(file, likeness, dispute.model);
}

/** Writes both models as they are used. */
export function writeModels(file: string, likeness: LogisticWeights, dispute: LogisticWeights): void {
  const head = `import type { LogisticWeights } from './logistic.ts';\n\n`;
  writeFileSync(
    file,
    `${head}${source('DATE_LIKENESS', LIKENESS_TEXT, likeness)}\n${source('DATE_DISPUTE', DISPUTE_TEXT, dispute)}`,
  );
}

if (process.argv[1]?.endsWith('dates.ts')) main(process.argv.slice(2));
