import { pairsAcross } from '../pairs-across.ts';
import { meets } from '../sets.ts';
import type { RankPair } from './pairs.ts';
import type { Rank } from './rank.ts';
import { isOfItsKind, rowWords } from './row-words.ts';

/** Sentences of an opening, counted from the first. */
const OPENING = 3;
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.6;
/** Of these one report tells many, and each has its own row. */
export const MANY =
  /^(time|round|quarter|half|grade|term|season|year|day|week|inning|set|period|floor|amendment|phase|step|degree)$/;

/**
 * Places in what may be one row though the noun is another or the place only says which one is meant: those of one
 * bearer in rows that share most words, of one owner's thing in two openings, and of a first of its kind in a nation.
 */
export function looseRankPairs(ranks: readonly Rank[]): RankPair[] {
  const told = ranks.filter(({ amount, order, noun }) => amount !== null && order === '' && !MANY.test(noun));
  return pairsAcross(told, () => 'rank').flatMap(([a, b]): RankPair[] => {
    const score = isOneBearers(a, b) || isOneOwners(a, b) || isOneKind(a, b) ? shareOf(a, b) : null;
    return score === null ? [] : [{ a, b, score }];
  });
}

function isOneBearers(a: Rank, b: Rank): boolean {
  if (a.asserted !== 'is' || b.asserted !== 'is' || !meets(a.bearer, b.bearer)) return false;
  return sharedOf(a, b) >= LEAST_SHARED && shareOf(a, b) >= LEAST_SHARE;
}

/** "His second overseas trip" and "Biden's first foreign trip", each told as the news. */
function isOneOwners(a: Rank, b: Rank): boolean {
  const isNews = [a, b].every(({ sentence }) => sentence < OPENING);
  const own = ({ owner, bearer }: Rank) => new Set([...owner, ...bearer]);
  return isNews && a.thing === b.thing && meets(own(a), own(b)) && sharedOf(a, b) >= LEAST_SHARED;
}

function isOneKind(a: Rank, b: Rank): boolean {
  const isTold = [a, b].every((rank) => rank.sentence < OPENING && rank.asserted !== null && isOfItsKind(rank));
  return isTold && rowWords(a).has('nation') && rowWords(b).has('nation');
}

function sharedOf(a: Rank, b: Rank): number {
  const [left, right] = [rowWords(a), rowWords(b)];
  return [...left].filter((lemma) => right.has(lemma)).length;
}

function shareOf(a: Rank, b: Rank): number {
  return sharedOf(a, b) / Math.min(rowWords(a).size, rowWords(b).size);
}
