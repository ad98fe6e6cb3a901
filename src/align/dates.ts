import type { ArticleAnalysis } from '../claims/analysis.ts';
import { eventOfNoun } from '../claims/event-noun.ts';
import { covers, type FieldIndex, indexByField, overlaps } from '../claims/spans.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Token } from '../syntax/token.ts';
import { type Tree, wordAt } from '../syntax/tree.ts';
import type { EntityMention, Field, Span, TimeMention } from '../types.ts';
import { headOf, nounBehind, topOf } from './date-attachment.ts';
import { isHabitual, isOfEarlierFigure, isStamp } from './date-debris.ts';
import { type DatedDeed, datedDeed } from './dated-deed.ts';
import { namesEdition } from './dated-editions.ts';
import { datedNouns } from './dated-nouns.ts';
import { type DatedRoles, datedRoles } from './dated-roles.ts';
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
  /** The deed itself by each of its names, the surest first; see `DatedDeed`. */
  readonly deed: readonly Lemma[];
  readonly roles: DatedRoles;
  /** Whether it is a year that says which of its sort is meant: "the *2014* Oscars". */
  readonly edition: boolean;
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
  /** Whether it is read with a verb, and might as well be with the noun before it. */
  readonly ambiguous: boolean;
  /** Whether another date of the sentence is of the same word. */
  readonly crowded: boolean;
  /** How many dates the sentence tells. */
  readonly dates: number;
  /** Whether the date itself is meant, or what it begins, ends or parts. */
  readonly bound: Bound;
  /** Whether it is of the begin or end of the deed alone. */
  readonly phase: DatedDeed['phase'];
  readonly particle: DatedDeed['particle'];
  readonly again: boolean;
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

/** How the words before a time bound it: "dating *back to* 1919", "*as of* 4 p.m.". */
const BEFORE_IT: readonly (readonly [RegExp, Bound])[] = [
  [/\b(dat(e|es|ed|ing)|go(es|ing)?|going|stretch(es|ing)?) (back )?(to|from)$/, 'from'],
  [/\bas (of|recently as)$/, 'by'],
  [/\b(ahead|advance) of$/, 'on'],
];

function boundOf({ range, start }: TimeMention, words: readonly Token[], nominal: boolean): Bound {
  if (range) return range.bound === 'from' ? 'from' : 'until';
  // "Hours after Thursday's vote": the vote was on Thursday.
  if (nominal) return 'on';
  const at = words.findIndex((word) => word.start >= start);
  const before = words.slice(Math.max(0, at - 3), Math.max(0, at)).map(({ text }) => text.toLowerCase());
  const told = BEFORE_IT.find(([pattern]) => pattern.test(before.join(' ')));
  if (told) return told[1];
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
  const keysAt = keyLookup(analysis, entities, (form) => form !== 'nominal');
  const allKeysAt = keyLookup(analysis, entities, () => true);
  const bySentence = viewsBySentence(views);
  const article = analysis.document.article.id;
  const sentences: ReadonlySet<string>[] = [];
  const dates = analysis.document.sentences.flatMap((sentence, index): DateView[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const inside = times[sentence.field].overlapping(sentence);
    const forms = formsOf(tree, sentence.field, inside, keysAt);
    const rolesOf: NormalForm = (index) => roleForms(tree, index, sentence.field, inside, allKeysAt);
    const all = new Set(forms.flat());
    sentences[index] = all;
    const points = inside.filter(
      (time) =>
        (time.type === 'DATE' || time.type === 'TIME') &&
        !time.value.endsWith('_REF') &&
        !isCelebrated(tree, time) &&
        !isHabitual(tree, time) &&
        !isOfEarlierFigure(tree, time) &&
        !isStamp(tree, time),
    );
    // "Tonight" in a quotation counts from when it was said.
    const told = points.filter(
      (time) => time.stated.relative !== true || quotations[sentence.field].overlapping(time).length === 0,
    );
    if (points.length === 0 || inside.length > MOST_IN_SENTENCE) return [];
    const statements = bySentence.get(index) ?? [];
    const readings = readingsOf(tree, told, statements);
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

/** What a word says of who did or underwent something: who it is, and its own word, as a name may be read as none. */
function roleForms(
  tree: Tree,
  index: number,
  field: Field,
  excluded: readonly Span[],
  keysAt: (field: Field, span: Span) => readonly string[],
): readonly string[] {
  const word = wordAt(tree, index);
  if (excluded.some((span) => overlaps(span, word))) return [];
  return [...keysAt(field, word), ...(isTelling(word) ? [deedForm(word)] : [])];
}

/** The entities that names and pronouns stand for, by their words. */
function keyLookup(
  { chains, document }: ArticleAnalysis,
  entities: EntityTable,
  isWanted: (form: EntityMention['form']) => boolean,
) {
  const mentions = chains.flatMap((chain) => {
    const keys = entities.of(document.article.id, chain.id).map(({ key }) => key);
    if (keys.length === 0) return [];
    return chain.mentions.filter(({ form }) => isWanted(form)).map((mention) => ({ ...mention, keys }));
  });
  const index: FieldIndex<(typeof mentions)[number]> = indexByField(mentions);
  return (field: Field, span: Span): readonly string[] => index[field].overlapping(span)[0]?.keys ?? [];
}

function wordsAround(tree: Tree, { time, head }: Reading, forms: Forms, roleForm: NormalForm) {
  const normal: NormalForm = (index) => forms[index] ?? [];
  const at = tree.words.findIndex((word) => overlaps(word, time));
  const near = new Set(forms.slice(Math.max(0, at - NEAR), at + NEAR + 1).flat());
  if (head < 0) return { near, ...NOTHING };
  const { at: told, names, ...how } = datedDeed(tree, head);
  const words = datedWords(tree, head, normal);
  const deeds = [...names, ...words.deeds.slice(told === head ? 1 : 0)];
  return { near, ...words, deeds, deed: names, ...how, roles: datedRoles(tree, told, roleForm) };
}

const NOTHING = {
  deeds: [],
  deed: [],
  phase: null,
  particle: null,
  again: false,
  roles: { doers: { words: new Set<string>(), heads: [] }, things: { words: new Set<string>(), heads: [] } },
  core: new Set<string>(),
  clause: new Set<string>(),
};

/** One way to read what a date is told of. */
interface Reading {
  readonly time: TimeMention;
  readonly head: number;
  readonly view: StatementView | null;
  readonly nominal: boolean;
  readonly direct: boolean;
  readonly edition: boolean;
  readonly ambiguous: boolean;
}

/** Each time with the statement it dates, else the narrowest it stands in, and with the noun it dates. */
function readingsOf(tree: Tree, times: readonly TimeMention[], views: readonly StatementView[]): Reading[] {
  const ofStatements = times.map((time) => readingOf(tree, time, views));
  const direct = new Set(ofStatements.filter((reading) => reading.direct).map(({ time }) => time));
  const isNoun = new Set(ofStatements.filter(({ nominal }) => nominal).map(({ time }) => time));
  const free = times.filter((time) => !isNoun.has(time));
  const ofNouns = datedNouns(tree, free, (time) => !direct.has(time), views).map(
    (noun): Reading => ({ ...noun, nominal: true, direct: true, edition: false, ambiguous: false }),
  );
  const named = new Set(ofNouns.map(({ time }) => time));
  const kept = ofStatements.filter(({ time, direct }) => direct || !named.has(time));
  return [...kept.map((reading) => ({ ...reading, ambiguous: named.has(reading.time) })), ...ofNouns];
}

function readingOf(tree: Tree, time: TimeMention, views: readonly StatementView[]): Reading {
  const around = narrowest(views.filter(({ statement }) => covers(statement.claim, time))) ?? null;
  const noun = nounBehind(tree, time);
  const edition = namesEdition(tree, time, noun);
  if (edition || tree.words[noun]?.upos === 'NOUN') {
    return {
      time,
      head: noun,
      view: ofNoun(around, tree, noun),
      nominal: true,
      direct: true,
      edition,
      ambiguous: false,
    };
  }
  const head = headOf(tree, time);
  const own = views.find(({ statement: { frame } }) => frame.head === head && isOf(frame.kind));
  const dating = own ?? narrowest(views.filter((view) => dates(view, time)));
  return {
    time,
    head,
    view: dating ?? around,
    nominal: false,
    direct: dating !== undefined,
    edition: false,
    ambiguous: false,
  };
}

function isOf(kind: string): boolean {
  return kind === 'verb' || kind === 'copula' || kind === 'adjective';
}

/** The statement around a dated noun, told of the noun. */
function ofNoun(view: StatementView | null, tree: Tree, noun: number): StatementView | null {
  const lemma = wordAt(tree, noun).lemma.toLowerCase();
  return view && { ...view, lemma: eventOfNoun(lemma) ?? lemma, pos: 'NOUN', arguments: [] };
}

/** "They celebrate *Easter*", "the *Juneteenth* Act": a feast that is spoken of dates nothing. */
function isCelebrated(tree: Tree, { text, stated, ...time }: TimeMention): boolean {
  if (stated.weekday !== undefined || stated.relative === true || /\d/.test(text)) return false;
  const next = tree.words.find(({ start }) => start >= time.end);
  if (next && next.start <= time.end + 1 && /^\p{Lu}/u.test(next.text)) return true;
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
