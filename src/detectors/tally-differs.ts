import { backgroundsApart } from '../align/background.ts';
import { arePersonsApart } from '../align/count-apart.ts';
import type { CountView } from '../align/count-view.ts';
import { settledBy, type Told } from '../align/settled.ts';
import type { TallyPair } from '../align/tallies.ts';
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
    for (const pair of tallyPairs) {
      if (pair.same || !isOneContest(pair) || isSettled(pair)) continue;
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

function isOneContest({ a, b, kin, slip, context }: TallyPair): boolean {
  if (backgroundsApart(a.background, b.background)) return false;
  if (!isVote(a) && !isVote(b) && (arePersonsApart(a, b) || (isRunning(a) && isRunning(b) && !shareClock(a, b))))
    return false;
  if (slip && isVote(a) && isVote(b)) return true;
  const isLow = Math.max(a.quantity.amount, a.quantity.upper ?? 0, b.quantity.amount, b.quantity.upper ?? 0) < LOW;
  if (isLow) return context >= (isOneBench(a, b) ? LEAST_BENCH : kin ? LEAST_CONTEXT : LEAST_APART);
  if (!kin) return context >= LEAST_APART;
  return context >= (isVote(a) || isVote(b) ? LEAST_KIN : LEAST_CONTEXT);
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
  const total = ({ quantity: { amount, upper = 0 } }: CountView) => amount + upper;
  return total(a) === total(b) && total(a) >= 5 && [a, b].every(({ quantity }) => VOTES.has(quantity.bearer ?? ''));
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
