import { ALL_LOWER, ATTRIBUTES, CASING, NO_LETTER } from './attributes.ts';
import { PADDING, sentenceCasing } from './features.ts';

const OPENERS = 8;

/** For each word, a small number that says how its casing is to be read: the sentence's casing, and whether it opens. */
export function casingContexts(words: readonly string[], attributes: Int32Array, out: Uint8Array): void {
  const casing = sentenceCasing(attributes, words.length);
  let opening = true;
  for (let i = 0; i < words.length; i++) {
    out[i] = casing * 2 + (opening ? OPENERS : 0);
    const own = attributes[(i + PADDING) * ATTRIBUTES + CASING] as number;
    opening = own === NO_LETTER && (opening || opensAfter(words[i] as string));
  }
}

function opensAfter(word: string): boolean {
  return word === ':' || word === '“' || word === '"' || word === '``' || word === '.' || word === '?' || word === '!';
}
void ALL_LOWER;
