import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { covers, indexByField, overlaps } from '../../claims/spans.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { QuantityMention, Span, TimeMention } from '../../types.ts';
import { backgroundAt, backgroundsOf, earlierTimes, instant } from '../background.ts';
import type { EntityTable } from '../entities.ts';
import { type SentenceLemmas, sentenceLemmas } from '../sentence-lemmas.ts';
import { type StatementView, viewsBySentence } from '../view.ts';
import { type CountriesAt, placedIn } from './countries.ts';
import {
  anchorOf,
  governorOf,
  headOf,
  isFirstCount,
  isFurther,
  kindsOf,
  modifiersOfBearer,
  namesOf,
  nearOf,
  ownNames,
} from './frame.ts';
import { type HoldersOf, holdersIn, isAttribute } from './holder.ts';
import { measuredBy } from './measured.ts';
import { scopeOf } from './scope.ts';
import { surroundingsOf } from './surroundings.ts';
import type { CountView } from './view.ts';

const NONE: ReadonlySet<string> = new Set();

/** A sentence with more figures than this is a table, and its figures have no words of their own. */
const MOST_IN_SENTENCE = 40;

export function countViews(
  analysis: ArticleAnalysis,
  views: readonly StatementView[],
  entities: EntityTable,
): CountView[] {
  const bySentence = viewsBySentence(views);
  const quantities = indexByField(analysis.quantities);
  const earlier = indexByField(earlierTimes(analysis));
  const times = indexByField(analysis.times);
  const { sentences } = analysis.document;
  const known = new Set(views.flatMap((view) => [...view.entities]));
  const places = placedIn(analysis);
  const holders = holdersIn(analysis);
  const earlierOf = (index: number) => {
    const sentence = sentences[index];
    return sentence ? earlier[sentence.field].overlapping(sentence) : [];
  };
  const backgrounds = backgroundsOf(analysis, earlierOf, (index) => bySentence.get(index) ?? []);
  return sentences.flatMap((sentence, index) => {
    const tree = analysis.trees[index];
    const inside = quantities[sentence.field].overlapping(sentence);
    if (sentence.repeated || !tree || inside.length === 0 || inside.length > MOST_IN_SENTENCE) return [];
    const own = bySentence.get(index) ?? [];
    const lemmas = sentenceLemmas(tree, inside);
    const named = new Set(own.flatMap((view) => [...view.entities]));
    const told: Told = {
      known,
      speakers: (article, chain) => entities.of(article, chain)[0]?.key,
      holders,
      inside,
      article: analysis.document.article.id,
      index,
      sentence,
      views: own,
      lemmas,
      entities: named,
      words: new Set([...lemmas(sentence), ...named]),
      earlier: earlierOf(index),
      background: backgrounds[index] ?? '',
      places,
      times: times[sentence.field].overlapping(sentence),
      tree,
      publishedAt: instant(analysis.document.article.publishedAt),
    };
    return inside.map((quantity) => viewOf(quantity, told));
  });
}

/** What the figures of one sentence have in common. */
interface Told {
  readonly known: ReadonlySet<string>;
  /** The key of whom a chain of an article names. */
  readonly speakers: (article: string, chain: string) => string | undefined;
  readonly holders: HoldersOf;
  /** All figures of the sentence. */
  readonly inside: readonly QuantityMention[];
  readonly article: string;
  readonly index: number;
  readonly sentence: Span;
  readonly views: readonly StatementView[];
  readonly lemmas: SentenceLemmas;
  readonly entities: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly earlier: readonly TimeMention[];
  /** The earlier time the sentence as a whole is about. */
  readonly background: string;
  readonly places: CountriesAt;
  readonly times: readonly TimeMention[];
  readonly tree: Tree;
  readonly publishedAt: number | null;
}

function viewOf(quantity: QuantityMention, told: Told): CountView {
  const { article, index, sentence, views, lemmas, earlier, tree, publishedAt } = told;
  const holding = views
    .filter(({ statement }) => overlaps(statement.claim, quantity))
    .sort((a, b) => length(a) - length(b));
  const clause = holding[0]?.statement.claim ?? sentence;
  const phrase = new Set(lemmas(quantity.countedSpan ?? quantity));
  if (quantity.counted) phrase.delete(quantity.counted);
  const at = headOf(tree, quantity);
  for (const word of modifiersOfBearer(tree, at, quantity)) phrase.add(word);
  return {
    article,
    quantity,
    index,
    start: Math.min(clause.start, quantity.start),
    end: Math.max(clause.end, quantity.end),
    phrase,
    names: namesOf(quantity, tree, at),
    measured: measuredBy(tree, at),
    ...governorOf(tree, at),
    ...nearOf(tree, at, quantity),
    own: quantity.bearer === 'distance' ? anchorOf(tree, quantity) : ownNames(tree, at, quantity),
    ...scopeOf(quantity, tree, holding, told.inside),
    ...surroundingsOf(tree, quantity, told.inside),
    days: daysOf(told.times, clause),
    weekdays: weekdaysOf(told.times, clause),
    agent: agentOf(holding[0]),
    speaker: speakerOf(holding[0], told),
    holder: isAttribute(quantity) ? told.holders(quantity.field, tree, at) : NONE,
    kinds: quantity.counted === null ? new Set() : kindsOf(tree, at),
    first: isFirstCount(tree, sentence),
    further: isFurther(quantity, tree, at),
    lasting: tree.words.some((word) => covers(clause, word) && /^(still|remain|stay)$/.test(word.lemma)),
    clause: new Set([...lemmas(clause), ...(holding[0]?.entities ?? [])]),
    sentence: told.words,
    entities: told.entities,
    background: backgroundAt(quantity, earlier, views, tree) || told.background,
    partOfIt: partBefore(quantity, told),
    known: told.known,
    countries: told.places(quantity.field, clause),
    publishedAt,
    predicates: new Set(holding.slice(0, 2).map((view) => view.lemma)),
  };
}

/** The figure that "of" joins to this one. */
function partBefore({ start }: QuantityMention, { inside, tree }: Told): number | null {
  const at = tree.words.findIndex((word) => word.end > start);
  const back = /^(the|its|their|all|those)$/i.test(tree.words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const of = tree.words[back];
  if (of?.text !== 'of') return null;
  const part = inside.find((other) => other.kind === 'count' && other.end <= of.start && of.start - other.end <= 1);
  return part?.amount ?? null;
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}

function daysOf(times: readonly TimeMention[], clause: Span): Set<string> {
  const days = times.filter((time) => time.type === 'DATE' && time.from !== null && overlaps(time, clause));
  return new Set(days.map(({ from }) => (from ?? '').slice(0, 10)));
}

function weekdaysOf(times: readonly TimeMention[], clause: Span): Set<string> {
  const told = times.filter((time) => time.stated.weekday !== undefined && overlaps(time, clause));
  return new Set(told.map(({ stated }) => `${stated.weekday}`));
}

function agentOf(view: StatementView | undefined): Set<string> {
  const agent = view?.arguments.find(({ role }) => role === 'agent');
  if (!agent) return new Set();
  return new Set(agent.entities.length > 0 ? agent.entities.map(({ key }) => key) : [agent.head]);
}

function speakerOf(view: StatementView | undefined, { article, speakers }: Told): string {
  const { attribution } = view?.statement.claim ?? {};
  if (!attribution) return '';
  const { entity, speaker } = attribution;
  return (entity && speakers(article, entity)) ?? speaker.toLowerCase().split(' ').at(-1) ?? '';
}
