import { pairsAcross } from '../align/pairs-across.ts';
import { type SplitVote, splitVotesOf } from '../align/split-votes.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two parties of which all votes for or against a matter are said to have been. */
export const splitVoteDiffers = defineDetector({
  name: 'split-vote-differs',
  kind: 'participant',
  description:
    'All votes against, or none of those for a matter, are said to be of one party and of another: "no Republicans voted for it" and "no Democrats voted for it".',
  *find(context) {
    if (context.sameSubject) return;
    const told = context.analyses.flatMap(splitVotesOf);
    for (const [a, b] of pairsAcross(told, ({ key }) => key)) {
      if (a.party === b.party || tellsBoth(told, a) || tellsBoth(told, b) || areTwoChambers(a, b)) continue;
      yield {
        kind: 'participant',
        point: ['split vote', a.key].join('|'),
        label: `Whose votes: ${a.key}`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.75,
      };
    }
  },
});

/** An article that tells it of both parties tells of two votes. */
function tellsBoth(told: readonly SplitVote[], { article, key, party }: SplitVote): boolean {
  return told.some((other) => other.article === article && other.key === key && other.party !== party);
}

function areTwoChambers(a: SplitVote, b: SplitVote): boolean {
  return a.chamber !== '' && b.chamber !== '' && a.chamber !== b.chamber;
}

function sideOf({ text, party, article, field, start, end }: SplitVote): FindingSide {
  return { value: text, normalized: party, places: [{ article, field, start, end }] };
}
