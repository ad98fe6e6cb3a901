import type { ArticleAnalysis } from '../claims/analysis.ts';
import { overlaps } from '../claims/spans.ts';
import { wordAt } from '../syntax/tree.ts';
import type { QuantityMention, TimeMention } from '../types.ts';
import { backgroundAt, earlierTimes } from './background.ts';
import { contentLemmas, type StatementView } from './view.ts';
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
}

/** Two figures of two articles that may count the same thing. */
export interface CountPair {
  readonly a: CountView;
  readonly b: CountView;
  /** 0 to 1: how much of what stands around them they share; the figures themselves do not enter. */
  readonly score: number;
}

export function countViews(analysis: ArticleAnalysis, views: readonly StatementView[]): CountView[] {
  const bySentence = new Map<number, StatementView[]>();
  for (const view of views) {
    const { sentence } = view.statement.frame;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), view]);
  }
  const earlier = earlierTimes(analysis);
  return analysis.document.sentences.flatMap((sentence, index) => {
    if (sentence.repeated) return [];
    const inside = analysis.quantities.filter(
      (quantity) =>
        quantity.field === sentence.field && quantity.start >= sentence.start && quantity.end <= sentence.end,
    );
    return inside.map((quantity) => viewOf(analysis, index, quantity, bySentence.get(index) ?? [], earlier));
  });
}

function viewOf(
  analysis: ArticleAnalysis,
  index: number,
  quantity: QuantityMention,
  views: readonly StatementView[],
  earlier: readonly TimeMention[],
): CountView {
  const tree = analysis.trees[index];
  const sentence = analysis.document.sentences[index];
  if (!tree || !sentence) throw new RangeError(`no sentence ${index}`);
  const holding = views
    .filter(({ statement }) => overlaps(statement.claim, quantity))
    .sort((a, b) => length(a) - length(b));
  const clause = holding[0]?.statement.claim ?? sentence;
  const lemmasIn = (start: number, end: number) =>
    contentLemmas(
      tree,
      [...tree.words.keys()].filter(
        (at) => wordAt(tree, at).start >= start && wordAt(tree, at).end <= end && !overlaps(wordAt(tree, at), quantity),
      ),
    );
  const entities = views.flatMap((view) => [...view.entities]);
  const counted = quantity.countedSpan ?? quantity;
  const phrase = lemmasIn(counted.start, counted.end);
  if (quantity.counted) phrase.delete(quantity.counted);
  return {
    article: analysis.document.article.id,
    quantity,
    start: Math.min(clause.start, quantity.start),
    end: Math.max(clause.end, quantity.end),
    phrase,
    clause: new Set([...lemmasIn(clause.start, clause.end), ...(holding[0]?.entities ?? [])]),
    sentence: new Set([...lemmasIn(sentence.start, sentence.end), ...entities]),
    background: backgroundAt(quantity, sentence, earlier, views),
    predicates: new Set(holding.slice(0, 2).map((view) => view.lemma)),
  };
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}

/** All pairs of figures of one kind, unit and counted thing in two articles, best score first. */
export function pairCounts(views: readonly CountView[], weight: (lemma: string) => number): CountPair[] {
  const byThing = new Map<string, CountView[]>();
  for (const view of views) {
    const key = thingKey(view.quantity);
    if (key !== null) byThing.set(key, [...(byThing.get(key) ?? []), view]);
  }
  const pairs: CountPair[] = [];
  const mayPair = (a: CountView, b: CountView) =>
    a.article !== b.article && (a.quantity.kind !== 'duration' || sameBearer(a, b));
  for (const list of byThing.values()) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) if (mayPair(a, b)) pairs.push({ a, b, score: likeness(a, b, weight) });
    });
  }
  return pairs.sort((x, y) => y.score - x.score);
}

/** A length of time tells nothing by itself: both must be of one thing, or of one thing done. */
function sameBearer(a: CountView, b: CountView): boolean {
  if (a.quantity.bearer !== undefined || b.quantity.bearer !== undefined)
    return a.quantity.bearer === b.quantity.bearer;
  return [...a.predicates].some((lemma) => b.predicates.has(lemma));
}

/** What figures must share to be compared at all. */
function thingKey({ kind, unit, counted, bearer, state }: QuantityMention): string | null {
  if (kind === 'age' || kind === 'ordinal' || kind === 'score') return null;
  const thing = counted ?? bearer ?? (unit === '' ? null : '');
  return thing === null
    ? null
    : [kind, unit, kind === 'money' || kind === 'percent' || kind === 'duration' ? '' : thing, state ?? ''].join('|');
}

function likeness(a: CountView, b: CountView, weight: (lemma: string) => number): number {
  const clause = weightedOverlap(a.clause, b.clause, weight);
  const sentence = weightedOverlap(a.sentence, b.sentence, weight);
  const phrase = a.phrase.size > 0 && b.phrase.size > 0 ? weightedOverlap(a.phrase, b.phrase, weight) : 0.3;
  const bearer = a.quantity.bearer !== undefined && a.quantity.bearer === b.quantity.bearer ? 0.3 : 0;
  const predicate = [...a.predicates].some((lemma) => b.predicates.has(lemma)) ? 0.1 : 0;
  return Math.min(1, 0.4 * clause + 0.3 * sentence + 0.3 * phrase + bearer + predicate);
}
