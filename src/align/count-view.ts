import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers, indexByField, overlaps } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Tree } from '../syntax/tree.ts';
import type { QuantityMention, Span, TimeMention } from '../types.ts';
import { backgroundAt, backgroundsOf, earlierTimes, instant } from './background.ts';
import { type CountriesAt, placedIn } from './count-countries.ts';
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
} from './count-frame.ts';
import { type HoldersOf, holdersIn, isAttribute } from './count-holder.ts';
import { type Measured, measuredBy } from './count-measured.ts';
import { type CountScope, scopeOf } from './count-scope.ts';
import type { EntityTable } from './entities.ts';
import { type SentenceLemmas, sentenceLemmas } from './sentence-lemmas.ts';
import { type StatementView, viewsBySentence } from './view.ts';

/** A figure with what tells it from other figures of the same thing. */
export interface CountView extends CountScope {
  readonly article: string;
  readonly quantity: QuantityMention;
  /** Index of its sentence in the article. */
  readonly index: number;
  /** The clause it stands in, for evidence. */
  readonly start: number;
  readonly end: number;
  /** Lemmas of the counted phrase besides its head: "federal", "officer". */
  readonly phrase: ReadonlySet<string>;
  /** Lemmas of the nouns that name what has the amount: what is counted, what is joined to it, what bears it. */
  readonly names: ReadonlySet<string>;
  /** What a bare amount is told of by its verb: "*claims* fell to 293,000". */
  readonly measured: Measured;
  /** Lemma of the verb that governs the figure, `''` where none does. */
  readonly verb: string;
  /** The figure's place under that verb: `nsubj`, `obj`, `obl` … */
  readonly role: string;
  /** Lemmas of the words that stand close to the figure in the tree: its governors, their heads of arguments. */
  readonly near: ReadonlySet<string>;
  /** Names among those words, in lower case. */
  readonly named: ReadonlySet<string>;
  /** Names that belong to what is counted or measured itself: "voice traffic *in Egypt*", "north *of Arden*". */
  readonly own: ReadonlySet<string>;
  /** Days on which the clause places what it tells, as ISO dates. */
  readonly days: ReadonlySet<string>;
  /** The days of the week among them, also those that no date is known of: 1 (Monday) to 7. */
  readonly weekdays: ReadonlySet<string>;
  /** Who does what the clause tells: keys of entities, else the lemma of the noun. */
  readonly agent: ReadonlySet<string>;
  /** Whom the clause is credited to, the key of an entity or a noun; `''` for the reporter's own words. */
  readonly speaker: string;
  /** The words of the name that an attribute is told of, in lower case; empty for other figures. */
  readonly holder: ReadonlySet<string>;
  /** Common nouns that say what sort of them is counted: "two counts *of murder*". */
  readonly kinds: ReadonlySet<string>;
  /** It is told as the first count, that others have followed. */
  readonly first: boolean;
  /** "Two more", "three other": there are further ones that are not in the figure. */
  readonly further: boolean;
  /** "Still", "remain": what is counted may have become fewer. */
  readonly lasting: boolean;
  /** Lemmas and entities of the clause. */
  readonly clause: ReadonlySet<string>;
  /** Lemmas and entities of the sentence. */
  readonly sentence: ReadonlySet<string>;
  /** Keys of the entities of the sentence. */
  readonly entities: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  /** Codes of the countries in which the clause places what it tells, else of those of the lead. */
  readonly countries: ReadonlySet<string>;
  /** The earlier time the sentence speaks of, `''` for the news itself. */
  readonly background: string;
  /** Of "28 of 41" the 28, where this is the 41; else `null`. */
  readonly partOfIt: number | null;
  /** Keys of all entities that its article's statements name. */
  readonly known: ReadonlySet<string>;
  /** When the article was published, in milliseconds; `null` where that is not told. */
  readonly publishedAt: number | null;
}

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

/** What bears a length of time, or what is done for so long: noun or verb, each by its class. */
export function bearersOf({ quantity, names, predicates }: CountView): Set<string> {
  const words = quantity.bearer !== undefined || quantity.counted !== null ? names : predicates;
  return new Set([...words].flatMap((lemma) => [lemma, eventClass(lemma)]));
}
