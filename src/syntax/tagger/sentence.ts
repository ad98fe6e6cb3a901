import { classesOf, type WordClasses } from '../weights/lexicon.ts';
import { COLUMNS, RECORD, recordOf, type WordRecord } from './attributes.ts';
import { casingsInContext } from './casing.ts';
import { PADDING } from './templates.ts';

const PAD = 0x51ed270b;
/** Records are kept for this many words, then forgotten, so that memory stays bounded. */
const MAX_CACHED = 20_000;

let cache = new Map<string, WordRecord>();

function cachedRecord(word: string): WordRecord {
  const known = cache.get(word);
  if (known) return known;
  const made = recordOf(word, classesOf as (lower: string) => WordClasses);
  if (cache.size >= MAX_CACHED) cache = new Map();
  cache.set(word, made);
  return made;
}

/** The records of a sentence's words, one after the other, with padding on both sides; the tags are yet to come. */
export function sentenceRecords(words: readonly string[]): Int32Array {
  const records = new Int32Array((words.length + 2 * PADDING) * RECORD);
  const casings = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { record, casing } = cachedRecord(words[i] as string);
    records.set(record, (i + PADDING) * RECORD);
    casings[i] = casing;
  }
  const contexts = casingsInContext(words, casings);
  for (let i = 0; i < words.length; i++) {
    records[(i + PADDING) * RECORD + COLUMNS.casing] = contexts[i] as number;
  }
  pad(records, words.length);
  return records;
}

function pad(records: Int32Array, words: number): void {
  for (let i = 0; i < PADDING; i++) {
    records.fill(PAD + i, i * RECORD, (i + 1) * RECORD);
    const after = PADDING + words + i;
    records.fill(PAD + 7 + i, after * RECORD, (after + 1) * RECORD);
  }
}
