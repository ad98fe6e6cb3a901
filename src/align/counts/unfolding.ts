import type { StatementView } from '../view.ts';
import type { CountView } from './view.ts';

/** Two figures of one thing, told one after the other while it was still being counted. */
export type Unfolding = 'risen' | 'fallen' | null;

/** What is counted while news unfolds: those a happening struck, and what it destroyed. */
const COUNTED_ON = new Set(
  'dead injured missing rescued arrested displaced evacuated infected trapped homeless hospitalised destroyed'.split(
    ' ',
  ),
);
/** Numbers that fall as people are found or recover. */
const COUNTED_OFF = new Set(['missing', 'trapped', 'homeless', 'displaced', 'evacuated', 'hospitalised']);
const TOLL_VERBS = new Set('destroy damage burn flatten collapse evacuate displace arrest detain infect'.split(' '));
/** Reports further apart than this do not correct each other's count. */
const LONGEST = 10 * 86_400_000;

/**
 * Whether the later report's figure may simply be the newer count. `null` where the order of the reports is not
 * known, where both say the same words (a copy has no news), or where the thing is not one that is counted on.
 */
export function unfoldingOf(a: CountView, b: CountView): Unfolding {
  const [x, y] = [a.publishedAt, b.publishedAt];
  if (isLengthSoFar(a) && isLengthSoFar(b)) return grown(a, b);
  if (x === null || y === null || x === y || Math.abs(x - y) > LONGEST || !isOngoing(a, b)) return null;
  if (isCopy(a, b)) return null;
  const [earlier, later] = x < y ? [a, b] : [b, a];
  const rises = amountOf(later) > amountOf(earlier);
  return rises || mayFall(a, b) ? 'risen' : 'fallen';
}

/** "Five days of riots", told while they go on. */
function isLengthSoFar({ quantity: { kind, bearer }, near, verb }: CountView): boolean {
  return kind === 'duration' && bearer === undefined && verb !== '' && [...near].some((word) => GOING_ON.has(word));
}

const GOING_ON = new Set(
  'riot unrest protest demonstration strike fighting clash violence bombing siege search'.split(' '),
);
const DAY = 86_400_000;

/** Whether the days between two reports account for the difference; where nobody knows them, they may. */
function grown(a: CountView, b: CountView): Unfolding {
  const [x, y] = [a.publishedAt, b.publishedAt];
  if (x === null || y === null) return 'fallen';
  const days = (amountOf(a) - amountOf(b)) / (DAY / 1000);
  return Math.abs(days - (x - y) / DAY) < 1 ? 'risen' : null;
}

function amountOf({ quantity }: CountView): number {
  return quantity.upper ?? quantity.amount;
}

function isOngoing(a: CountView, b: CountView): boolean {
  if (a.quantity.kind !== 'count') return false;
  if (a.lasting && b.lasting) return true;
  if (a.quantity.state !== undefined) return COUNTED_ON.has(a.quantity.state);
  return sharesVerb(a, b, TOLL_VERBS);
}

function mayFall(a: CountView, b: CountView): boolean {
  return COUNTED_OFF.has(a.quantity.state ?? '') || (a.lasting && b.lasting);
}

function sharesVerb(a: CountView, b: CountView, verbs: ReadonlySet<StatementView['lemma']>): boolean {
  return [...a.predicates].some((lemma) => verbs.has(lemma) && b.predicates.has(lemma));
}

function isCopy(a: CountView, b: CountView): boolean {
  const shared = [...a.sentence].filter((lemma) => b.sentence.has(lemma)).length;
  return shared >= MOST_SHARED * Math.max(a.sentence.size, b.sentence.size) && shared >= 5;
}

const MOST_SHARED = 0.85;
