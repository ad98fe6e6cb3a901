import type { ArticleAnalysis } from '../claims/analysis.ts';
import { indexByField, overlaps } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Span, TimeMention } from '../types.ts';
import { datedNouns } from './dated-nouns.ts';
import { pairsAcross } from './pairs-across.ts';
import { partiesOf } from './parties.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { type ArgumentView, type StatementView, viewsBySentence } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** A date or time of day with the statement it dates. */
export interface DateView {
  readonly article: string;
  readonly time: TimeMention;
  readonly view: StatementView;
  /** Lemmas and entities of the dated clause, without the words of any time. */
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** Those who take part, as keys that compare across articles. */
  readonly parties: ReadonlySet<string>;
  /** Whether it is a noun that is dated ("Saturday's caucus"), and no verb. */
  readonly nominal: boolean;
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
  /** Share of the participants that both dated statements name. */
  readonly entities: number;
  readonly agent: number;
  /** Each statement names a person whom the other does not: other people met. */
  readonly apart: boolean;
  /** One of the dates is told of a noun. */
  readonly nominal: boolean;
  readonly clause: number;
  readonly sentence: number;
}

/** A sentence with more dates than this is a table, and none of them dates a statement. */
const MOST_IN_SENTENCE = 40;

/** The dated statements of an article: each date with the narrowest statement that has it among its own words. */
export function dateViews(analysis: ArticleAnalysis, views: readonly StatementView[]): DateView[] {
  const times = indexByField(analysis.times);
  const quotations = indexByField(analysis.quotations);
  return [...viewsBySentence(views)].flatMap(([index, told]) => {
    const tree = analysis.trees[index];
    const sentence = analysis.document.sentences[index];
    if (!tree || !sentence) return [];
    const inside = times[sentence.field].overlapping(sentence);
    if (inside.length === 0 || inside.length > MOST_IN_SENTENCE) return [];
    const lemmas = sentenceLemmas(tree, inside);
    // "Tonight" in a quotation counts from when it was said.
    const isSaid = (time: TimeMention) =>
      time.stated.relative === true && quotations[sentence.field].overlapping(time).length > 0;
    const common = { article: analysis.document.article.id, sentence: lemmas(sentence) };
    const byStatement = dated(told);
    const ofStatements = [...byStatement].flatMap(([time, view]): DateView[] => {
      if (isSaid(time)) return [];
      const clause = new Set([...lemmas(view.statement.claim), ...view.entities]);
      return [{ ...common, time, view, clause, parties: partiesOf(view, told), nominal: false }];
    });
    const ofNouns = datedNouns(
      tree,
      inside.filter((time) => !isSaid(time)),
      (time) => !byStatement.has(time),
      told,
    ).map(
      ({ time, view, words }): DateView => ({
        ...common,
        time,
        view,
        clause: words,
        parties: new Set(),
        nominal: true,
      }),
    );
    return [...ofStatements, ...ofNouns];
  });
}

/** Each date of one sentence with the narrowest statement it dates. */
function dated(views: readonly StatementView[]): Map<TimeMention, StatementView> {
  const found = new Map<TimeMention, StatementView>();
  for (const view of views) {
    for (const time of view.statement.claim.times) {
      if ((time.type !== 'DATE' && time.type !== 'TIME') || !dates(view, time)) continue;
      const known = found.get(time);
      if (!known || isNarrower(view, known)) found.set(time, view);
    }
  }
  return found;
}

/** Whether the time dates the predicate itself, and not a noun inside an argument ("the *1976* act"). */
function dates({ statement: { claim } }: StatementView, time: TimeMention): boolean {
  return claim.arguments.some((argument) => argument.role === 'time' && overlaps(argument, time));
}

function isNarrower(a: StatementView, b: StatementView): boolean {
  return length(a.statement.claim) < length(b.statement.claim);
}

function length({ start, end }: Span): number {
  return end - start;
}

/** All pairs of dates of two articles whose predicates are of one class; all pairs at all where the subject is one. */
export function pairDates(
  views: readonly DateView[],
  weight: (lemma: string) => number,
  sameSubject: boolean,
): DatePair[] {
  const keyOf = (view: DateView) => (sameSubject ? '' : eventClass(view.view.lemma));
  return pairsAcross(views, keyOf).map(([a, b]) => ({ a, b, features: featuresOf(a, b, weight) }));
}

function featuresOf(a: DateView, b: DateView, weight: (lemma: string) => number): DateFeatures {
  return {
    predicate: predicateMatch(a.view, b.view),
    entities: sharedParties(a.parties, b.parties),
    agent: agentMatch(a.view, b.view),
    apart: hasStranger(a.view, b.view) && hasStranger(b.view, a.view),
    nominal: a.nominal || b.nominal,
    clause: weightedOverlap(a.clause, b.clause, weight),
    sentence: weightedOverlap(a.sentence, b.sentence, weight),
  };
}

function predicateMatch(a: StatementView, b: StatementView): number {
  if (a.lemma === b.lemma) return a.lemma === 'be' ? 0.3 : 1;
  return eventClass(a.lemma) === eventClass(b.lemma) ? 0.9 : 0;
}

function sharedParties(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  return [...left].filter((key) => right.has(key)).length / Math.min(left.size, right.size);
}

/**
 * 1: one agent · -1: an agent whom the other statement does not name, where both agents are known · 0: unknown.
 * Who meets whom is told from either side, so that the other's patient will do; a state may stand for its leader.
 */
function agentMatch(a: StatementView, b: StatementView): number {
  const [left, right] = [doerOf(a), doerOf(b)];
  if (!left || !right) return 0;
  if (left.entities.length > 0 && right.entities.length > 0) {
    const known =
      left.entities.some(({ key }) => b.entities.has(key)) || right.entities.some(({ key }) => a.entities.has(key));
    if (known) return 1;
    return left.entities[0]?.type === right.entities[0]?.type ? -1 : 0;
  }
  return left.head === right.head ? 0.5 : 0;
}

/** Whether a statement names a person in it whom the other does not. */
function hasStranger(view: StatementView, other: StatementView): boolean {
  const persons = view.arguments.flatMap(({ entities }) => entities.filter(({ type }) => type === 'person'));
  return persons.some(({ key }) => !other.entities.has(key));
}

function doerOf(view: StatementView): ArgumentView | undefined {
  return view.arguments.find(({ role }) => role === 'agent') ?? view.arguments.find(({ role }) => role === 'patient');
}
