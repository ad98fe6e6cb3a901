/** Pairs of dates with their features and labels, to fit the models of `dates.ts` on. */
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
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { groupAnalyses } from '../../src/events/group-analyses.ts';
import { compareText } from '../../src/text-order.ts';
import type { Article } from '../../src/types.ts';
import { readEvents } from '../events/corpora.ts';
import type { Marks } from './date-marks.ts';
import type { Candidate } from './fit.ts';
import type { GoldCase } from './gold.ts';

export type Analyse = (article: Article) => ArticleAnalysis;

function datedArticles(analyses: readonly ArticleAnalysis[]): DatedArticle[] {
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
    const sorted = [...articles].sort((a, b) => compareText(a.id, b.id)).map((article) => analyse(article));
    return { corpus, cluster, topic, pairs: pairDates(datedArticles(sorted)), published: writingDays(sorted) };
  });
}

/** Pairs of dates of the reports of one event, labelled by whether they agree. */
export function likenessCandidates(events: readonly NaturalEvent[]): Candidate[] {
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
  const analyses = gold.articles.map((article) => analyse(article));
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

/** The times of publication of AllSides were moved by up to a day and a half: "today" and a weekday say nothing there. */
function isMoved({ a, b }: DateDispute): boolean {
  return (a.time.stated.relative === true) !== (b.time.stated.relative === true);
}
