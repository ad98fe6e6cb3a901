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
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { groupAnalyses } from '../../src/events/group-analyses.ts';
import type { Article } from '../../src/types.ts';
import { readEvents } from '../events/corpora.ts';
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
  likeness: 1,
  best: 1,
  rareClause: 1,
  inner: 1,
  shared: 1,
  unlike: -1,
  otherWords: -1,
  aheadOfAgreeing: 1,
  aheadOfOthers: 1,
  sameSentence: -1,
  far: -1,
  fresh: -1,
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

/** Pairs of dates of the reports of one event, labelled by whether they agree. */
export function likenessCandidates(folder: string, name: 'ecbplus' | 'allsides', analyse: Analyse): Candidate[] {
  const events = new Map<string, { topic: string; articles: Article[] }>();
  for (const { article, cluster, topic } of readEvents(folder, name)) {
    const event = events.get(cluster) ?? { topic, articles: [] };
    event.articles.push(article);
    events.set(cluster, event);
  }
  return [...events.values()].flatMap(({ topic, articles }) =>
    pairDates(datedArticles(articles.map(analyse)))
      .filter(({ relation }) => relation === 'disjoint' || datesAgree(relation))
      .map(
        ({ relation, features }): Candidate => ({ fold: `${name} ${topic}`, label: datesAgree(relation), features }),
      ),
  );
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
  const published = (article: string) => byId.get(article)?.document.article.publishedAt;
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

function weighed(candidates: readonly DisputeCandidate[]): DisputeCandidate[] {
  const sizes = new Map<string, number>();
  for (const { group, label } of candidates) if (label && group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return candidates.map((candidate) => ({
    ...candidate,
    weight: candidate.label ? FOUND / (sizes.get(candidate.group ?? '') ?? 1) : 1,
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
export function fitDates(folder: string, analyse: Analyse) {
  const natural = (['ecbplus', 'allsides'] as const).flatMap((name) => {
    const pairs = likenessCandidates(folder, name, analyse);
    return pairs.map((pair) => ({ ...pair, weight: 1000 / pairs.length }));
  });
  const likeness = learn(natural, { signs: LIKENESS_SIGNS, folds: 2 }).model;
  const candidates = weighed(
    SETS.flatMap((set) =>
      readGold(join(folder, set === 'seeds' ? 'seeds/gold.json' : set)).flatMap((gold) =>
        disputeCandidates(gold, set, analyse, likeness),
      ),
    ),
  );
  const dispute = learn(candidates, { signs: DISPUTE_SIGNS, ridge: 2e-4, folds: 9 });
  return { likeness, candidates, dispute };
}

export function main(
  [folder, file = 'src/align/date-dispute.data.ts']: readonly string[],
  analyse: Analyse = analyseArticle,
): void {
  if (!folder) throw new Error('usage: dates.ts FOLDER [FILE]');
  const { likeness, dispute } = fitDates(folder, analyse);
  for (const set of SETS) {
    console.log(set);
    const held = dispute.held.filter((one) => (one as Scored & DisputeCandidate).set === set);
    for (const line of curve(held)) console.log(`  ${line}`);
  }
  console.log(`calibration error ${calibrationError(dispute.held).toFixed(3)}`);
  const head = `import type { LogisticWeights } from './logistic.ts';\n\n`;
  writeFileSync(
    file,
    `${head}${source('DATE_LIKENESS', LIKENESS_TEXT, likeness)}\n${source('DATE_DISPUTE', DISPUTE_TEXT, dispute.model)}`,
  );
}

if (process.argv[1]?.endsWith('dates.ts')) main(process.argv.slice(2));
