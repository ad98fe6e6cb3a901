import { eventOfNoun } from '../claims/event-noun.ts';
import { covers, overlaps } from '../claims/spans.ts';
import { type Tree, wordAt } from '../syntax/tree.ts';
import type { Span, TimeMention } from '../types.ts';
import { headOf, nounBehind } from './date-attachment.ts';
import { namesEdition } from './dated-editions.ts';
import { datedNouns } from './dated-nouns.ts';
import { isVersus } from './happening-noun.ts';
import type { StatementView } from './view.ts';

/** One way to read what a date is told of. */
export interface Reading {
  readonly time: TimeMention;
  /** Index of the word that the time hangs on, or -1. */
  readonly head: number;
  /** The narrowest statement it dates or stands in, if any. */
  readonly view: StatementView | null;
  /** Whether it is a noun that is dated ("Saturday's caucus"), and no verb. */
  readonly nominal: boolean;
  /** Whether it dates the predicate of `view`, and does not merely stand in it. */
  readonly direct: boolean;
  /** Whether it is a year that says which of its sort is meant: "the *2014* Oscars". */
  readonly edition: boolean;
  /** Whether it is read with a verb, and might as well be with the noun before it. */
  readonly ambiguous: boolean;
  /** Whether it is counted from another date of its sentence: "Friday, a day after …". */
  readonly implied: boolean;
}

/** Each time with the statement it dates, else the narrowest it stands in, and with the noun it dates. */
export function readingsOf(tree: Tree, times: readonly TimeMention[], views: readonly StatementView[]): Reading[] {
  const ofStatements = times.map((time) => readingOf(tree, time, views, beginOf(time, times)));
  const direct = new Set(ofStatements.filter((reading) => reading.direct).map(({ time }) => time));
  const isNoun = new Set(ofStatements.filter(({ nominal }) => nominal).map(({ time }) => time));
  const free = times.filter((time) => !isNoun.has(time));
  const ofNouns = datedNouns(tree, free, (time) => !direct.has(time), views).map(
    (noun): Reading => ({ ...noun, nominal: true, direct: true, edition: false, ambiguous: false, implied: false }),
  );
  const named = new Set(ofNouns.map(({ time }) => time));
  const kept = ofStatements.filter(({ time, direct }) => (direct && !tellsOn(tree, time)) || !named.has(time));
  return [...kept.map((reading) => ({ ...reading, ambiguous: named.has(reading.time) })), ...ofNouns];
}

/** "A report on Friday *that said* …": what goes on behind a date is told of the noun before it. */
function tellsOn({ words }: Tree, { end }: TimeMention): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  const after = words[next]?.text === ',' ? words[next + 1] : words[next];
  return after !== undefined && /^(that|which|in which|alleging)$/i.test(after.text);
}

/** "From 1994 *to 2000*": what begins the range of which a time is the end, as both are of one word; else the time itself. */
function beginOf(time: TimeMention, times: readonly TimeMention[]): TimeMention {
  if (time.range?.bound !== 'to') return time;
  return times.findLast(({ range, end }) => range?.bound === 'from' && end <= time.start) ?? time;
}

function readingOf(tree: Tree, time: TimeMention, views: readonly StatementView[], begin: TimeMention): Reading {
  const around = narrowest(views.filter(({ statement }) => covers(statement.claim, time))) ?? null;
  const noun = nounBehind(tree, begin);
  const edition = namesEdition(tree, time, noun);
  if (edition || tree.words[noun]?.upos === 'NOUN' || isVersus(tree.words[noun]?.text ?? '')) {
    return {
      time,
      head: noun,
      view: ofNoun(around, tree, noun),
      nominal: true,
      direct: true,
      edition,
      ambiguous: false,
      implied: false,
    };
  }
  const head = headOf(tree, begin);
  const own = views.find(({ statement: { frame } }) => frame.head === head && isOf(frame.kind));
  const dating = own ?? narrowest(views.filter((view) => dates(view, begin)));
  return {
    time,
    head,
    view: dating ?? around,
    nominal: false,
    direct: dating !== undefined,
    edition: false,
    ambiguous: false,
    implied: false,
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

/** Whether the time dates the predicate itself, and not a noun inside an argument ("the *1976* act"). */
function dates({ statement: { claim } }: StatementView, time: TimeMention): boolean {
  return claim.arguments.some((argument) => argument.role === 'time' && overlaps(argument, time));
}

function narrowest(views: readonly StatementView[]): StatementView | undefined {
  return [...views].sort((a, b) => length(a.statement.claim) - length(b.statement.claim))[0];
}

function length({ start, end }: Span): number {
  return end - start;
}
