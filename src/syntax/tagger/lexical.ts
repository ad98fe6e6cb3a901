import { rankOf } from '../weights/hash-table.ts';
import { classesOf } from '../weights/lexicon.ts';
import { rememberForms } from '../weights/remember.ts';
import { COLUMNS, recordOf, type WordRecord } from './attributes.ts';
import { sift } from './key-filter.ts';
import { dictionaryKey, MANY, type TaggerModel, tagsAt } from './model.ts';
import { padRecord } from './sentence.ts';
import { BY_OFFSET, type TemplateSet, writeKeys } from './templates.ts';

/** A word with what it adds to the scores of the tags wherever it stands: computed once, as words recur. */
export interface LexicalEntry extends WordRecord {
  /** The only tags it may have; none where all may be. */
  readonly allowed: Uint8Array;
  /** Five vectors, for the words two behind it, one behind, itself, one before and two before: in this order. */
  readonly scores: Float32Array;
}

/** Looks words up in a model. */
export interface LexicalCache {
  /** The entry of a word; what is cached only saves time. */
  entry(word: string): LexicalEntry;
  /** What the padding adds, as `LexicalEntry.scores`, at distances -2, -1, 1 and 2 from the sentence. */
  readonly pads: ReadonlyMap<number, Float32Array>;
}

export function lexicalCache(model: TaggerModel): LexicalCache {
  const pads = new Map([-2, -1, 1, 2].map((distance) => [distance, scoresOf(model, padRecord(distance))] as const));
  return { entry: rememberForms((word) => entryOf(model, word)), pads };
}

function entryOf(model: TaggerModel, word: string): LexicalEntry {
  const known = recordOf(word, classesOf);
  const { record } = known;
  const start = rankOf(model.table, dictionaryKey(record[COLUMNS.lower] as number));
  return { ...known, allowed: start < 0 ? NONE : tagsAt(model, start), scores: scoresOf(model, record) };
}

const NONE = new Uint8Array(0);

const KEYS = new Int32Array(Math.max(...BY_OFFSET.map((set) => set.size)));

function scoresOf(model: TaggerModel, record: Int32Array): Float32Array {
  const tags = model.tags.length;
  const scores = new Float32Array(BY_OFFSET.length * tags);
  BY_OFFSET.forEach((set, i) => {
    addFeatures(model, set, record, 0, KEYS, scores, i * tags);
  });
  return scores;
}

/** Adds to the tags' scores, from `base`, the weights of the features that a set of templates finds at a record. */
export function addFeatures(
  model: TaggerModel,
  set: TemplateSet,
  records: Int32Array,
  at: number,
  keys: Int32Array,
  scores: Float32Array,
  base = 0,
): void {
  const found = findFeatures(model, set, records, at, keys);
  for (let k = 0; k < found; k++) addWeights(model, keys[k] as number, scores, base);
}

/** Writes where the features that are found start in the model's cells into `keys`; returns how many there are. */
function findFeatures(
  { filter, table }: TaggerModel,
  set: TemplateSet,
  records: Int32Array,
  at: number,
  keys: Int32Array,
): number {
  writeKeys(set, records, at, keys);
  const likely = sift(filter, keys, set.size);
  let found = 0;
  for (let k = 0; k < likely; k++) {
    const start = rankOf(table, keys[k] as number);
    if (start >= 0) keys[found++] = start;
  }
  return found;
}

function addWeights({ cells, weightOf }: TaggerModel, start: number, scores: Float32Array, base: number): void {
  const end = start + 2 * (cells[start] as number);
  for (let j = start + 1; j < end; j += 2) {
    const id = base + (cells[j] as number);
    scores[id] = (scores[id] as number) + (weightOf[cells[j + 1] as number] as number);
  }
}

/** As `addFeatures`, but complete only for the given tags: a word of the dictionary has few. */
export function addFeaturesOf(
  allowed: Uint8Array,
  model: TaggerModel,
  set: TemplateSet,
  records: Int32Array,
  at: number,
  keys: Int32Array,
  scores: Float32Array,
): void {
  const { cells, weightOf } = model;
  const found = findFeatures(model, set, records, at, keys);
  for (let k = 0; k < found; k++) {
    const start = keys[k] as number;
    const count = cells[start] as number;
    if (count < MANY) addWeights(model, start, scores, 0);
    else addRow(cells, start + 1 + 2 * count, weightOf, allowed, scores);
  }
}

function addRow(
  cells: Uint8Array,
  row: number,
  weightOf: Float32Array,
  allowed: Uint8Array,
  scores: Float32Array,
): void {
  for (let j = 0; j < allowed.length; j++) {
    const id = allowed[j] as number;
    scores[id] = (scores[id] as number) + (weightOf[cells[row + id] as number] as number);
  }
}
