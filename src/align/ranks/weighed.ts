import { overlaps } from '../../claims/spans.ts';
import { SMALL } from '../../lexicon/en/numbers.ts';
import type { CountPair } from '../counts/pairs.ts';
import type { CountView } from '../counts/view.ts';
import { meets } from '../sets.ts';
import { MANY } from './loose.ts';
import { tellsRank } from './pairs.ts';
import type { Rank } from './rank.ts';
import { UNBROKEN } from './row.ts';

/** Two places of one kind in a row that all told around them holds for one: "its sixth straight win", "their eighth". */
export function weighedRankPairs(pairs: readonly CountPair[], ranks: readonly Rank[]): CountPair[] {
  return pairs.filter((pair) => {
    const { a, b, relation, apart, features } = pair;
    if (a.quantity.kind !== 'ordinal' || a.article === b.article || relation !== 'differs' || apart) return false;
    if ((features.thing ?? 0) === 0 || (features.sentence ?? 0) < LEAST_SENTENCE) return false;
    const [x, y] = [rankOf(a, ranks), rankOf(b, ranks)];
    if (!x || !y || !(isOneRow(x, y) || areTimes(pair, x, y))) return false;
    return !tellsRank(ranks, a.article, y) && !tellsRank(ranks, b.article, x);
  });
}

const LEAST_SENTENCE = 0.15;

function rankOf({ article, quantity }: CountView, ranks: readonly Rank[]): Rank | undefined {
  return ranks.find((rank) => rank.article === article && rank.field === quantity.field && overlaps(rank, quantity));
}

/**
 * "Third *Western Division* coach" and "since the war" count in shorter rows; "the first fire", which is only meant, is
 * none that was the second.
 */
function isOneRow(a: Rank, b: Rank): boolean {
  if (a.picks !== b.picks) return false;
  if ([a, b].some(({ amount, order, noun }) => amount === null || order !== '' || MANY.test(noun))) return false;
  if (isUnbroken(a) && isUnbroken(b)) return areSame(limitsOf(a), limitsOf(b));
  const isOfKind = areSame(limitsOf(a), limitsOf(b)) || isLaterOfFewer(a, b) || isLaterOfFewer(b, a);
  return isOfKind && areSame(timesOf(a), timesOf(b));
}

/** A row without a gap ends with the last of it: "their eighth straight win *of the season*" is no other. */
function isUnbroken({ modifiers }: Rank): boolean {
  return modifiers.some((modifier) => UNBROKEN.test(modifier));
}

/** Whoever was the second *prosecution* witness was not the first witness of all. */
function isLaterOfFewer(few: Rank, all: Rank): boolean {
  const [own, wider] = [limitsOf(few), limitsOf(all)];
  const isPart = wider.length < own.length && wider.every((limit) => own.includes(limit));
  return isPart && meets(few.bearer, all.bearer) && (few.amount ?? 0) > (all.amount ?? 0);
}

function limitsOf({ modifiers }: Rank): string[] {
  return modifiers.filter(isLimit);
}

/** Of a row without a gap these say nothing more. */
function isLimit(modifier: string): boolean {
  return !/^(straight|consecutive|successive|-|such|ever|big|overall)$/.test(modifier);
}

const TIMES =
  /^(year|month|week|day|decade|century|season|war|quarter|generation|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "In *a decade*", "since *2008*": how long the row is. */
function timesOf({ scope }: Rank): string[] {
  return [...scope].filter((lemma) => TIMES.test(lemma));
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** From here all that stands around two places tells of one thing. */
const SURE = 0.88;

/** "For the third time in less than a month", "for the second time in four weeks": how often one thing has been done. */
function areTimes({ a, b, score, features }: CountPair, x: Rank, y: Rank): boolean {
  if (x.noun !== 'time' || y.noun !== 'time' || score < SURE || features.settled === 1) return false;
  const isOneDeed = a.sentence.has(b.verb) || b.sentence.has(a.verb);
  const [least, most] = [daysIn(x), daysIn(y)].sort((p, q) => p - q);
  return isOneDeed && (most ?? 0) <= (least ?? 0) * AS_LONG && areSame(namedIn(x), namedIn(y));
}

/** "A month" is four weeks. */
const AS_LONG = 1.2;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, season: 365, year: 365, decade: 3650 };

/** How many days the row is long, 0 where nothing tells. */
function daysIn({ scope }: Rank): number {
  const lemmas = [...scope];
  const unit = lemmas.find((lemma) => DAYS[lemma] !== undefined);
  const number = lemmas.map((lemma) => SMALL.get(lemma) ?? Number(lemma)).find((value) => value > 0 && value < 100);
  return unit === undefined ? 0 : (DAYS[unit] ?? 0) * (number ?? 1);
}

/** "Since *the war*", "since *2008*". */
function namedIn(rank: Rank): string[] {
  return timesOf(rank).filter((lemma) => DAYS[lemma] === undefined);
}
