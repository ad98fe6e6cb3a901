import type { ArticleAnalysis } from '../claims/analysis.ts';
import { indexByField } from '../claims/spans.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import type { Token } from '../syntax/token.ts';
import type { Field, Span, TimeMention } from '../types.ts';
import { isAhead } from './date-ahead.ts';
import { type Bound, boundOf } from './date-bound.ts';
import { formsOf, keyLookup, roleForms, wordsAround } from './date-forms.ts';
import { impliedReadings } from './date-implied.ts';
import { type Reading, readingsOf } from './date-reading.ts';
import type { DatedDeed } from './dated-deed.ts';
import type { DatedRoles } from './dated-roles.ts';
import type { NormalForm } from './dated-words.ts';
import type { EntityTable } from './entities.ts';
import { partiesOf } from './parties.ts';
import { asRecent } from './recent-times.ts';
import { datesNothing } from './undated-times.ts';
import { type StatementView, viewsBySentence } from './view.ts';
import { writingDay } from './writing-day.ts';

/** A date or time of day with what it is told of. */
export interface DateView extends Omit<Reading, 'head'>, Omit<DatedDeed, 'at' | 'names'> {
  readonly article: string;
  /** Where it is told: the statement, else the sentence. */
  readonly place: Span & { readonly field: Field };
  /** Index of the sentence. */
  readonly index: number;
  readonly deeds: readonly Lemma[];
  /** The deed itself by each of its names, the surest first; see `DatedDeed`. */
  readonly deed: readonly Lemma[];
  readonly roles: DatedRoles;
  /** Words and entities without those of any time, from near to far. */
  readonly core: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** Those who take part, as keys that compare across articles. */
  readonly parties: ReadonlySet<string>;
  /** Whether another date of the sentence is of the same word. */
  readonly crowded: boolean;
  /** Whether its sentence, or what follows, tells by whose clocks it counts. */
  readonly zoned: boolean;
  /** How many dates the sentence tells. */
  readonly dates: number;
  /** Whether the date itself is meant, or what it begins, ends or parts. */
  readonly bound: Bound;
  /** Whether it lies ahead of the day its report was written, and is not told as past. */
  readonly ahead: boolean;
  /** The word that ties it to its sentence: "since", "on"; a verb right before it, and what the verb ends: "week end". */
  readonly tie: string;
}

/** The sentences of an article, told of the same words as its dates. */
export interface DatedArticle {
  readonly article: string;
  readonly dates: readonly DateView[];
  readonly sentences: readonly ReadonlySet<string>[];
}

/** A sentence with more dates than this is a table, and none of them dates a statement. */
const MOST_IN_SENTENCE = 40;

/** Every date of an article's text with what it is told of. */
export function datedArticle(
  analysis: ArticleAnalysis,
  views: readonly StatementView[],
  entities: EntityTable,
): DatedArticle {
  const times = indexByField(analysis.times);
  const quotations = indexByField(analysis.quotations);
  const keysAt = keyLookup(analysis, entities, (form) => form !== 'nominal');
  const allKeysAt = keyLookup(analysis, entities, () => true);
  const bySentence = viewsBySentence(views);
  const { id: article } = analysis.document.article;
  const writtenOn = writingDay(analysis);
  const sentences: ReadonlySet<string>[] = [];
  const dates = analysis.document.sentences.flatMap((sentence, index): DateView[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const inside = times[sentence.field].overlapping(sentence).map((time) => asRecent(time, writtenOn));
    const forms = formsOf(tree, sentence.field, inside, keysAt);
    const rolesOf: NormalForm = (index) => roleForms(tree, index, sentence.field, inside, allKeysAt);
    const all = new Set(forms.flat());
    sentences[index] = all;
    const points = inside.filter(
      (time) =>
        (time.type === 'DATE' || time.type === 'TIME') && !time.value.endsWith('_REF') && !datesNothing(tree, time),
    );
    // "Tonight" in a quotation counts from when it was said.
    const told = points.filter(
      (time) => time.stated.relative !== true || quotations[sentence.field].overlapping(time).length === 0,
    );
    if (points.length === 0 || inside.length > MOST_IN_SENTENCE) return [];
    const statements = bySentence.get(index) ?? [];
    const own = readingsOf(tree, told, statements);
    const readings = [...own, ...impliedReadings(tree, own, statements)];
    return readings.map(
      (reading): DateView => ({
        article,
        ...reading,
        place: { field: sentence.field, ...placeIn(reading.view, sentence) },
        index,
        ...wordsAround(tree, reading, forms, rolesOf),
        sentence: all,
        parties: reading.view && !reading.nominal ? partiesOf(reading.view, statements) : new Set(),
        crowded: readings.some(({ time, head }) => time !== reading.time && head === reading.head && head >= 0),
        zoned: isZoned(analysis, sentence),
        dates: points.length,
        bound: boundOf(reading.time, tree.words, reading.nominal),
        ahead: isAhead(reading.time, reading.view, writtenOn),
        tie: tieOf(reading.time, tree.words),
      }),
    );
  });
  return { article, dates, sentences: Array.from(sentences, (words) => words ?? new Set()) };
}

function tieOf({ start }: TimeMention, words: readonly Token[]): string {
  const at = words.findIndex((word) => word.start >= start);
  const before = words[at - 1];
  if (before?.lemma === 'end' && words[at - 2]?.upos === 'NOUN') return `${words[at - 2]?.lemma} end`;
  return before?.upos === 'ADP' || before?.upos === 'VERB' ? before.lemma.toLowerCase() : '';
}

function placeIn(view: StatementView | null, sentence: Span): Span {
  const { start, end } = view?.statement.claim ?? sentence;
  return { start, end };
}

const CLOCKS =
  /\b(local time|GMT|UTC|E[DS]?T|Eastern (time|Daylight|Standard|United States)|East Coast|time (zone|difference))\b/;
/** Code units behind a sentence that may still explain it. */
const BEHIND = 200;

function isZoned({ document: { article } }: ArticleAnalysis, { field, start, end }: Span & { field: Field }): boolean {
  return field === 'text' && CLOCKS.test(article.text.slice(start, end + BEHIND));
}
