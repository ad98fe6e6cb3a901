import { rankOf } from '../weights/hash-table.ts';
import { COLUMNS, RECORD } from './attributes.ts';
import { dictionaryKey, type TaggerModel, unpackModel } from './model.ts';
import { sentenceRecords } from './sentence.ts';
import { TAGGER } from './tagger.data.ts';
import { PADDING, TEMPLATES, writeKeys } from './templates.ts';

/** The parts of speech of a sentence's words. */
export interface Tagged {
  /** Universal parts of speech, e.g. `PROPN`. */
  readonly upos: string[];
  /** Penn Treebank tags, e.g. `NNP`. */
  readonly xpos: string[];
}

interface Tagger {
  readonly model: TaggerModel;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

let tagger: Tagger | undefined;

/** Decodes the weights, once. */
function load(): Tagger {
  if (tagger) return tagger;
  const model = unpackModel(TAGGER);
  const parts = model.tags.map((tag) => tag.split('|') as [string, string]);
  tagger = { model, upos: parts.map(([upos]) => upos), xpos: parts.map(([, xpos]) => xpos) };
  return tagger;
}

/**
 * Tags the words of one sentence, from left to right: a greedy linear model trained with the averaged perceptron
 * (Collins 2002). Linear in the number of words; any words are accepted.
 */
export function tag(words: readonly string[]): Tagged {
  const { model, upos, xpos } = load();
  const ids = tagIds(model, sentenceRecords(words), words.length);
  return { upos: Array.from(ids, (id) => upos[id] as string), xpos: Array.from(ids, (id) => xpos[id] as string) };
}

/** The ids of the tags of `count` words, whose records are given their tags on the way. */
export function tagIds(model: TaggerModel, records: Int32Array, count: number): Uint8Array {
  const ids = new Uint8Array(count);
  const keys = new Int32Array(TEMPLATES.length);
  const scores = new Float32Array(model.tags.length);
  for (let i = 0; i < count; i++) {
    const at = (i + PADDING) * RECORD;
    const best = bestTag(model, records, at, keys, scores);
    records[at + COLUMNS.tag] = best;
    ids[i] = best;
  }
  return ids;
}

function bestTag(model: TaggerModel, records: Int32Array, at: number, keys: Int32Array, scores: Float32Array): number {
  const { starts, table, weightTags } = model;
  const entry = rankOf(table, dictionaryKey(records[at + COLUMNS.lower] as number));
  const from = entry < 0 ? 0 : (starts[entry] as number);
  const to = entry < 0 ? scores.length : (starts[entry + 1] as number);
  if (to - from === 1 && entry >= 0) return weightTags[from] as number;
  writeKeys(records, at, keys);
  scores.fill(0);
  addWeights(model, keys, scores);
  let best = entry < 0 ? 0 : (weightTags[from] as number);
  for (let j = from; j < to; j++) {
    const candidate = entry < 0 ? j : (weightTags[j] as number);
    if ((scores[candidate] as number) > (scores[best] as number)) best = candidate;
  }
  return best;
}

function addWeights(model: TaggerModel, keys: Int32Array, scores: Float32Array): void {
  const { starts, table, weightTags, weights } = model;
  for (let k = 0; k < keys.length; k++) {
    const row = rankOf(table, keys[k] as number);
    if (row < 0) continue;
    const end = starts[row + 1] as number;
    for (let j = starts[row] as number; j < end; j++) {
      const id = weightTags[j] as number;
      scores[id] = (scores[id] as number) + (weights[j] as number);
    }
  }
}
