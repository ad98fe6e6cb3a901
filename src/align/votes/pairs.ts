import { mayNameOne } from '../../lexicon/en/party-nouns.ts';
import { pairsAcross } from '../pairs-across.ts';
import { overlapOf, type Weight } from '../stance/match-parties.ts';
import type { VoteShape, VoteView } from './shapes.ts';

/** Two shapes that one vote cannot have both. */
export interface VotePair {
  readonly a: VoteView;
  readonly b: VoteView;
  /** Share of the words that both sentences have, by weight. */
  readonly context: number;
}

/** What excludes each other of one vote; a tally is told by its own rule against another tally. */
const EXCLUSIVE: readonly (readonly [VoteShape, VoteShape])[] = [
  ['unanimous', 'narrow'],
  ['unanimous', 'divided'],
  ['unanimous', 'party-line'],
  ['one-sided', 'narrow'],
  ['party-line', 'bipartisan'],
  ['voice', 'roll-call'],
  ['voice', 'secret'],
  ['secret', 'roll-call'],
];

function areExclusive(a: VoteShape, b: VoteShape): boolean {
  return EXCLUSIVE.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** The votes of two articles told in shapes that exclude each other, where neither article tells of both. */
export function votePairs(views: readonly VoteView[], weight: Weight): VotePair[] {
  const told = new Map<string, Set<VoteShape>>();
  for (const { article, shape } of views) told.set(article, (told.get(article) ?? new Set<VoteShape>()).add(shape));
  return pairsAcross(views, () => '').flatMap(([a, b]): VotePair[] => {
    if (!areExclusive(a.shape, b.shape) || told.get(a.article)?.has(b.shape) || told.get(b.article)?.has(a.shape))
      return [];
    if (!haveOneBody(a, b)) return [];
    const context = overlapOf(a.words, b.words, weight).share;
    return context >= LEAST_CONTEXT ? [{ a, b, context }] : [];
  });
}

const LEAST_CONTEXT = 0.15;

function haveOneBody(a: VoteView, b: VoteView): boolean {
  return [...a.bodies].some((x) => [...b.bodies].some((y) => x === y || mayNameOne(x, y) || areMembers(x, y)));
}

/** Lawmakers sit in every chamber. */
function areMembers(x: string, y: string): boolean {
  return (MEMBER.test(x) && CHAMBER.test(y)) || (MEMBER.test(y) && CHAMBER.test(x));
}

const MEMBER = /^(lawmaker|member|republican|democrat)$/;
const CHAMBER =
  /^(house|senate|lawmaker|member|republican|democrat|legislature|parliament|congress|assembly|conference|caucus)$/;
