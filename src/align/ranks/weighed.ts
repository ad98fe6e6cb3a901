import { overlaps } from '../../claims/spans.ts';
import type { CountPair } from '../counts/pairs.ts';
import type { CountView } from '../counts/view.ts';
import { MANY } from './loose.ts';
import { tellsRank } from './pairs.ts';
import type { Rank } from './rank.ts';

/** Two places of one kind in a row that all told around them holds for one: "its sixth straight win", "their eighth". */
export function weighedRankPairs(pairs: readonly CountPair[], ranks: readonly Rank[]): CountPair[] {
  return pairs.filter((pair) => {
    const { a, b, relation, apart, features } = pair;
    if (a.quantity.kind !== 'ordinal' || a.article === b.article || relation !== 'differs' || apart) return false;
    if ((features.thing ?? 0) === 0 || (features.sentence ?? 0) < LEAST_SENTENCE) return false;
    const [x, y] = [rankOf(a, ranks), rankOf(b, ranks)];
    if (!x || !y || !isOneRow(x, y)) return false;
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
  return areSame(a.modifiers.filter(isLimit), b.modifiers.filter(isLimit)) && areSame(timesOf(a), timesOf(b));
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
