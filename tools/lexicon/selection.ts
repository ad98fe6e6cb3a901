/** Which lemmas and senses of WordNet are worth carrying: those that a reader of news meets. */
import { isListed, logFrequency } from '../../src/lexicon/en/frequency.ts';
import { readWordNet, type Synset, senseShares } from './wordnet.ts';

/** Zipf value a lemma must have, and each word of a lemma of several words. */
const COMMON = 2.5;
const COMMON_PART = 3.6;
/** Share of a lemma's use a sense must have, and how many senses are kept at most. */
const SHARE = 0.12;
const MOST_SENSES = 4;

export interface KeptSense {
  readonly lemma: string;
  readonly synset: Synset;
  readonly share: number;
  readonly primary: boolean;
}

/** WordNet's spelling, or with a name as modifier ("French horn"); names themselves belong to the gazetteers. */
function isSpelt(lemma: string, synset: Synset): boolean {
  return synset.words.some((word) => word.toLowerCase() === lemma && /^[a-z]|[ -][a-z][^ -]*$/u.test(word));
}

export function isKept(lemma: string): boolean {
  const parts = lemma.split(/[ -]/u);
  const common = parts.length > 1 ? COMMON_PART : COMMON;
  return /^[a-z][a-z' .-]*$/u.test(lemma) && parts.every((part) => isListed(part) && logFrequency(part) >= common);
}

function keptSenses(): KeptSense[] {
  return [...senseShares(net)].flatMap(([key, senses]) => {
    const lemma = key.slice(0, -2);
    if (!isKept(lemma)) return [];
    return senses
      .slice(0, MOST_SENSES)
      .map(({ synset, share }, i) => ({ lemma, synset: net.synsets.get(synset) as Synset, share, primary: i === 0 }))
      .filter(({ synset, share, primary }) => (primary || share >= SHARE) && isSpelt(lemma, synset));
  });
}

export const net = readWordNet();
export const kept = keptSenses();
export const synsetOf = (key: string): Synset => net.synsets.get(key) as Synset;

const shares = new Map(kept.map((sense) => [`${sense.lemma}/${sense.synset.key}`, sense]));
/** The kept sense of a lemma in a synset. */
export const keptSense = (lemma: string, synset: string): KeptSense | undefined => shares.get(`${lemma}/${synset}`);
