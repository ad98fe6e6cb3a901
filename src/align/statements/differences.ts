import type { Entries } from '../../lexicon/entries.ts';
import type { Context } from '../context.ts';
import type { SentencePair } from '../sentences.ts';
import { type Alignment, alignSentences } from './alignment.ts';
import { coverageOf } from './coverage.ts';
import type { Difference } from './difference.ts';
import { negationDifferences } from './negation.ts';
import { orderDifferences } from './order.ts';
import { refutedDifferences } from './refuted.ts';
import { rewordingDoubt } from './rewording.ts';
import { excludedKinds, judgeSubstitution } from './substitution.ts';
import { swapDifferences } from './swap.ts';
import { truthOf } from './truth.ts';
import { type Unit, type UnitSentence, unitSentence } from './unit.ts';

const known = new WeakMap<Context, readonly Difference[]>();

/** What sets the aligned sentences of a context apart, worked out once a context. */
export function differencesOf(context: Context): readonly Difference[] {
  const found =
    known.get(context) ?? alignmentsOf(context).flatMap((alignment) => differencesIn(alignment, context.lexicon));
  known.set(context, found);
  return found;
}

const aligned = new WeakMap<Context, readonly Alignment[]>();

/** Each sentence of the shorter text with its best counterpart. */
export function alignmentsOf(context: Context): readonly Alignment[] {
  const found = aligned.get(context) ?? bestPairs(context).flatMap((pair) => align(context, pair));
  aligned.set(context, found);
  return found;
}

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

function differencesIn(alignment: Alignment, lexicon: Entries): Difference[] {
  return [
    ...substituted(alignment, lexicon),
    ...narrowed(alignment),
    ...orderDifferences(alignment),
    ...negationDifferences(alignment),
    ...swapDifferences(alignment),
    ...refutedDifferences(alignment),
  ];
}

function substituted(alignment: Alignment, lexicon: Entries): Difference[] {
  const { a, b } = alignment;
  const coverage = coverageOf(alignment);
  const least = Math.min(coverage.a, coverage.b);
  const most = Math.max(coverage.a, coverage.b);
  return alignment.substitutions.flatMap((pair): Difference[] => {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    const judged = judgeSubstitution(left, right, lexicon);
    if (!judged) return [];
    if (judged.kind === 'opposite' && truth(a, left) !== truth(b, right)) return [];
    const doubt = judged.kind === 'word' ? rewordingDoubt(alignment, left, right) : 1;
    // Detail that only one adds weakens no clash of values, but makes a mere change of words a rewording.
    const shared = judged.kind === 'word' ? least : most;
    const score = judged.strength * doubt * (0.4 + 0.6 * pair.score) * (0.3 + 0.7 * shared);
    return [{ kind: judged.kind, alignment, a: left, b: right, valueA: left.form, valueB: right.form, score }];
  });
}

/** "kitchen" is a room but no dining room: a wider word made narrow by its modifier is compared with it. */
function narrowed(alignment: Alignment): Difference[] {
  const { a, b } = alignment;
  return [...alignment.same, ...alignment.substitutions].flatMap((pair): Difference[] => {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    const [termA, termB] = [termOf(a, left), termOf(b, right)];
    if (
      left.kind !== 'word' ||
      right.kind !== 'word' ||
      termA === termB ||
      (termA === left.lemma && termB === right.lemma)
    )
      return [];
    const judged = excludedKinds({ lemma: termA, pos: 'n' }, { lemma: termB, pos: 'n' });
    return judged
      ? [
          {
            kind: judged.kind,
            alignment,
            a: left,
            b: right,
            valueA: termA,
            valueB: termB,
            score: judged.strength * 0.85,
          },
        ]
      : [];
  });
}

/** A noun with the one word before it that modifies it, where there is one. */
function termOf({ tree }: UnitSentence, { head, lemma, upos }: Unit): string {
  const before = tree.words[head - 1];
  return upos === 'NOUN' && before?.head === head && /^(NOUN|ADJ|VERB)$/.test(before.upos)
    ? `${before.text.toLowerCase()} ${lemma}`
    : lemma;
}

function truth({ tree }: UnitSentence, { head }: Unit) {
  return truthOf(tree, head);
}
