import type { Entries } from '../../lexicon/entries.ts';
import { remember } from '../../remember.ts';
import type { Context } from '../context.ts';
import type { SentencePair } from '../sentences.ts';
import { type Alignment, alignSentences } from './alignment.ts';
import { boundDifferences } from './bounds.ts';
import { coverageOf } from './coverage.ts';
import { degreeDifference, degreesIn } from './degree-differences.ts';
import type { Difference } from './difference.ts';
import type { DifferenceKind } from './difference-kind.ts';
import { type Edits, editsOf } from './edits.ts';
import { negationDifferences } from './negation.ts';
import { orderDifferences } from './order.ts';
import { refutedDifferences } from './refuted.ts';
import { narrowed, substituted } from './substituted.ts';
import { swapDifferences } from './swap.ts';
import { unitSentence } from './unit.ts';

/** What sets the aligned sentences of a context apart, worked out once a context. */
export const differencesOf = remember((context: Context): readonly Difference[] => {
  const alignments = alignmentsOf(context);
  const edits = editsOf(context, alignments);
  const side = shortSide(context);
  return alignments
    .flatMap((alignment) => differencesIn(alignment, context.lexicon, edits))
    .filter(({ kind, alignment }) => !side || !LOOSE.has(kind) || coverageOf(alignment)[side] >= LEAST_TOLD);
});

/** In a whole article there is always some sentence that denies or turns round some of the words of another. */
const LOOSE: ReadonlySet<DifferenceKind> = new Set([
  'negation',
  'refuted',
  'order',
  'swap',
  'relation',
  'quantifier',
  'word',
]);
const LEAST_TOLD = 0.7;
const TIMES_LONGER = 3;

/** The short side where a statement is held against an article, else `null`. */
function shortSide({ sameSubject, analyses }: Context): 'a' | 'b' | null {
  const [inA = 0, inB = 0] = analyses.map(({ trees }) => trees.length);
  if (!sameSubject || Math.max(inA, inB) <= TIMES_LONGER * Math.min(inA, inB)) return null;
  return inA < inB ? 'a' : 'b';
}

/** Each sentence of the shorter text with its best counterpart. */
export const alignmentsOf = remember((context: Context): readonly Alignment[] =>
  bestPairs(context).flatMap((pair) => align(context, pair)),
);

/** Sentences with less in common are not about one point, unless there is no other. */
const LEAST_OVERLAP = 0.08;

/** Texts of about one length are taken sentence by sentence both ways; else each sentence of the shorter one. */
function bestPairs(context: Context): SentencePair[] {
  if (!context.sameSubject) return context.sentencePairs.filter(areAcross);
  const [inA = 0, inB = 0] = context.analyses.map(({ trees }) => trees.length);
  const kept = new Set([
    ...(inB <= 2 * inA ? bestOf(context, 'b') : []),
    ...(inA <= 2 * inB ? bestOf(context, 'a') : []),
  ]);
  return kept.size === 0 && inA === 1 && inB === 1 ? [ONLY_PAIR] : [...kept];
}

/** Sentences of two reports with less in common are seldom on one point. */
const LEAST_ACROSS = 0.45;

function areAcross({ a, b, overlap }: SentencePair): boolean {
  return a.article !== b.article && overlap >= LEAST_ACROSS;
}

/** Two single sentences are compared whatever they share. */
const ONLY_PAIR: SentencePair = {
  a: { article: 0, sentence: 0, features: new Set() },
  b: { article: 1, sentence: 0, features: new Set() },
  overlap: 0,
};

function bestOf({ sentencePairs }: Context, key: 'a' | 'b'): SentencePair[] {
  const best = new Map<number, SentencePair>();
  for (const pair of sentencePairs) {
    if (pair.a.article === pair.b.article || pair.overlap < LEAST_OVERLAP) continue;
    const at = pair[key].sentence;
    const rival = best.get(at);
    if (!rival || pair.overlap > rival.overlap) best.set(at, pair);
  }
  return [...best.values()];
}

function align({ analyses }: Context, { a, b }: SentencePair): Alignment[] {
  const [left, right] = [analyses[a.article], analyses[b.article]];
  const one = left && unitSentence(left, a.sentence);
  const other = right && unitSentence(right, b.sentence);
  return one && other ? [alignSentences(one, other)] : [];
}

/** How much is said to be so settles whether it is, where it is told: "not all came" denies no coming. */
const SETTLED: ReadonlySet<DifferenceKind> = new Set(['negation', 'quantifier']);

function differencesIn(alignment: Alignment, lexicon: Entries, edits: Edits): Difference[] {
  const found = wordForWord(alignment, lexicon, edits);
  const degrees = degreesIn(alignment);
  if (degrees === null) return found;
  return degrees.exclude ? [...found, degreeDifference(alignment)] : found.filter(({ kind }) => !SETTLED.has(kind));
}

function wordForWord(alignment: Alignment, lexicon: Entries, edits: Edits): Difference[] {
  return [
    ...substituted(alignment, lexicon, edits),
    ...narrowed(alignment),
    ...boundDifferences(alignment),
    ...orderDifferences(alignment),
    ...negationDifferences(alignment),
    ...swapDifferences(alignment),
    ...refutedDifferences(alignment),
  ];
}
