/** Pairs of dates with their features and labels, to fit the models of `dates.ts` on. */
import { createHash } from 'node:crypto';
import { sentenceViews } from '../../src/align/context.ts';
import { areOfOneNight, isSequel } from '../../src/align/date-disputes.ts';
import { disputedDates } from '../../src/align/date-odds.ts';
import { type DateDispute, type DatePair, pairDates } from '../../src/align/date-pairs.ts';
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
import { compareText } from '../../src/text-order.ts';
import type { Article } from '../../src/types.ts';
import { alteredDates } from './altered-dates.ts';
import { type Analyse, eventsIn } from './events.ts';
import type { Candidate } from './fit.ts';
import type { GoldCase } from './gold.ts';

/** The dates of some reports of one event, in pairs. */
export interface DatedEvent {
  readonly set: string;
  readonly name: string;
  readonly gold: GoldCase;
  readonly pairs: readonly DatePair[];
  readonly published: (article: string) => string | undefined;
}

export interface DisputeCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly dispute: DateDispute;
}

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

/** The dates of all reports of a case that are of one event. */
export function datedEvents(gold: GoldCase, set: string, analyse: Analyse): DatedEvent[] {
  return eventsIn(gold, analyse).map(({ analyses }) => eventOf(gold, set, gold.name, analyses));
}

/** The reports of a case by threes, as many as a reader compares, in an order that depends on the seed alone. */
export function datedTrios(gold: GoldCase, set: string, analyse: Analyse, seed: string): DatedEvent[] {
  const order = ({ id }: Article) => createHash('sha1').update(`${seed} ${id}`).digest('hex');
  const articles = [...gold.articles].sort((a, b) => compareText(order(a), order(b)));
  return articles.flatMap((_, at): DatedEvent[] => {
    const trio = at % TRIO === 0 ? articles.slice(at, at + TRIO) : [];
    if (trio.length < 2) return [];
    return [eventOf(gold, set, `${gold.name} ${seed} ${at}`, trio.map(analyse))];
  });
}

const TRIO = 3;

/** The same cut to their first sentences, as an agency's first word on the news is. */
export function datedOpenings(gold: GoldCase, set: string, analyse: Analyse, seed: string): DatedEvent[] {
  const openingOf = (article: Article): Article => {
    const { sentences } = analyse(article).document;
    const body = sentences.filter(({ field }) => field === 'text');
    const length = SHORTEST + ((createHash('sha1').update(`${seed} ${article.id}`).digest()[0] ?? 0) % SHORTEST);
    return { ...article, text: article.text.slice(0, body[length - 1]?.end ?? article.text.length) };
  };
  return datedTrios({ ...gold, articles: gold.articles.map(openingOf) }, set, analyse, seed).map((event) => ({
    ...event,
    gold,
    name: `${event.name} opening`,
  }));
}

/** Sentences of an opening; some have nearly twice as many. */
const SHORTEST = 2;

function eventOf(gold: GoldCase, set: string, name: string, analyses: readonly ArticleAnalysis[]): DatedEvent {
  const sorted = [...analyses].sort((a, b) => compareText(a.document.article.id, b.document.article.id));
  return { set, name, gold, pairs: datePairsOf(sorted), published: writingDays(sorted) };
}

/** With the likeness that a model gives. */
export function likened(event: DatedEvent, model: LogisticWeights): DatedEvent {
  return { ...event, pairs: event.pairs.map((pair) => ({ ...pair, likeness: logit(model, pair.features) })) };
}

/** Pairs of dates of the reports of one event, labelled by whether they agree. */
export function likenessCandidates(events: readonly DatedEvent[]): Candidate[] {
  return events.flatMap(({ gold, pairs }) => {
    const compared = pairs.filter(({ relation }) => relation === 'disjoint' || datesAgree(relation));
    const weight = EVENT / Math.max(1, compared.length);
    return compared.map(
      ({ relation, features }): Candidate => ({ fold: gold.fold, label: datesAgree(relation), features, weight }),
    );
  });
}

const EVENT = 1000;

/** Every two dates of an event that exclude each other and that its gold or marks are clear about. */
export function toldCandidates({ set, name, gold, pairs, published }: DatedEvent): DisputeCandidate[] {
  return disputedDates(pairs, published).flatMap((dispute): DisputeCandidate[] => {
    if (areOfOneNight(dispute) || (name.startsWith('allsides') && isMoved(dispute))) return [];
    const place = ({ article, place: at }: DatePair['a']) => ({ article, ...at });
    const { label, id, kinds } = gold.label(place(dispute.a), place(dispute.b));
    const isDispute = kinds?.some((kind) => kind === 'time' || kind === 'sequence') ?? false;
    if (label === 'tolerated' || (kinds && !isDispute)) return [];
    const group = isDispute ? { group: `${set} ${name} ${id}` } : {};
    const features = disputeFeatures(dispute, dispute.rivals);
    return [{ fold: foldOf(gold), label: isDispute, features, ...group, set, name, dispute }];
  });
}

/** The times of publication of AllSides were moved by up to a day and a half: "today" and a weekday say nothing there. */
function isMoved({ a, b }: DateDispute): boolean {
  return (a.time.stated.relative === true) !== (b.time.stated.relative === true);
}

/** The name of altered dates as a set. */
export const MACHINE = 'altered dates';

/** Pairs of which one date was altered: disputes as far as they are told of one happening, which the weight says. */
export function alteredCandidates({ name, gold, pairs, published }: DatedEvent): DisputeCandidate[] {
  const altered = alteredDates(pairs, name, published).filter(
    ({ dispute }) => !areOfOneNight(dispute) && !isSequel(dispute),
  );
  const sure = altered.map(({ dispute }) => surelyOne(dispute));
  const totals = new Map<string, number>();
  altered.forEach(({ group }, at) => {
    totals.set(group, (totals.get(group) ?? 0) + (sure[at] ?? 0));
  });
  return altered.flatMap(({ dispute, group, everywhere }, at): DisputeCandidate[] => {
    const one = sure[at] ?? 0;
    const features = disputeFeatures(dispute, dispute.rivals);
    const shown = { fold: foldOf(gold), features, group, set: MACHINE, name, dispute };
    const part = (everywhere ? EVERYWHERE : 1) / Math.max(1, totals.get(group) ?? 0);
    return [
      ...(one > 0 ? [{ ...shown, label: true, weight: part * one }] : []),
      ...(one < 1 ? [{ ...shown, set: `${MACHINE}, by chance`, label: false, weight: BY_CHANCE * (1 - one) }] : []),
    ];
  });
}

/** A date altered wherever it stands counts so much against one altered once. */
const EVERYWHERE = 0.5;
/** What agreed by chance says against a dispute this part of what one of one happening says for it. */
const BY_CHANCE = 0.1;

/**
 * How surely two dates that agreed as published are of one happening, 0 to 1: sentences that share a third of their words
 * mostly tell the same. Two deeds that differ seldom are one, and the day on which something was said is that of no deed.
 */
function surelyOne({ a, b, features }: DateDispute): number {
  const least = Math.max(FEW_WORDS, Math.min(a.sentence.size, b.sentence.size));
  const shared = [...a.sentence].filter((form) => b.sentence.has(form)).length / least;
  const told = Math.max(0, Math.min(1, (shared - LITTLE) / (MUCH - LITTLE)));
  if (features.merelySaid > 0) return told * 0.15;
  return told * (features.unlike > 0 ? 0.3 : features.otherDeed > 0 ? 0.5 : 1);
}

const FEW_WORDS = 4;
const LITTLE = 0.1;
const MUCH = 0.4;

/** Cases of one fold hold the same reports, changed or not. */
function foldOf({ fold }: GoldCase): string {
  return fold.replace(/-unchanged$/, '');
}
