import { pushVarint, type Reader, readVarint } from './codec.ts';

/**
 * Strings in order of code units, each as the length of what it shares with the one before, the length of the rest,
 * and the rest as UTF-16 code units (front coding).
 */
export function packSorted(words: readonly string[]): { shared: Uint8Array; letters: Uint8Array } {
  const shared: number[] = [];
  const letters: number[] = [];
  let previous = '';
  for (const word of words) {
    let same = 0;
    while (same < previous.length && same < word.length && previous[same] === word[same]) same++;
    pushVarint(shared, same);
    for (let i = same; i < word.length; i++) pushVarint(letters, word.charCodeAt(i));
    letters.push(0);
    previous = word;
  }
  return { shared: Uint8Array.from(shared), letters: Uint8Array.from(letters) };
}

/** Reads `count` strings that `packSorted` wrote and hands each on with its rank. */
export function readSorted(
  shared: Reader,
  letters: Reader,
  count: number,
  take: (word: string, rank: number) => void,
): void {
  let previous = '';
  for (let rank = 0; rank < count; rank++) {
    let word = previous.slice(0, readVarint(shared));
    for (let code = readVarint(letters); code !== 0; code = readVarint(letters)) word += String.fromCharCode(code);
    take(word, rank);
    previous = word;
  }
}
