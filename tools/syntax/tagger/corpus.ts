import { COLUMNS, RECORD, recordOf, type WordRecord } from '../../../src/syntax/tagger/attributes.ts';
import { sentenceRecords } from '../../../src/syntax/tagger/sentence.ts';
import { PADDING } from '../../../src/syntax/tagger/templates.ts';
import { classesOf } from '../../../src/syntax/weights/lexicon.ts';
import { readConllu } from '../conllu.ts';

/** A sentence with its gold tags, as indices into the tag set, -1 for tags that are too rare. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly gold: readonly number[];
  readonly records: Int32Array;
}

/** A joint tag must be seen that often to be learnt. */
const MIN_TAG = 5;

/** The joint tags `UPOS|XPOS` of the files, the most frequent first. */
export function tagSet(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { rows } of paths.flatMap(readConllu)) {
    for (const { upos, xpos } of rows) counts.set(`${upos}|${xpos}`, (counts.get(`${upos}|${xpos}`) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= MIN_TAG);
  return frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

const known = new Map<string, WordRecord>();

function knownRecord(word: string): WordRecord {
  const record = known.get(word) ?? recordOf(word, classesOf);
  known.set(word, record);
  return record;
}

export function prepare(words: readonly string[], gold: readonly number[]): TaggedSentence {
  return { words, gold, records: sentenceRecords(words, words.map(knownRecord)) };
}

export function loadTagged(path: string, tags: readonly string[]): TaggedSentence[] {
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  return readConllu(path).map(({ rows }) =>
    prepare(
      rows.map((row) => row.form),
      rows.map((row) => ids.get(`${row.upos}|${row.xpos}`) ?? -1),
    ),
  );
}

/** The hash of the word in lower case. */
export function lowerHash(sentence: TaggedSentence, i: number): number {
  return sentence.records[(i + PADDING) * RECORD + COLUMNS.lower] as number;
}
