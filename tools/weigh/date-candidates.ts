/** Pairs of dates with their features and labels, to fit the models of `dates.ts` on. */
import { sentenceViews } from '../../src/align/context.ts';
import { apartBy } from '../../src/align/date-disputes.ts';
import { type DateDispute, type DatePair, disputedDates, pairDates } from '../../src/align/date-pairs.ts';
import { datesAgree } from '../../src/align/date-relation.ts';
import { disputeFeatures } from '../../src/align/date-weighed.ts';
import { datedArticle } from '../../src/align/dates.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { type LogisticWeights, logit } from '../../src/align/logistic.ts';
import { sentenceRank } from '../../src/align/sentence-rank.ts';
import { pairSentences } from '../../src/align/sentences.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import { writingDays } from '../../src/align/writing-day.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { groupAnalyses } from '../../src/events/group-analyses.ts';
import { compareText } from '../../src/text-order.ts';
import type { Article } from '../../src/types.ts';
import type { Candidate } from './fit.ts';
import type { GoldCase } from './gold.ts';
import { type PublishedSet, readPublished } from './marks.ts';

export type Analyse = (article: Article) => ArticleAnalysis;

/** The dates of one event's reports, in pairs, as `alignEvent` has them. */
function datePairsOf(analyses: readonly ArticleAnalysis[]): DatePair[] {
  const entities = buildEntities(analyses);
  const contexts = analyses.map(sentenceContexts);
  const views = analyses.map((analysis, i) => statementViews(analysis, entities, contexts[i] ?? []));
  const sentences = analyses.flatMap((analysis, i) => sentenceViews(analysis, i, views[i] ?? [], contexts[i] ?? []));
  const weight = wordWeights(sentences.map(({ features }) => features));
  const dated = analyses.map((analysis, i) => datedArticle(analysis, views[i] ?? [], entities));
  return pairDates(dated, sentenceRank(analyses, pairSentences(sentences, weight)));
}

export interface NaturalEvent {
  readonly set: PublishedSet;
  readonly gold: GoldCase;
  readonly pairs: readonly DatePair[];
  readonly published: (article: string) => string | undefined;
}

/** The pairs of dates of every event of a folder's `events`. */
export function naturalEvents(folder: string, set: PublishedSet, analyse: Analyse): NaturalEvent[] {
  return readPublished(folder, set, 'dates').map((gold): NaturalEvent => {
    const sorted = [...gold.articles].sort((a, b) => compareText(a.id, b.id)).map((article) => analyse(article));
    return { set, gold, pairs: datePairsOf(sorted), published: writingDays(sorted) };
  });
}

/** Pairs of dates of the reports of one event, labelled by whether they agree. */
export function likenessCandidates(events: readonly NaturalEvent[]): Candidate[] {
  return events.flatMap(({ gold, pairs }) =>
    pairs
      .filter(({ relation }) => relation === 'disjoint' || datesAgree(relation))
      .map(({ relation, features }): Candidate => ({ fold: gold.fold, label: datesAgree(relation), features })),
  );
}

export interface DisputeCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly dispute: DateDispute;
}

/** Every two dates of a published event that exclude each other and that its marks are clear about. */
export function naturalCandidates(
  { set, gold, pairs, published }: NaturalEvent,
  model: LogisticWeights,
): DisputeCandidate[] {
  const disputes = disputedDates(likenedPairs(pairs, model), published);
  return disputes
    .filter((dispute) => set !== 'allsides' || !isMoved(dispute))
    .flatMap((dispute) => candidateOf(dispute, published, gold, set));
}

/** Every two dates of a case that exclude each other and that the gold is clear about. */
export function disputeCandidates(
  gold: GoldCase,
  set: string,
  analyse: Analyse,
  model: LogisticWeights,
): DisputeCandidate[] {
  const analyses = gold.articles.map((article) => analyse(article));
  const byId = new Map(analyses.map((analysis) => [analysis.document.article.id, analysis]));
  const published = writingDays(analyses);
  return groupAnalyses(analyses).events.flatMap(({ articles }) => {
    const group = [...articles].sort().flatMap((id) => byId.get(id) ?? []);
    const disputes = disputedDates(likenedPairs(datePairsOf(group), model), published);
    return disputes.flatMap((dispute) => candidateOf(dispute, published, gold, set));
  });
}

export function likenedPairs(pairs: readonly DatePair[], model: LogisticWeights): DatePair[] {
  return pairs.map((pair) => ({ ...pair, likeness: logit(model, pair.features) }));
}

/** A dispute with its label, or none where it is explained or the gold leaves it open. */
function candidateOf(
  dispute: DateDispute,
  published: NaturalEvent['published'],
  gold: GoldCase,
  set: string,
): DisputeCandidate[] {
  if (apartBy(dispute, published) !== null) return [];
  const place = ({ article, place: at }: DatePair['a']) => ({ article, ...at });
  const { label, id, kinds } = gold.label(place(dispute.a), place(dispute.b));
  const isDispute = kinds?.some((kind) => kind === 'time' || kind === 'sequence') ?? false;
  if (label === 'tolerated' || (kinds && !isDispute)) return [];
  const days = [dispute.a, dispute.b].map(({ time }) => time.value.slice(0, 10)).sort();
  const group = `${set} ${gold.name} ${id ?? days.join(' ')}`;
  const features = disputeFeatures(dispute, dispute.rivals);
  return [{ fold: gold.fold, label: isDispute, features, group, set, name: gold.name, dispute }];
}

/** The times of publication of AllSides were moved by up to a day and a half: "today" and a weekday say nothing there. */
function isMoved({ a, b }: DateDispute): boolean {
  return (a.time.stated.relative === true) !== (b.time.stated.relative === true);
}
