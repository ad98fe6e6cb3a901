import { pairsAcross } from '../pairs-across.ts';
import { meets } from '../sets.ts';
import type { Rank } from './rank.ts';

/** Two places in what is taken for one row. */
export interface RankPair {
  readonly a: Rank;
  readonly b: Rank;
  /** 0 to 1: how much of what says which row it is stands in both. */
  readonly score: number;
}

/** Places told of one thing in one row, whether they agree or not. */
export function rankPairs(ranks: readonly Rank[]): RankPair[] {
  return pairsAcross(ranks, ({ thing, order }) => `${thing}|${order}`).flatMap(([a, b]): RankPair[] => {
    const score = tellNumber(a, b) ? lengthScore(a, b) : rowScore(a, b);
    return score === null ? [] : [{ a, b, score }];
  });
}

const LEAST_SHARE = 0.6;
/** Without one known to have the place, the words alone must tell that it is one row. */
const LEAST_WORDS = 2;

/** "The only debate" and "the first of two debates" tell how many there are, whatever is said of them. */
function tellNumber(a: Rank, b: Rank): boolean {
  return (a.amount === null && b.of !== null) || (b.amount === null && a.of !== null);
}

function lengthScore(a: Rank, b: Rank): number | null {
  const shared = sharedWords(a, b);
  const share = shared / Math.min(a.scope.size, b.scope.size);
  return shared >= LEAST_WORDS && share >= LEAST_SHARE ? share : null;
}

function sharedWords(a: Rank, b: Rank): number {
  return [...a.scope].filter((lemma) => b.scope.has(lemma)).length;
}

function rowScore(a: Rank, b: Rank): number | null {
  if (a.asserted === null || a.asserted !== b.asserted || a.deed !== b.deed) return null;
  const shared = sharedWords(a, b);
  const most = Math.max(a.scope.size, b.scope.size);
  const share = isLaterInPart(a, b) || isLaterInPart(b, a) || most === 0 ? 1 : shared / most;
  if (share < LEAST_SHARE || (isElsewhere(a, b) && isElsewhere(b, a))) return null;
  if (a.bearer.size === 0 || b.bearer.size === 0) return shared >= LEAST_WORDS ? share : null;
  return meets(a.bearer, b.bearer) ? share : null;
}

/** "Since the war" against "in a decade": each has a limit that the other has not. */
function isElsewhere({ limits }: Rank, { scope }: Rank): boolean {
  return [...limits].some((lemma) => !scope.has(lemma));
}

/** The second since the war cannot be the first of all; the first since the war may well be the second of all. */
function isLaterInPart(part: Rank, whole: Rank): boolean {
  const isPart = whole.scope.size < part.scope.size && [...whole.scope].every((lemma) => part.scope.has(lemma));
  return isPart && (part.amount ?? 0) > (whole.amount ?? Number.POSITIVE_INFINITY);
}

/** Whether two places in one row cannot both be right. */
export function areApart(a: Rank, b: Rank): boolean {
  if (a.amount !== null && b.amount !== null) return a.amount !== b.amount;
  const [sole, other] = a.amount === null ? [a, b] : [b, a];
  return sole.amount === null && other.amount !== null && ((other.of ?? 0) > 1 || other.amount > 1);
}

/** Whether an article tells a place of a thing anywhere, be it only to say which one it means. */
export function tellsRank(ranks: readonly Rank[], article: string, { thing, amount }: Rank): boolean {
  return ranks.some((rank) => rank.article === article && rank.thing === thing && rank.amount === amount);
}
