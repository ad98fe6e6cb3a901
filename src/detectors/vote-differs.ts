import type { Context } from '../align/context.ts';
import { type VotePair, votePairs } from '../align/votes/pairs.ts';
import { type VoteView, voteViews } from '../align/votes/shapes.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds one vote that is told to have been unanimous and divided, or held in two ways. */
export const voteDiffers = defineDetector({
  name: 'vote-differs',
  kind: 'stance',
  description: 'One vote is told in two shapes that exclude each other: unanimous, and by a single vote.',
  *find(context: Context) {
    if (context.sameSubject) return;
    const views = context.analyses.flatMap((analysis) => voteViews(analysis));
    for (const pair of votePairs(views, context.weight)) yield finding(pair);
  },
});

const SURE = 0.8;
/** Of few words in common it may be another vote. */
const DOUBTED = 0.6;
const MUCH_SHARED = 0.3;

function finding({ a, b, context }: VotePair): Finding {
  return {
    kind: [a, b].some(isTally) ? 'quantity' : 'stance',
    point: ['vote', ...[a.shape, b.shape].sort()].join('|'),
    label: 'The vote',
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: context >= MUCH_SHARED ? SURE : DOUBTED,
    features: { context: Math.round(100 * context) / 100, shapes: [a.shape, b.shape].sort().join(' and ') },
  };
}

/** Told by its figures a vote is counted, and not called divided or united. */
function isTally({ value }: VoteView): boolean {
  return /\d/.test(value);
}

function sideOf({ article, field, start, end, value, shape }: VoteView): FindingSide {
  return { value, normalized: shape, places: [{ article, field, start, end }] };
}
