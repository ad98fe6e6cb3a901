import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers, overlaps } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { wordAt } from '../syntax/tree.ts';
import type { Span, TimeMention } from '../types.ts';
import { contentLemmas, type StatementView } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** A date or time of day with the statement it dates. */
export interface DateView {
  readonly article: string;
  readonly time: TimeMention;
  readonly view: StatementView;
  /** Lemmas and entities of the dated clause, without the words of any time. */
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
}

/** Two dates that may be told of one happening, with what speaks for it. */
export interface DatePair {
  readonly a: DateView;
  readonly b: DateView;
  readonly features: DateFeatures;
}

export interface DateFeatures {
  /** The predicates are the same, or of one class of happenings. */
  readonly predicate: number;
  /** Share of the entities that both dated statements name. */
  readonly entities: number;
  readonly agent: number;
  readonly clause: number;
  readonly sentence: number;
}

/** The dated statements of an article: each date with the narrowest statement that has it among its own words. */
export function dateViews(analysis: ArticleAnalysis, views: readonly StatementView[]): DateView[] {
  const found = new Map<TimeMention, StatementView>();
  for (const view of views) {
    for (const time of view.statement.claim.times) {
      if ((time.type !== 'DATE' && time.type !== 'TIME') || !dates(view, time) || isSaid(analysis, time)) continue;
      const known = found.get(time);
      if (!known || isNarrower(view, known)) found.set(time, view);
    }
  }
  return [...found].map(([time, view]) => dateView(analysis, time, view));
}

/** Whether the time dates the predicate itself, and not a noun inside an argument ("the *1976* act"). */
function dates({ statement: { claim } }: StatementView, time: TimeMention): boolean {
  return claim.arguments.some((argument) => argument.role === 'time' && overlaps(argument, time));
}

/** "Tonight" in a quotation counts from when it was said. */
function isSaid(analysis: ArticleAnalysis, time: TimeMention): boolean {
  return (
    time.stated.relative === true &&
    analysis.quotations.some((quotation) => quotation.field === time.field && covers(quotation, time))
  );
}

function isNarrower(a: StatementView, b: StatementView): boolean {
  return length(a.statement.claim) < length(b.statement.claim);
}

function length({ start, end }: Span): number {
  return end - start;
}

function dateView(analysis: ArticleAnalysis, time: TimeMention, view: StatementView): DateView {
  const { frame, claim } = view.statement;
  const tree = analysis.trees[frame.sentence];
  const sentence = analysis.document.sentences[frame.sentence];
  if (!tree || !sentence) throw new RangeError(`no sentence ${frame.sentence}`);
  const times = analysis.times.filter((other) => other.field === time.field && covers(sentence, other));
  const lemmasIn = (span: Span) =>
    contentLemmas(
      tree,
      [...tree.words.keys()].filter(
        (at) => covers(span, wordAt(tree, at)) && !times.some((other) => overlaps(other, wordAt(tree, at))),
      ),
    );
  return {
    article: analysis.document.article.id,
    time,
    view,
    clause: new Set([...lemmasIn(claim), ...view.entities]),
    sentence: lemmasIn(sentence),
  };
}

/** All pairs of dates of two articles whose statements have anything to do with each other. */
export function pairDates(views: readonly DateView[], weight: (lemma: string) => number): DatePair[] {
  const pairs: DatePair[] = [];
  views.forEach((a, i) => {
    for (const b of views.slice(i + 1)) {
      if (a.article === b.article) continue;
      const features = featuresOf(a, b, weight);
      if (features.predicate + features.entities + features.clause > 0) pairs.push({ a, b, features });
    }
  });
  return pairs;
}

function featuresOf(a: DateView, b: DateView, weight: (lemma: string) => number): DateFeatures {
  return {
    predicate: predicateMatch(a.view, b.view),
    entities: sharedEntities(a.view, b.view),
    agent: agentMatch(a.view, b.view),
    clause: weightedOverlap(a.clause, b.clause, weight),
    sentence: weightedOverlap(a.sentence, b.sentence, weight),
  };
}

function predicateMatch(a: StatementView, b: StatementView): number {
  if (a.lemma === b.lemma) return a.lemma === 'be' ? 0.3 : 1;
  return eventClass(a.lemma) === eventClass(b.lemma) ? 0.9 : 0;
}

function sharedEntities(a: StatementView, b: StatementView): number {
  if (a.entities.size === 0 || b.entities.size === 0) return 0;
  return [...a.entities].filter((key) => b.entities.has(key)).length / Math.min(a.entities.size, b.entities.size);
}

/** 1: one agent · -1: two agents known to be different · 0: unknown. */
function agentMatch(a: StatementView, b: StatementView): number {
  const [left, right] = [a, b].map((view) =>
    view.arguments.find((argument) => argument.role === 'agent' || argument.role === 'patient'),
  );
  if (!left || !right) return 0;
  if (left.entities.length > 0 && right.entities.length > 0) {
    return left.entities.some((entity) => right.entities.some((other) => other.key === entity.key)) ? 1 : -1;
  }
  return left.head === right.head ? 0.5 : 0;
}
