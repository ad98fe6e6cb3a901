import { rankOf } from '../weights/hash-table.ts';
import { classesOf } from '../weights/lexicon.ts';
import { COLUMNS, recordOf, type WordRecord } from './attributes.ts';
import { dictionaryKey, type TaggerModel } from './model.ts';
import { padRecord } from './sentence.ts';
import { BY_OFFSET, type TemplateSet, writeKeys } from './templates.ts';

/** A word with what it adds to the scores of the tags wherever it stands: computed once, as words recur. */
export interface LexicalEntry extends WordRecord {
  /** The only tags it may have; none where all may be. */
  readonly allowed: Uint8Array;
  /** Five vectors, for the words two behind it, one behind, itself, one before and two before: in this order. */
  readonly scores: Float32Array;
}

/** Entries of this many words are kept in each of two generations, so that memory stays bounded. */
const MAX_CACHED = 5000;

/** Looks words up in a model. */
export interface LexicalCache {
  /** The entry of a word; what is cached only saves time. */
  entry(word: string): LexicalEntry;
  /** What the padding adds, as `LexicalEntry.scores`, at distances -2, -1, 1 and 2 from the sentence. */
  readonly pads: ReadonlyMap<number, Float32Array>;
}

export function lexicalCache(model: TaggerModel): LexicalCache {
  let young = new Map<string, LexicalEntry>();
  let old = young;
  const pads = new Map([-2, -1, 1, 2].map((distance) => [distance, scoresOf(model, padRecord(distance))] as const));
  const entry = (word: string): LexicalEntry => {
    const known = young.get(word);
    if (known) return known;
    const kept = old.get(word) ?? entryOf(model, word);
    if (young.size >= MAX_CACHED) {
      old = young;
      young = new Map();
    }
    young.set(word, kept);
    return kept;
  };
  return { entry, pads };
}

function entryOf(model: TaggerModel, word: string): LexicalEntry {
  const known = recordOf(word, classesOf);
  const { record } = known;
  const row = rankOf(model.table, dictionaryKey(record[COLUMNS.lower] as number));
  const from = row < 0 ? 0 : (model.starts[row] as number);
  const to = row < 0 ? 0 : (model.starts[row + 1] as number);
  return { ...known, allowed: model.weightTags.subarray(from, to), scores: scoresOf(model, record) };
}

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
  writeKeys(set, records, at, keys);
  for (let k = 0; k < set.size; k++) {
    const rank = rankOf(model.table, keys[k] as number);
    if (rank >= 0) addWeights(model, rank, scores, base);
  }
}

function addWeights({ starts, weightTags, weights }: TaggerModel, rank: number, scores: Float32Array, base: number) {
  const end = starts[rank + 1] as number;
  for (let j = starts[rank] as number; j < end; j++) {
    const id = base + (weightTags[j] as number);
    scores[id] = (scores[id] as number) + (weights[j] as number);
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
  writeKeys(set, records, at, keys);
  const { table, rowAt, rows } = model;
  for (let k = 0; k < set.size; k++) {
    const rank = rankOf(table, keys[k] as number);
    if (rank < 0) continue;
    const row = rowAt[rank] as number;
    if (row < 0) addWeights(model, rank, scores, 0);
    else
      for (let j = 0; j < allowed.length; j++) {
        const id = allowed[j] as number;
        scores[id] = (scores[id] as number) + (rows[row + id] as number);
      }
  }
}
