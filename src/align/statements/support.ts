import type { Context } from '../context.ts';
import { type Alignment, alignSentences } from './alignment.ts';
import { unitWeight } from './coverage.ts';
import { likeness } from './likeness.ts';
import { saidIn } from './said.ts';
import { isContent, type Unit, type UnitSentence, unitSentence } from './unit.ts';

/** One sentence of a statement, held against all the other text says. */
export interface Support {
  readonly side: 'a' | 'b';
  readonly claim: UnitSentence;
  /** With the sentence that says most of it. */
  readonly alignment: Alignment;
  /** By unit of the claim, 0 to 1: how far that sentence says it, and how far the other text does anywhere. */
  readonly here: readonly number[];
  readonly anywhere: readonly number[];
}

/** With how many sentences of the other text a sentence is aligned. */
const CANDIDATES = 3;
/** Words that are aligned mean the same at least as surely as this. */
const LEAST_TIED = 0.5;

/** Each sentence of one text with what the other text says of it. */
export function supportsOf(context: Context, side: 'a' | 'b'): Support[] {
  const [own, other] = side === 'a' ? [0, 1] : [1, 0];
  const [analysis, against] = [context.analyses[own], context.analyses[other]];
  if (!analysis || !against) return [];
  const candidates = candidatesOf(context, side);
  return analysis.trees.flatMap((_, sentence): Support[] => {
    const claim = unitSentence(analysis, sentence);
    const found = (candidates.get(sentence) ?? [0]).flatMap((at) => unitSentence(against, at) ?? []);
    if (!claim || found.length === 0) return [];
    const tried = found.map((evidence) => trial(claim, evidence, side));
    const best = tried.reduce((a, b) => (b.share > a.share ? b : a));
    const anywhere = claim.units.map((unit, at) =>
      Math.max(saidIn(against, unit), ...tried.map(({ here }) => here[at] ?? 0)),
    );
    return [{ side, claim, alignment: best.alignment, here: best.here, anywhere }];
  });
}

/** The likeliest sentences of the other text for each sentence. */
function candidatesOf({ sentencePairs }: Context, side: 'a' | 'b'): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const sorted = sentencePairs
    .filter(({ a, b }) => a.article !== b.article)
    .sort((x, y) => y.overlap - x.overlap || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence);
  for (const { a, b } of sorted) {
    const [own, other] = side === 'a' ? [a.sentence, b.sentence] : [b.sentence, a.sentence];
    const list = found.get(own) ?? [];
    if (list.length < CANDIDATES) found.set(own, [...list, other]);
  }
  return found;
}

function trial(claim: UnitSentence, evidence: UnitSentence, side: 'a' | 'b') {
  const alignment = side === 'a' ? alignSentences(claim, evidence) : alignSentences(evidence, claim);
  const tied = side === 'a' ? alignment.toB : alignment.toA;
  const here = claim.units.map((unit, at) => {
    const counterpart = evidence.units[tied[at] ?? -1];
    return counterpart ? Math.max(LEAST_TIED, likeness(unit, counterpart)) : 0;
  });
  return { alignment, here, share: shareOf(claim, here) };
}

/** How much of a sentence is said, 0 to 1, rare words counting more; 1 where it has no content at all. */
export function shareOf({ units }: UnitSentence, said: readonly number[]): number {
  let [part, whole] = [0, 0];
  units.forEach((unit: Unit, at) => {
    if (!isContent(unit)) return;
    whole += unitWeight(unit);
    part += unitWeight(unit) * (said[at] ?? 0);
  });
  return whole === 0 ? 1 : part / whole;
}

/** How much of a claim the other text nowhere says, 0 to 1. */
export function unsaidShare({ claim, anywhere }: Support): number {
  return 1 - shareOf(claim, anywhere);
}

/** The words of a claim that the other text nowhere says, in text order. */
export function missingIn({ claim, anywhere }: Support): Unit[] {
  return claim.units.filter((unit, at) => isContent(unit) && (anywhere[at] ?? 0) < LEAST_TIED);
}
