import { backgroundsApart } from '../align/background.ts';
import { arePersonsApart } from '../align/counts/apart.ts';
import type { TallyPair } from '../align/counts/tallies.ts';
import type { CountView } from '../align/counts/view.ts';
import { settledBy, type Told } from '../align/settled.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two results of one vote or match. */
export const tallyDiffers = defineDetector({
  name: 'tally-differs',
  kind: 'quantity',
  description: 'One vote or match is given two results: 5-4 and 6-3.',
  *find({ tallyPairs }) {
    const isSettled = settledBy(
      tallyPairs,
      ({ same }) => same,
      ({ a, b }) => [toldBy(a), toldBy(b)],
    );
    const isKin = settledBy(
      tallyPairs.filter(isOneContest),
      ({ kin }) => kin,
      ({ a, b }) => [toldBy(a), toldBy(b)],
    );
    for (const pair of tallyPairs) {
      // A figure that has a closer counterpart there is not that of another vote.
      if (pair.same || !isOneContest(pair) || isSettled(pair) || (!pair.kin && isKin(pair))) continue;
      const shared = [...pair.a.sentence].filter((lemma) => pair.b.sentence.has(lemma)).sort();
      yield {
        kind: 'quantity',
        point: ['tally', ...shared].join('|'),
        label: isVote(pair.a) || isVote(pair.b) ? 'Result of the vote' : 'Result',
        sides: [sideOf(pair.a), sideOf(pair.b)],
        compatible: null,
        score: pair.kin ? 0.85 : 0.6,
      };
    }
  },
});

const LEAST_CONTEXT = 0.25;
/** Votes that share a figure or a total need little more; results that share none need much. */
const LEAST_KIN = 0.05;
const LEAST_APART = 0.5;
/** A low score in sport shares a figure with others by chance, so that the words around it must tell. */
const LOW = 10;

function isOneContest(pair: TallyPair): boolean {
  const { a, b, kin, slip, context, sorts } = pair;
  if (areSortsApart(sorts)) return false;
  if (backgroundsApart(a.background, b.background)) return isVoteRecalled(pair);
  if (sorts.every((sort) => sort === 'vote')) return slip || (isOneBody(a, b) && context >= LEAST_KIN);
  if (sorts.includes('record') && meets(a.owner, b.owner)) return kin && context >= LEAST_OWN;
  if (!isVote(a) && !isVote(b) && (arePersonsApart(a, b) || (isRunning(a) && isRunning(b) && !shareClock(a, b))))
    return false;
  if (slip && isVote(a) && isVote(b)) return true;
  const isLow = Math.max(a.quantity.amount, a.quantity.upper ?? 0, b.quantity.amount, b.quantity.upper ?? 0) < LOW;
  if (isLow) return context >= (isOneBench(a, b) ? LEAST_BENCH : kin ? LEAST_CONTEXT : LEAST_APART);
  if (!kin) return context >= LEAST_APART;
  return context >= (isVote(a) || isVote(b) ? LEAST_KIN : LEAST_CONTEXT);
}

const LEAST_OWN = 0.1;

/** "The Senate passed it *last month*", "it passed the Senate": the month is only told by one of them. */
const LEAST_RECALLED = 0.2;
/** A background of no known time. */
const EARLIER = '~';

function isVoteRecalled({ a, b, context, sorts }: TallyPair): boolean {
  const times = [a.background, b.background];
  if (!times.includes(EARLIER) || !times.includes('')) return false;
  return sorts.every((sort) => sort === 'vote') && isOneBody(a, b) && context >= LEAST_RECALLED;
}

/** The result of a vote is no side's record, and neither is how a game stood for a while. */
function areSortsApart([a, b]: TallyPair['sorts']): boolean {
  return a !== 'unknown' && b !== 'unknown' && a !== b;
}

/** Members that stay away are few: votes of one body have about one total. */
const MOST_ABSENT = 0.12;

function isOneBody(a: CountView, b: CountView): boolean {
  const [x, y] = [totalOf(a), totalOf(b)];
  return Math.abs(x - y) <= MOST_ABSENT * Math.max(x, y);
}

function totalOf({ quantity: { amount, upper = 0 } }: CountView): number {
  return amount + upper;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

/** Verbs that tell how a game stood for a while: "closed to 47-44", "made it 45-42". */
const RUNNING = /^(close|cut|trim|pull|lead|tie|extend|open|build|make|put|take|trail|go|stretch)$/;

function isRunning({ verb }: CountView): boolean {
  return RUNNING.test(verb);
}

/** "With 13:41 to play." */
function shareClock(a: CountView, b: CountView): boolean {
  return [...a.sentence].some((word) => /^\d{1,2}:\d{2}$/.test(word) && b.sentence.has(word));
}

/** Votes of one number of judges or members, both told of a vote or decision, are hardly ever two votes. */
function isOneBench(a: CountView, b: CountView): boolean {
  return (
    totalOf(a) === totalOf(b) && totalOf(a) >= 5 && [a, b].every(({ quantity }) => VOTES.has(quantity.bearer ?? ''))
  );
}

const VOTES = new Set('vote decision ruling verdict judgment judgement opinion majority margin'.split(' '));
const LEAST_BENCH = 0.08;

/** "An 87-1 vote", "the final tally was 97-1". */
function isVote({ quantity, sentence }: CountView): boolean {
  return VOTES.has(quantity.bearer ?? '') || ['vote', 'tally', 'ballot'].some((word) => sentence.has(word));
}

function toldBy({ article, quantity }: CountView): Told {
  return { article, mention: quantity };
}

function sideOf({ article, quantity, start, end }: CountView): FindingSide {
  const figures = [quantity.amount, quantity.upper ?? 0].sort((x, y) => y - x);
  return {
    value: quantity.text,
    normalized: figures.join('-'),
    places: [{ article, field: quantity.field, start, end }],
  };
}
