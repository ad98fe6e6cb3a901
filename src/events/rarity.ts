import { logFrequency } from '../lexicon/en/frequency.ts';
import { rememberForms } from '../syntax/weights/remember.ts';

/** Inverse document frequency in natural logarithms. */
export type Rarity = (feature: string) => number;

/** Words of an article of usual length, by which a word's frequency becomes a share of articles. */
const USUAL_LENGTH = 300;
/** How many articles the knowledge of general English is worth, and how many of a batch are believed at most. */
const BACKGROUND = 60;
const MOST_BELIEVED = 1000;
const CEILING = 9;

/** From a share of words in a thousand million to a share of articles that have the word. */
function generalRarity(word: string): number {
  const share = 10 ** (logFrequency(word) - 9);
  return Math.min(CEILING, -Math.log(1 - (1 - share) ** USUAL_LENGTH));
}

/** Of a feature of several words the sum. */
const general = rememberForms((feature) => feature.split(' ').reduce((sum, word) => sum + generalRarity(word), 0));

function documentFrequencies(documents: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const feature of document.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/**
 * Rarity of features, mixed from general English and the batch: with five articles the former decides, with a thousand
 * the latter. The batch's share is capped, so that large batches stay comparable.
 */
export function rarityIn(documents: readonly ReadonlyMap<string, number>[]): Rarity {
  const counts = documentFrequencies(documents);
  const size = documents.length;
  const believed = Math.min(size, MOST_BELIEVED);
  const memory = new Map<string, number>();
  return (feature) => {
    let rarity = memory.get(feature);
    if (rarity === undefined) {
      const inBatch = Math.log((size + 1) / (counts.get(feature) ?? 0.5));
      rarity = (BACKGROUND * Math.min(CEILING, general(feature)) + believed * inBatch) / (BACKGROUND + believed);
      memory.set(feature, rarity);
    }
    return rarity;
  };
}
