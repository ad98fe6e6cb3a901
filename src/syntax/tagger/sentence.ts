import { COLUMNS, RECORD, type WordRecord } from './attributes.ts';
import { casingsInContext } from './casing.ts';
import { PADDING } from './templates.ts';

const PAD = 0x51ed270b;
const AFTER = 7;

/** The record of the padding `distance` words (1 or 2) before (negative) or behind a sentence. */
export function padRecord(distance: number): Int32Array {
  return new Int32Array(RECORD).fill(distance < 0 ? PAD + PADDING + distance : PAD + AFTER + distance - 1);
}

/** The records of a sentence's words, one after the other, with padding on both sides; the tags are yet to come. */
export function sentenceRecords(words: readonly string[], known: readonly WordRecord[]): Int32Array {
  const records = new Int32Array((words.length + 2 * PADDING) * RECORD);
  const casings = Uint8Array.from(known, ({ casing }) => casing);
  const contexts = casingsInContext(words, casings);
  for (let i = 0; i < words.length; i++) {
    const at = (i + PADDING) * RECORD;
    records.set((known[i] as WordRecord).record, at);
    records[at + COLUMNS.casing] = contexts[i] as number;
  }
  for (let distance = 1; distance <= PADDING; distance++) {
    records.set(padRecord(-distance), (PADDING - distance) * RECORD);
    records.set(padRecord(distance), (PADDING + words.length + distance - 1) * RECORD);
  }
  return records;
}
