import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { eventOfNoun } from '../claims/event-noun.ts';
import { subjectOf } from '../claims/subject.ts';
import { verbsOfEventNoun } from '../lexicon/en/derivations.ts';
import { type Resolve, resolveOf } from '../lexicon/en/resolve.ts';
import { baseRelation, childIn, childrenIn, subtree, type Tree, wordAt } from '../syntax/tree.ts';
import type { Field, Span } from '../types.ts';
import type { EntityTable } from './entities.ts';
import { pairsAcross } from './pairs-across.ts';
import { matchParties, overlapOf, type Weight } from './stance/match-parties.ts';
import { contentOf, type Party, partyAt, type Sentence } from './stance/party.ts';

/** What an article says of a deed or fact: that it is settled, or still open. */
export interface ResolveView extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  readonly resolve: Resolve;
  /** The word that says so, as a lemma. */
  readonly lemma: string;
  /** The words that say so, as written. */
  readonly value: string;
  /** Who decides, considers or confirms. */
  readonly holder: Party;
  /** The deed or fact, by the verb behind it. */
  readonly deed: string;
  /** Lemmas of what is told of it besides. */
  readonly topic: ReadonlySet<string>;
}

/** As of a longer sentence: a list or debris. */
const MOST_WORDS = 200;

/** Every deed or fact that an article says is settled or open, in text order. */
export function resolveViews(analysis: ArticleAnalysis, table: EntityTable): ResolveView[] {
  return analysis.statements.flatMap((statement) => {
    const { sentence, head } = statement.frame;
    const [tree, source] = [analysis.trees[sentence], analysis.document.sentences[sentence]];
    if (!tree || !source || source.repeated || tree.words.length > MOST_WORDS) return [];
    return viewOf({ analysis, table, tree, sentence, field: source.field }, head, statement) ?? [];
  });
}

function viewOf(from: Sentence, at: number, { claim, frame }: Statement): ResolveView | null {
  const { tree } = from;
  const isDenied = claim.polarity === 'negative' || claim.certainty === 'denied' || isYetTo(tree, at);
  const resolve = resolveOf(frame.lemma, isDenied);
  const [subject, deed] = [subjectOf(tree, at)?.head ?? -1, deedOf(tree, at)];
  if (!resolve || subject < 0 || deed < 0 || !TOLD.test(claim.certainty)) return null;
  const lemma = wordAt(tree, deed).lemma.toLowerCase();
  const { start, end, article, field } = claim;
  return {
    ...{ article, field, start, end, resolve, lemma: frame.lemma },
    value: `${isDenied && claim.polarity === 'positive' ? 'not ' : ''}${claim.predicate.text}`,
    sentence: frame.sentence,
    holder: partyAt(from, subject),
    deed: wordAt(tree, deed).upos === 'NOUN' ? (verbsOfEventNoun(lemma)[0] ?? eventOfNoun(lemma) ?? lemma) : lemma,
    topic: topicOf(tree, at, deed),
  };
}

/** What may be decided or will be is neither. */
const TOLD = /^(asserted|reported|denied)$/;

/** "has *yet* to decide". */
function isYetTo(tree: Tree, at: number): boolean {
  const { relation, head } = wordAt(tree, at);
  if (baseRelation(relation) !== 'xcomp' || head < 0) return false;
  return (
    wordAt(tree, head).lemma === 'have' &&
    childrenIn(tree, head, 'advmod').some((child) => wordAt(tree, child).lemma === 'yet')
  );
}

/** The word for what is settled or open; of "decided on closing", "close". */
function deedOf(tree: Tree, at: number): number {
  const deed = childIn(tree, at, 'ccomp', 'xcomp', 'obj');
  if (deed >= 0) return deed;
  return childrenIn(tree, at, 'advcl').find((child) => /^(whether|on|to)$/i.test(markOf(tree, child))) ?? -1;
}

function markOf(tree: Tree, at: number): string {
  const mark = childIn(tree, at, 'mark');
  return mark < 0 ? '' : wordAt(tree, mark).text;
}

/** "weighing a run *for governor*": what is read as told of the verb is told of the deed. */
function topicOf(tree: Tree, at: number, deed: number): Set<string> {
  const own = subtree(tree, deed, (child, parent) => parent === deed && /^nsubj/.test(wordAt(tree, child).relation));
  const beside = childrenIn(tree, at, 'obl').flatMap((child) => subtree(tree, child));
  return contentOf(
    tree,
    [...own, ...beside].filter((word) => word !== deed && !isDay(wordAt(tree, word).text)),
  );
}

function isDay(word: string): boolean {
  return /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(word);
}

/** One deed or fact that one article says is settled and another that it is open. */
export interface ResolvePair {
  readonly settled: ResolveView;
  readonly open: ResolveView;
  /** Whether the one denies the very word of the other: "confirmed", "has not confirmed". */
  readonly explicit: boolean;
}

/** Pairs of one deed and one holder, where neither article tells both. */
export function resolvePairs(views: readonly ResolveView[], weight: Weight): ResolvePair[] {
  const tellsBoth = bothTold(views);
  return pairsAcross(views, ({ deed }) => deed).flatMap(([a, b]): ResolvePair[] => {
    if (a.resolve === b.resolve || tellsBoth(a) || tellsBoth(b)) return [];
    const explicit = a.lemma === b.lemma;
    if (!explicit && (a.lemma === 'confirm' || b.lemma === 'confirm')) return [];
    if (matchParties(a.holder, b.holder, weight) < SAME_HOLDER || !isOneTopic(a, b, weight)) return [];
    return [a.resolve === 'settled' ? { settled: a, open: b, explicit } : { settled: b, open: a, explicit }];
  });
}

/** An article that says both tells how the matter came to be settled. */
function bothTold(views: readonly ResolveView[]): (view: ResolveView) => boolean {
  const keyOf = ({ article, deed }: ResolveView, resolve: Resolve) => [article, deed, resolve].join('\n');
  const told = new Set(views.map((view) => keyOf(view, view.resolve)));
  return (view) => told.has(keyOf(view, 'settled')) && told.has(keyOf(view, 'open'));
}

const SAME_HOLDER = 0.6;
const LEAST_TOPIC = 0.5;

function isOneTopic(a: ResolveView, b: ResolveView, weight: Weight): boolean {
  if (a.topic.size === 0 || b.topic.size === 0) return a.topic.size === b.topic.size;
  return overlapOf(a.topic, b.topic, weight).share >= LEAST_TOPIC;
}
