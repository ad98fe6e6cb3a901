import { civilFromDays, formatDay } from '../annotate/time/civil.ts';
import { dayOf } from '../annotate/time/moment.ts';
import { SMALL } from '../lexicon/en/numbers.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { StatedTime, TimeMention } from '../types.ts';
import type { Reading } from './date-reading.ts';
import { tellsHappening } from './happening-noun.ts';
import type { StatementView } from './view.ts';

/** So many days are counted exactly; more of them are told roughly. */
const MOST_DAYS = 14;
/** Hours of a day, up to which a deed may have been done on the day before. */
const WITHIN = new Set(['day', 'daypart', 'hour', 'minute', 'second']);

/**
 * Dates that a sentence implies by counting from one that it tells: in "held the vote *Friday, a day after* the agency
 * expanded the programme" the programme was expanded on Thursday.
 */
export function impliedReadings(tree: Tree, told: readonly Reading[], views: readonly StatementView[]): Reading[] {
  return tree.words.flatMap(({ text }, at): Reading[] => {
    const sign = SIGNS[text.toLowerCase()];
    const days = sign === undefined ? null : daysBefore(tree, at);
    if (sign === undefined || days === null) return [];
    const deed = deedBehind(tree, at);
    const base = deed < 0 ? -1 : baseOf(tree, deed, at);
    if (base < 0 || told.some(({ head }) => head === deed)) return [];
    const from = told.find(
      ({ head, nominal, time }) =>
        head === base &&
        !nominal &&
        WITHIN.has(time.grain) &&
        !/\b(after|before|later|earlier|following)\b/i.test(time.text),
    );
    if (!from) return [];
    const view = views.find(({ statement: { frame } }) => frame.head === deed) ?? null;
    const time = shifted(from.time, sign * days, tree, at);
    const nominal = wordAt(tree, deed).upos !== 'VERB';
    return [{ time, head: deed, view, nominal, direct: true, edition: false, ambiguous: false, implied: true }];
  });
}

/** Whoever acts two days *after* a deed tells a day two days later than its own. */
const SIGNS: Readonly<Record<string, 1 | -1>> = { after: -1, before: 1 };

/** "a day", "two days", "the day" right before the word at `at`, in days, or `null`. */
function daysBefore(tree: Tree, at: number): number | null {
  const [count, unit] = [tree.words[at - 2]?.text.toLowerCase() ?? '', tree.words[at - 1]?.text.toLowerCase()];
  if (unit === 'day') return /^(a|one|the|1)$/.test(count) ? 1 : null;
  if (unit !== 'days') return null;
  const days = SMALL.get(count) ?? Number(count || Number.NaN);
  return Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? days : null;
}

/** The verb or noun of a happening that the word at `at` brings in, or -1. */
function deedBehind(tree: Tree, at: number): number {
  const { relation, head } = wordAt(tree, at);
  if (head < at || !/^(mark|case)$/.test(baseRelation(relation))) return -1;
  const { upos, xpos, lemma } = wordAt(tree, head);
  if (upos === 'NOUN') return tellsHappening(lemma) ? head : -1;
  // "The quake a day before rose …" counts from nothing behind it.
  const isClause = xpos === 'VBG' || childIn(tree, head, 'nsubj', 'nsubj:pass') > at;
  return upos === 'VERB' && isClause ? head : -1;
}

/** The deed from whose date it is counted: "*held* the vote Friday, a day after". */
function baseOf(tree: Tree, deed: number, at: number): number {
  const above = wordAt(tree, deed).head;
  return above === at - 1 ? wordAt(tree, above).head : above;
}

/** The day so many days from another, named as it is counted: "a day before Friday". */
function shifted(time: TimeMention, by: number, tree: Tree, at: number): TimeMention {
  const [first, last] = [wordAt(tree, at - 2), wordAt(tree, at)];
  const told = `${first.text.toLowerCase()} ${wordAt(tree, at - 1).text}`.replace(/^the day/, 'a day');
  const day = time.from === null ? null : dayOf(time.from) + by;
  return {
    field: time.field,
    start: first.start,
    end: last.end,
    text: `${told} ${by < 0 ? 'before' : 'after'} ${time.text}`,
    type: 'DATE',
    grain: 'day',
    ...(day === null
      ? { value: `XXXX-WXX-${weekday(time, by)}`, from: null, to: null }
      : { value: formatDay(day), from: `${formatDay(day)}T00:00:00`, to: `${formatDay(day + 1)}T00:00:00` }),
    stated: statedOf(time, day, by),
  };
}

function statedOf(time: TimeMention, day: number | null, by: number): StatedTime {
  const { stated } = time;
  const civil = day !== null && stated.day !== undefined ? civilFromDays(day) : null;
  return {
    ...(stated.relative && { relative: true }),
    ...(stated.weekday !== undefined && { weekday: weekday(time, by) }),
    ...(civil && { month: civil.month, day: civil.day }),
    // Some count both ends.
    ...(Math.abs(by) >= 3 && { approximate: true }),
    ...(civil && stated.year !== undefined && { year: civil.year }),
  };
}

function weekday({ stated: { weekday: told = 1 } }: TimeMention, by: number): number {
  return ((((told - 1 + by) % 7) + 7) % 7) + 1;
}
