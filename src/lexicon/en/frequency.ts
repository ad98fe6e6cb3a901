import { FREQUENCY_TABLE } from './frequency.data.ts';
import { type PackedWords, packWords } from './packed-words.ts';

/** What a word has that is not among the 30,000 commonest. */
const UNLISTED = 2;
const CAPACITY = 32_768;
const SPACE = 32;
const NEWLINE = 10;

let table: PackedWords | null = null;

/** A line is a level in tenths and its words, parted by spaces. */
function decode(): PackedWords {
  const words = packWords(FREQUENCY_TABLE, CAPACITY);
  let level = 0;
  let start = 0;
  let first = true;
  for (let i = 0; i <= FREQUENCY_TABLE.length; i++) {
    const code = i < FREQUENCY_TABLE.length ? FREQUENCY_TABLE.charCodeAt(i) : NEWLINE;
    if (code !== SPACE && code !== NEWLINE) continue;
    if (first) level = Number(FREQUENCY_TABLE.slice(start, i));
    else words.add(start, i, level);
    first = code === NEWLINE;
    start = i + 1;
  }
  return words;
}

function level(word: string): number | undefined {
  table ??= decode();
  return table.find(word.toLowerCase())[0];
}

/**
 * How common a word form is in general English on the Zipf scale: log10 of its occurrences in a thousand million
 * words, from about 2.6 to 7.6 and in steps of 0.2; 2 for a word that is not listed. Case does not matter.
 *
 * Scale: van Heuven, Mandera, Keuleers & Brysbaert 2014, "SUBTLEX-UK".
 */
export function logFrequency(word: string): number {
  const tenths = level(word);
  return tenths === undefined ? UNLISTED : tenths / 10;
}

/** Whether the word form is among the 30,000 commonest. */
export function isListed(word: string): boolean {
  return level(word) !== undefined;
}
