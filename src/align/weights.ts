import { logFrequency } from '../lexicon/en/frequency.ts';
import { remember } from '../remember.ts';

/** The Zipf value of the commonest words of English. */
const CEILING = 7.6;

/**
 * How much a shared word tells: its rarity in general English, tempered by how many of the batch's articles use
 * it (a word all of them use tells less of which sentence is which). Fewer sentences than `least` tell little of how
 * common a word is there, and count as so many.
 */
export function wordWeights(contexts: readonly ReadonlySet<string>[], least = 1): (lemma: string) => number {
  const counts = new Map<string, number>();
  for (const context of contexts) for (const lemma of context) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const total = Math.max(contexts.length, least);
  const weigh = (lemma: string) => {
    const rarity = (CEILING - logFrequency(lemma)) / CEILING;
    const inBatch = Math.log((1 + total) / (1 + (counts.get(lemma) ?? 0))) / Math.log(1 + total);
    return Math.max(rarity, 0.05) * (0.3 + 0.7 * inBatch);
  };
  // Every word is weighed again for each pair of sentences that has it.
  const known = new Map<string, number>();
  return (lemma) => {
    const found = known.get(lemma);
    if (found !== undefined) return found;
    const value = weigh(lemma);
    known.set(lemma, value);
    return value;
  };
}

/** Weighted overlap of two sets of words, 0 to 1: shared weight over the smaller set's weight and over both (mean). */
export function weightedOverlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (lemma: string) => number,
): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const lemma of small) if (large.has(lemma)) shared += weight(lemma);
  if (shared === 0) return 0;
  const totalOf = totalsBy(weight);
  const smallTotal = totalOf(small);
  return (shared / smallTotal + shared / (smallTotal + totalOf(large) - shared)) / 2;
}

/** A set is held against many, and weighed once. */
const totalsBy = remember((weight: (lemma: string) => number) =>
  remember((lemmas: ReadonlySet<string>) => {
    let total = 0;
    for (const lemma of lemmas) total += weight(lemma);
    return total;
  }),
);
