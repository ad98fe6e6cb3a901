import { COLUMNS, RECORD, type WordRecord } from './attributes.ts';
import { casingsInContext } from './casing.ts';
import { PADDING } from './templates.ts';

const PAD = 0x51ed270b;
const AFTER = 7;

/** The record of the padding `distance` words (1 or 2) before (negative) or behind a sentence. */
export function padRecord(distance: number): Int32Array {
  return new Int32Array(RECORD).fill(padOf(distance));
}

function padOf(distance: number): number {
  return distance < 0 ? PAD + PADDING + distance : PAD + AFTER + distance - 1;
}

/** The records of a sentence's words, one after the other, with padding on both sides; the tags are yet to come. */
export function sentenceRecords(words: readonly string[], known: readonly WordRecord[]): Int32Array {
  const records = new Int32Array((words.length + 2 * PADDING) * RECORD);
  const casings = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) casings[i] = (known[i] as WordRecord).casing;
  const contexts = casingsInContext(words, casings);
  for (let i = 0; i < words.length; i++) {
    const at = (i + PADDING) * RECORD;
    copyRecord((known[i] as WordRecord).record, records, at);
    records[at + COLUMNS.casing] = contexts[i] as number;
  }
  setVerbsAhead(records, known);
  for (let distance = 1; distance <= PADDING; distance++) {
    records.fill(padOf(-distance), (PADDING - distance) * RECORD, (PADDING - distance + 1) * RECORD);
    const behind = (PADDING + words.length + distance - 1) * RECORD;
    records.fill(padOf(distance), behind, behind + RECORD);
  }
  return records;
}

/** A loop is faster than `set` for so few. */
function copyRecord(record: Int32Array, records: Int32Array, at: number): void {
  for (let column = 0; column < RECORD; column++) records[at + column] = record[column] as number;
}

/** Two or more count alike. */
const MANY = 2;

/** Sets the column `finite` to how many likely verbs are yet to come. */
function setVerbsAhead(records: Int32Array, known: readonly WordRecord[]): void {
  let ahead = 0;
  for (let i = known.length - 1; i >= 0; i--) {
    records[(i + PADDING) * RECORD + COLUMNS.finite] = ahead;
    if (known[i]?.verbal) ahead = Math.min(MANY, ahead + 1);
  }
}

/**
 * Sets the tag of word `i`, and for the word behind it how many finite verbs stand before: whether a sentence has its
 * verb yet tells a past tense ("the strikes killed dozens") from a participle ("the man killed was 40").
 */
export function placeTag(records: Int32Array, i: number, tag: number, finite: boolean): void {
  const at = (i + PADDING) * RECORD;
  records[at + COLUMNS.tag] = tag;
  const before = Math.floor((records[at + COLUMNS.finite] as number) / (MANY + 1));
  const next = at + RECORD + COLUMNS.finite;
  const ahead = (records[next] as number) % (MANY + 1);
  records[next] = ahead + (MANY + 1) * Math.min(MANY, before + (finite ? 1 : 0));
}
