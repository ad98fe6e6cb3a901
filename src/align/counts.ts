import type { ArticleAnalysis } from '../claims/analysis.ts';
import { indexByField, overlaps } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Tree } from '../syntax/tree.ts';
import type { QuantityMention, Span, TimeMention } from '../types.ts';
import { backgroundAt, earlierTimes, instant } from './background.ts';
import { pairsAcross } from './pairs-across.ts';
import { type SentenceLemmas, sentenceLemmas } from './sentence-lemmas.ts';
import { type StatementView, viewsBySentence } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** A figure with what tells it from other figures of the same thing. */
export interface CountView {
  readonly article: string;
  readonly quantity: QuantityMention;
  /** The clause it stands in, for evidence. */
  readonly start: number;
  readonly end: number;
  /** Lemmas of the counted phrase besides its head: "federal", "officer". */
  readonly phrase: ReadonlySet<string>;
  /** Lemmas and entities of the clause. */
  readonly clause: ReadonlySet<string>;
  /** Lemmas and entities of the sentence. */
  readonly sentence: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  /** The earlier time the sentence speaks of, `''` for the news itself. */
  readonly background: string;
  /** When the article was published, in milliseconds; `null` where that is not told. */
  readonly publishedAt: number | null;
}

/** Two figures of two articles that may count the same thing. */
export interface CountPair {
  readonly a: CountView;
  readonly b: CountView;
  /** 0 to 1: how much of what stands around them they share; the figures themselves do not enter. */
  readonly score: number;
}

/** A sentence with more figures than this is a table, and its figures have no words of their own. */
const MOST_IN_SENTENCE = 40;

export function countViews(analysis: ArticleAnalysis, views: readonly StatementView[]): CountView[] {
  const bySentence = viewsBySentence(views);
  const quantities = indexByField(analysis.quantities);
  const earlier = indexByField(earlierTimes(analysis));
  return analysis.document.sentences.flatMap((sentence, index) => {
    const tree = analysis.trees[index];
    const inside = quantities[sentence.field].overlapping(sentence);
    if (sentence.repeated || !tree || inside.length === 0 || inside.length > MOST_IN_SENTENCE) return [];
    const told: Told = {
      article: analysis.document.article.id,
      sentence,
      views: bySentence.get(index) ?? [],
      lemmas: sentenceLemmas(tree, inside),
      earlier: earlier[sentence.field].overlapping(sentence),
      tree,
      publishedAt: instant(analysis.document.article.publishedAt),
    };
    return inside.map((quantity) => viewOf(quantity, told));
  });
}

/** What the figures of one sentence have in common. */
interface Told {
  readonly article: string;
  readonly sentence: Span;
  readonly views: readonly StatementView[];
  readonly lemmas: SentenceLemmas;
  readonly earlier: readonly TimeMention[];
  readonly tree: Tree;
  readonly publishedAt: number | null;
}

function viewOf(
  quantity: QuantityMention,
  { article, sentence, views, lemmas, earlier, tree, publishedAt }: Told,
): CountView {
  const holding = views
    .filter(({ statement }) => overlaps(statement.claim, quantity))
    .sort((a, b) => length(a) - length(b));
  const clause = holding[0]?.statement.claim ?? sentence;
  const phrase = new Set(lemmas(quantity.countedSpan ?? quantity));
  if (quantity.counted) phrase.delete(quantity.counted);
  return {
    article,
    quantity,
    start: Math.min(clause.start, quantity.start),
    end: Math.max(clause.end, quantity.end),
    phrase,
    clause: new Set([...lemmas(clause), ...(holding[0]?.entities ?? [])]),
    sentence: new Set([...lemmas(sentence), ...views.flatMap((view) => [...view.entities])]),
    background: backgroundAt(quantity, earlier, views, tree),
    publishedAt,
    predicates: new Set(holding.slice(0, 2).map((view) => view.lemma)),
  };
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}

/** All pairs of figures of one kind, unit and counted thing in two articles, best score first. */
export function pairCounts(views: readonly CountView[], weight: (lemma: string) => number): CountPair[] {
  const pairs = pairsAcross(views, ({ quantity }) => thingKey(quantity)).filter(([a, b]) => mayPair(a, b));
  return pairs.map(([a, b]) => ({ a, b, score: likeness(a, b, weight) })).sort((x, y) => y.score - x.score);
}

function mayPair(a: CountView, b: CountView): boolean {
  if (a.quantity.kind === 'duration') return sameBearer(a, b);
  const [x, y] = [a.quantity.bearer, b.quantity.bearer];
  return a.quantity.kind !== 'measure' || x === undefined || y === undefined || eventClass(x) === eventClass(y);
}

/**
 * A length of time tells nothing by itself: both must be of one thing, or of one thing done. What bears it may be a
 * noun in one report and the verb in another: "the 40-minute meeting", "they talked for 40 minutes".
 */
function sameBearer(a: CountView, b: CountView): boolean {
  const [x, y] = [bearersOf(a), bearersOf(b)];
  return [...x].some((bearer) => y.has(bearer));
}

function bearersOf({ quantity, predicates }: CountView): Set<string> {
  return new Set(
    quantity.bearer === undefined
      ? [...predicates].flatMap((lemma) => [lemma, eventClass(lemma)])
      : [eventClass(quantity.bearer)],
  );
}

/** What figures must share to be compared at all. */
function thingKey({ kind, unit, counted, bearer, state }: QuantityMention): string | null {
  if (kind === 'age' || kind === 'ordinal' || kind === 'score') return null;
  const thing = counted ?? bearer ?? (unit === '' ? null : '');
  return thing === null
    ? null
    : [kind, unit, kind === 'count' || kind === 'points' ? thing : '', state ?? ''].join('|');
}

function likeness(a: CountView, b: CountView, weight: (lemma: string) => number): number {
  const clause = weightedOverlap(a.clause, b.clause, weight);
  const sentence = weightedOverlap(a.sentence, b.sentence, weight);
  const phrase = a.phrase.size > 0 && b.phrase.size > 0 ? weightedOverlap(a.phrase, b.phrase, weight) : 0.3;
  const bearer = a.quantity.bearer !== undefined && a.quantity.bearer === b.quantity.bearer ? 0.3 : 0;
  const predicate = [...a.predicates].some((lemma) => b.predicates.has(lemma)) ? 0.1 : 0;
  return Math.min(1, 0.4 * clause + 0.3 * sentence + 0.3 * phrase + bearer + predicate);
}
