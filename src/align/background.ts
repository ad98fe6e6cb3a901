import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers } from '../claims/spans.ts';
import type { Token } from '../syntax/token.ts';
import { childIn, type Tree } from '../syntax/tree.ts';
import type { Span, TimeMention } from '../types.ts';
import type { StatementView } from './view.ts';

/** So many days before publication an article speaks of what led to the news, not of the news. */
const RECENT_DAYS = 45;
/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The sentences of the lead, in which the day of the news itself is told. */
const LEAD = 3;

/** The dates of an article that lie so far back that what they date is background. */
export function earlierTimes(analysis: ArticleAnalysis): TimeMention[] {
  const { article, sentences } = analysis.document;
  const lead = analysis.times.filter((time) =>
    sentences.slice(0, LEAD).some((sentence) => sentence.field === time.field && covers(sentence, time)),
  );
  const now = instant(article.publishedAt) ?? latestDay(lead);
  const news = new Set(lead.map(({ value }) => value));
  return analysis.times.filter((time) => isEarlier(time, now, news) && !isBeginning(analysis, time));
}

/** "*Since* January": a period that goes on. */
function isBeginning({ document: { article } }: ArticleAnalysis, { field, start }: TimeMention): boolean {
  const text = field === 'title' ? (article.title ?? '') : article.text;
  return /\bsince (?:the |early |mid-|late )?$/i.test(text.slice(Math.max(0, start - SINCE), start));
}

/** "Since", a space and a word that narrows the time. */
const SINCE = 12;

/** When an article speaks that does not tell when it was published: on the latest day its lead gives with the year. */
function latestDay(lead: readonly TimeMention[]): number | null {
  const days = lead.flatMap(({ grain, stated, from }) =>
    grain === 'day' && stated.year !== undefined && from !== null ? (instant(`${from}Z`) ?? []) : [],
  );
  return days.length > 0 ? Math.max(...days) : null;
}

/** Milliseconds since 1970, `null` where no usable instant is told. */
export function instant(iso: string | undefined): number | null {
  const value = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(value) ? null : value;
}

const COARSE = new Set<TimeMention['grain']>(['month', 'season', 'quarter', 'year', 'decade', 'century']);

function isEarlier(
  { type, text, value, grain, from, to, stated }: TimeMention,
  now: number | null,
  news: ReadonlySet<string>,
): boolean {
  if (type !== 'DATE') return false;
  if (/^earlier (?:this|in the) (?:year|month|season|decade|century)/i.test(text)) return true;
  // A period tells of what it ends with: a quarter that has just ended is news.
  const end = to ?? from;
  const at = instant(end === null ? undefined : `${end}Z`);
  if (now !== null && at !== null) return now - at > RECENT_DAYS * DAY;
  if (stated.year !== undefined) return true;
  // "In January", "last year", and nobody knows when it was written: news is told by the day, or in the lead.
  return at === null && COARSE.has(grain) && !news.has(value) && !/^this\b/i.test(text);
}

/** Stands for an earlier time that nothing gives the year of. */
const UNDATED = '~';

/** Whether two mentions are told of different times: of the news and of what was before, or of two years. */
export function backgroundsApart(a: string, b: string): boolean {
  return a !== b && (a === '' || b === '' || (a !== UNDATED && b !== UNDATED));
}

/**
 * Which earlier time a mention is told of: `''` for the news itself, else a year, or `UNDATED`. A report tells its own happening
 * without a year; a date of a clause that does not hold the mention dates something else. `earlier` are the earlier
 * times of the mention's sentence, `views` its statements.
 */
export function backgroundAt(
  mention: Span,
  earlier: readonly TimeMention[],
  views: readonly StatementView[],
  tree: Tree,
): string {
  const holder = narrowest(views, mention);
  if (holder && tree.words.some((word) => covers(holder, word) && isPrevious(word, tree))) return UNDATED;
  if (earlier.length === 0) return '';
  const own = earlier.filter((time) => {
    if (time.end <= mention.start && (opensRelative(tree, time) || isOfDated(tree, mention, time))) return true;
    const holding = narrowest(views, time);
    return holding === undefined || covers(holding, mention);
  });
  return own.map(yearOf).sort()[0] ?? '';
}

function narrowest(views: readonly StatementView[], span: Span): Span | undefined {
  const holding = views.map((view) => view.statement.claim).filter((claim) => covers(claim, span));
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** "The *previous* quake killed 12", "in the *previous* quake"; not "12 more than in the previous month". */
function isPrevious({ lemma, upos, head }: Token, tree: Tree): boolean {
  const noun = tree.words[head];
  if (!noun || upos !== 'ADJ' || !/^(previous|prior)$/.test(lemma.toLowerCase())) return false;
  if (TIME_NOUN.test(noun.lemma)) return false;
  const marker = childIn(tree, head, 'case');
  return /^nsubj/.test(noun.relation) || /^(in|during)$/i.test(tree.words[marker]?.text ?? '');
}

const TIME_NOUN =
  /^(second|minute|hour|day|night|morning|evening|week|weekend|month|quarter|season|year|decade|period)$/;

function yearOf({ value }: TimeMention): string {
  return /^\d{4}/.test(value) ? value.slice(0, 4) : UNDATED;
}

/**
 * By sentence, the earlier time that the article speaks of there as a whole: told in the sentence, or in the one before
 * that it goes on about. `earlier` are the earlier times of a sentence.
 */
export function backgroundsOf(
  { document, trees }: ArticleAnalysis,
  earlier: (sentence: number) => readonly TimeMention[],
  views: (sentence: number) => readonly StatementView[],
): string[] {
  let last = '';
  return document.sentences.map((_, index) => {
    const tree = trees[index];
    const root = tree?.words.find(({ head }) => head < 0);
    const own = tree && root ? backgroundAt(root, earlier(index), views(index), tree) : '';
    last = own === '' && tree && goesOn(tree) ? last : own;
    return last;
  });
}

/** Whether a sentence goes on about what the one before it told: "*It* killed 600", "*That* temblor was felt". */
function goesOn({ words }: Tree): boolean {
  return /^(it|that|this|they|those|these)$/i.test(words[0]?.text ?? '');
}

/** Nouns between a time and the relative clause about them: "the 2018 *river flood* that killed 40". */
const MOST_NOUNS = 3;

/** Whether a relative clause begins right behind a time: "the flood of 2018, *in which* 40 died". */
function opensRelative(tree: Tree, time: Span): boolean {
  let at = tree.words.findIndex((word) => word.start >= time.end);
  if (at < 0) return false;
  for (let nouns = 0; nouns < MOST_NOUNS && /^(NOUN|ADJ)$/.test(tree.words[at]?.upos ?? ''); nouns++) at++;
  if (tree.words[at]?.text === ',') at++;
  if (tree.words[at]?.upos === 'ADP') at++;
  return /^(WDT|WP|WP\$|WRB)$/.test(tree.words[at]?.xpos ?? '');
}

/**
 * Whether a mention stands in the clause of a noun that a time dates: "the *2018* flood in Elm, which killed *40*",
 * "the *2018* flood killed *40*".
 */
function isOfDated(tree: Tree, mention: Span, time: Span): boolean {
  const { words } = tree;
  const noun = datedNoun(words, time);
  if (noun < 0) return false;
  const isSubject = /^nsubj/.test(words[noun]?.relation ?? '');
  for (let at = words.findIndex((word) => covers(mention, word)); at >= 0; at = words[at]?.head ?? -1) {
    if (isSubject && words[noun]?.head === at) return true;
    const { relation = '', head = -1 } = words[at] ?? {};
    if (CLAUSE.test(relation)) return /^acl/.test(relation) && head === noun;
  }
  return false;
}

const CLAUSE = /^(acl|advcl|ccomp|csubj|parataxis|conj)/;

/** The noun that a time stands with: "the 2018 *flood*", "the *flood* of 2018"; -1 where it stands with none. */
function datedNoun(words: readonly Token[], time: Span): number {
  let at = words.findIndex((word) => covers(time, word));
  while (at >= 0 && /^(nummod|nmod|compound|amod|case|det)/.test(words[at]?.relation ?? '')) at = words[at]?.head ?? -1;
  return words[at]?.upos === 'NOUN' ? at : -1;
}
