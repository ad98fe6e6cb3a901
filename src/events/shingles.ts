import type { Document } from '../segment/document.ts';

/** Words in a shingle. */
const LENGTH = 5;

/** FNV-1a over UTF-16 code units, carried on from `seed`. */
function hashWord(seed: number, word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** Spreads the bits, so that the least hashes are a fair sample (finaliser of MurmurHash3). */
function spread(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function wordsOf(document: Document): string[] {
  return document.sentences
    .filter(({ repeated, kind }) => !repeated && kind === 'paragraph')
    .flatMap(({ tokens }) => tokens.map(({ text }) => text.toLowerCase()))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Hashes of all runs of five words of an article's paragraphs; signs and capitals do not matter. */
export function shinglesOf(document: Document): ReadonlySet<number> {
  const words = wordsOf(document);
  const shingles = new Set<number>();
  for (let i = 0; i + LENGTH <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < LENGTH; j++) hash = hashWord(hash, words[i + j] as string);
    shingles.add(spread(hash));
  }
  return shingles;
}
