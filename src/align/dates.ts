import type { ArticleAnalysis } from '../claims/analysis.ts';
import { eventOfNoun } from '../claims/event-noun.ts';
import { covers, type FieldIndex, indexByField, overlaps } from '../claims/spans.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { isDocument } from '../lexicon/en/reporting.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Token } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Field, Span, TimeMention } from '../types.ts';
import { datedNouns } from './dated-nouns.ts';
import { datedWords, deedForm, isTelling, type NormalForm } from './dated-words.ts';
import type { EntityTable } from './entities.ts';
import { partiesOf } from './parties.ts';
import { type StatementView, viewsBySentence } from './view.ts';

/** A date or time of day with what it is told of. */
export interface DateView {
  readonly article: string;
  readonly time: TimeMention;
  /** The narrowest statement it dates or stands in, if any. */
  readonly view: StatementView | null;
  /** Where it is told: the statement, else the sentence. */
  readonly place: Span & { readonly field: Field };
  /** Index of the sentence. */
  readonly index: number;
  readonly deeds: readonly Lemma[];
  /** Words and entities without those of any time, from near to far. */
  readonly core: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** Those who take part, as keys that compare across articles. */
  readonly parties: ReadonlySet<string>;
  /** Whether it is a noun that is dated ("Saturday's caucus"), and no verb. */
  readonly nominal: boolean;
  /** Whether it dates the predicate of `view`, and does not merely stand in it. */
  readonly direct: boolean;
  /** How many dates the sentence tells. */
  readonly dates: number;
  /** Whether the date itself is meant, or what it begins, ends or parts. */
  readonly bound: Bound;
}

export type Bound = 'on' | 'from' | 'until' | 'by' | 'after';

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'from',
  from: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
  by: 'by',
  before: 'by',
  after: 'after',
  following: 'after',
};

function boundOf({ range, start }: TimeMention, words: readonly Token[], nominal: boolean): Bound {
  if (range) return range.bound === 'from' ? 'from' : 'until';
  // "Hours after Thursday's vote": the vote was on Thursday.
  if (nominal) return 'on';
  const at = words.findIndex((word) => word.start >= start);
  return BOUNDS[words[at - 1]?.text.toLowerCase() ?? ''] ?? 'on';
}

/** The sentences of an article, told of the same words as its dates. */
export interface DatedArticle {
  readonly article: string;
  readonly dates: readonly DateView[];
  readonly sentences: readonly ReadonlySet<string>[];
}

/** A sentence with more dates than this is a table, and none of them dates a statement. */
const MOST_IN_SENTENCE = 40;
/** So many words on either side of a date are near it. */
const NEAR = 7;

/** Every date of an article's text with what it is told of. */
export function datedArticle(
  analysis: ArticleAnalysis,
  views: readonly StatementView[],
  entities: EntityTable,
): DatedArticle {
  const times = indexByField(analysis.times);
  const quotations = indexByField(analysis.quotations);
  const keysAt = keyLookup(analysis, entities);
  const bySentence = viewsBySentence(views);
  const article = analysis.document.article.id;
  const sentences: ReadonlySet<string>[] = [];
  const dates = analysis.document.sentences.flatMap((sentence, index): DateView[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const inside = times[sentence.field].overlapping(sentence);
    const forms = formsOf(tree, sentence.field, inside, keysAt);
    const all = new Set(forms.flat());
    sentences[index] = all;
    const points = inside.filter(
      (time) =>
        (time.type === 'DATE' || time.type === 'TIME') && !time.value.endsWith('_REF') && !isCelebrated(tree, time),
    );
    // "Tonight" in a quotation counts from when it was said.
    const told = points.filter(
      (time) => time.stated.relative !== true || quotations[sentence.field].overlapping(time).length === 0,
    );
    if (points.length === 0 || inside.length > MOST_IN_SENTENCE) return [];
    const statements = bySentence.get(index) ?? [];
    return readingsOf(tree, told, statements).map(
      (reading): DateView => ({
        article,
        ...reading,
        place: { field: sentence.field, ...placeIn(reading.view, sentence) },
        index,
        ...wordsAround(tree, reading, forms),
        sentence: all,
        parties: reading.view && !reading.nominal ? partiesOf(reading.view, statements) : new Set(),
        dates: points.length,
        bound: boundOf(reading.time, tree.words, reading.nominal),
      }),
    );
  });
  return { article, dates, sentences: Array.from(sentences, (words) => words ?? new Set()) };
}

type Forms = readonly (readonly string[])[];

/** The normal forms of each word: a name's or pronoun's entity in its stead, nothing for words of times. */
function formsOf(
  tree: Tree,
  field: Field,
  excluded: readonly Span[],
  keysAt: (field: Field, span: Span) => readonly string[],
): Forms {
  return tree.words.map((word) => {
    if (excluded.some((span) => overlaps(span, word))) return [];
    const keys = keysAt(field, word);
    if (keys.length > 0) return keys;
    return isTelling(word) && !isStopword(word.lemma.toLowerCase()) ? [deedForm(word)] : [];
  });
}

/** The entities that names and pronouns stand for, by their words. */
function keyLookup({ chains, document }: ArticleAnalysis, entities: EntityTable) {
  const mentions = chains.flatMap((chain) => {
    const keys = entities.of(document.article.id, chain.id).map(({ key }) => key);
    if (keys.length === 0) return [];
    return chain.mentions.filter(({ form }) => form !== 'nominal').map((mention) => ({ ...mention, keys }));
  });
  const index: FieldIndex<(typeof mentions)[number]> = indexByField(mentions);
  return (field: Field, span: Span): readonly string[] => index[field].overlapping(span)[0]?.keys ?? [];
}

function wordsAround(tree: Tree, { time, head }: Reading, forms: Forms) {
  const normal: NormalForm = (index) => forms[index] ?? [];
  const at = tree.words.findIndex((word) => overlaps(word, time));
  const near = new Set(forms.slice(Math.max(0, at - NEAR), at + NEAR + 1).flat());
  const nothing = { deeds: [], core: new Set<string>(), clause: new Set<string>() };
  return { near, ...(head < 0 ? nothing : datedWords(tree, head, normal)) };
}

/** One way to read what a date is told of. */
interface Reading {
  readonly time: TimeMention;
  readonly head: number;
  readonly view: StatementView | null;
  readonly nominal: boolean;
  readonly direct: boolean;
}

/** Each time with the statement it dates, else the narrowest it stands in, and with the noun it dates. */
function readingsOf(tree: Tree, times: readonly TimeMention[], views: readonly StatementView[]): Reading[] {
  const ofStatements = times.map((time): Reading => {
    const dating = narrowest(views.filter((view) => dates(view, time)));
    const view = dating ?? narrowest(views.filter(({ statement }) => covers(statement.claim, time))) ?? null;
    return { time, head: headOf(tree, time), view, nominal: false, direct: dating !== undefined };
  });
  const direct = new Set(ofStatements.filter((reading) => reading.direct).map(({ time }) => time));
  const ofNouns = datedNouns(tree, times, (time) => !direct.has(time), views).map(
    (noun): Reading => ({ ...noun, nominal: true, direct: true }),
  );
  const named = new Set(ofNouns.map(({ time }) => time));
  return [...ofStatements.filter(({ time, direct }) => direct || !named.has(time)), ...ofNouns];
}

/**
 * The word that a time hangs on, or -1. "A spokesman *on Friday* apologized" and "met the mayor *Monday*" are often read
 * as a date of the man, who has none: his verb has it.
 */
function headOf(tree: Tree, time: Span): number {
  const top = topOf(tree, time);
  let at = top?.head ?? -1;
  for (let steps = 0; steps < 8 && top; steps++) {
    const word = tree.words[at];
    if (!word || word.upos === 'VERB' || word.head < 0 || top.start < word.start) return at;
    if (word.upos === 'NOUN' && (eventOfNoun(word.lemma.toLowerCase()) !== null || isDocument(word.lemma))) return at;
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'PRON') return at;
    at = word.head;
  }
  return at;
}

function topOf(tree: Tree, time: Span): Token | undefined {
  return tree.words.find(
    (word) => overlaps(word, time) && !overlaps(tree.words[word.head] ?? { start: -1, end: -1 }, time),
  );
}

/** "They celebrate *Easter*": a feast that is spoken of dates nothing. */
function isCelebrated(tree: Tree, { text, stated, ...time }: TimeMention): boolean {
  if (stated.weekday !== undefined || stated.relative === true || /\d/.test(text)) return false;
  return /^(obj|nsubj)/.test(topOf(tree, time)?.relation ?? '');
}

/** Whether the time dates the predicate itself, and not a noun inside an argument ("the *1976* act"). */
function dates({ statement: { claim } }: StatementView, time: TimeMention): boolean {
  return claim.arguments.some((argument) => argument.role === 'time' && overlaps(argument, time));
}

function narrowest(views: readonly StatementView[]): StatementView | undefined {
  return [...views].sort((a, b) => length(a.statement.claim) - length(b.statement.claim))[0];
}

function placeIn(view: StatementView | null, sentence: Span): Span {
  const { start, end } = view?.statement.claim ?? sentence;
  return { start, end };
}

function length({ start, end }: Span): number {
  return end - start;
}
