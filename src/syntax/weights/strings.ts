import { pushVarint, type Reader, readerOf, readVarint } from './codec.ts';

/** Characters made at once; engines limit the number of arguments. */
const CHUNK = 4096;

/** Text as bytes: UTF-16 code units as variable-length integers, so that ASCII takes one byte a character. */
export function packText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) pushVarint(bytes, text.charCodeAt(i));
  return Uint8Array.from(bytes);
}

export function unpackText(bytes: Uint8Array): string {
  const reader = readerOf(bytes);
  const codes = new Uint16Array(bytes.length);
  let length = 0;
  while (reader.at < bytes.length) codes[length++] = readVarint(reader);
  const chunks: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    chunks.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + CHUNK))));
  }
  return chunks.join('');
}

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

/** A hash of a string that grows from left to right, so that front-coded strings share the work for what they share. */
export function hashString(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = extend(hash, text.charCodeAt(i));
  return hash;
}

const SEED = 0x2545f491;

function extend(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The hashes (`hashString`) of `count` strings that `packSorted` wrote. The strings themselves are never built. */
export function readHashes(shared: Reader, letters: Reader, count: number): Int32Array {
  const hashes = new Int32Array(count);
  const prefixes = [SEED];
  for (let rank = 0; rank < count; rank++) {
    let length = readVarint(shared);
    let hash = prefixes[length] as number;
    for (let code = readVarint(letters); code !== 0; code = readVarint(letters)) {
      hash = extend(hash, code);
      prefixes[++length] = hash;
    }
    hashes[rank] = hash;
  }
  return hashes;
}
