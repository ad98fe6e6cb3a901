import { RECORD } from '../../../src/syntax/tagger/attributes.ts';
import { isFiniteTag } from '../../../src/syntax/tagger/model.ts';
import { placeTag } from '../../../src/syntax/tagger/sentence.ts';
import { ALL, PADDING, TEMPLATES, writeKeys } from '../../../src/syntax/tagger/templates.ts';
import { type Random, shuffle } from '../parser/random.ts';
import { lowerHash, type TaggedSentence } from './corpus.ts';
import { FeatureIndex } from './feature-index.ts';
import { type Learner, mostViolating, update } from './learner.ts';

export interface Trained {
  /** Keys of the features, by their rows. */
  readonly keys: Int32Array;
  /** Averaged weights: a row of one weight a tag for each feature. */
  readonly weights: Float32Array;
  readonly tags: number;
  /** Hashes of frequent words with the only tags they may have. */
  readonly dictionary: ReadonlyMap<number, readonly number[]>;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** How much better than any other the right tag's score must be, else the weights are updated. */
  readonly margin: number;
  /** Features seen less often are left out. */
  readonly minFeature: number;
  /** Words seen that often may only have the tags seen. */
  readonly minDictionary: number;
  readonly random: Random;
  readonly log?: (line: string) => void;
}

const SIZE = ALL.size;

/** Keys of the features of word `i`, the tags before it being those set last. */
function keysAt(sentence: TaggedSentence, i: number, keys: Int32Array): void {
  writeKeys(ALL, sentence.records, (i + PADDING) * RECORD, keys);
}

function countFeatures(sentences: readonly TaggedSentence[], minimum: number, finite: readonly boolean[]): Int32Array {
  const index = new FeatureIndex(23);
  const counts = new Uint8Array(2 ** 23);
  const first = new Int32Array(2 ** 23);
  const keys = new Int32Array(SIZE);
  for (const sentence of sentences) {
    for (const [i, tag] of sentence.gold.entries()) placeTag(sentence.records, i, tag, finite[tag] === true);
    for (let i = 0; i < sentence.words.length; i++) {
      keysAt(sentence, i, keys);
      for (const key of keys) {
        const id = index.add(key);
        first[id] = key;
        if ((counts[id] as number) < 255) counts[id] = (counts[id] as number) + 1;
      }
    }
  }
  return first.slice(0, index.count).filter((_, id) => (counts[id] as number) >= minimum);
}

function buildDictionary(
  sentences: readonly TaggedSentence[],
  tags: number,
  minimum: number,
): Map<number, readonly number[]> {
  const counts = new Map<number, Uint32Array>();
  for (const sentence of sentences) {
    for (const [i, tag] of sentence.gold.entries()) {
      const word = lowerHash(sentence, i);
      const row = counts.get(word) ?? new Uint32Array(tags);
      counts.set(word, row);
      if (tag >= 0) row[tag] = (row[tag] as number) + 1;
    }
  }
  const dictionary = new Map<number, readonly number[]>();
  for (const [word, row] of counts) {
    const total = row.reduce((sum, count) => sum + count, 0);
    const seen = [...row.keys()].filter((tag) => (row[tag] as number) > total / 2000);
    if (total >= minimum) dictionary.set(word, seen);
  }
  return dictionary;
}

/**
 * Trains an averaged perceptron (Collins 2002) with a margin (Gentile 2001), tagging from left to right with its own
 * tags as history.
 */
export function train(
  sentences: readonly TaggedSentence[],
  names: readonly string[],
  options: TrainingOptions,
): Trained {
  const tags = names.length;
  const finite = names.map(isFiniteTag);
  const keys = countFeatures(sentences, options.minFeature, finite);
  const index = new FeatureIndex(Math.ceil(Math.log2(keys.length * 2)));
  for (const key of keys) index.add(key);
  options.log?.(`${sentences.length} sentences, ${TEMPLATES.length} templates, ${keys.length} features`);
  const dictionary = buildDictionary(sentences, tags, options.minDictionary);
  const size = keys.length * tags;
  const learner: Learner = {
    weights: new Float32Array(size),
    sums: new Float32Array(size),
    scores: new Float32Array(tags),
    tags,
    finite,
    step: 1,
  };
  const order = [...sentences];
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, options.random);
    const wrong = order.reduce((sum, sentence) => sum + learn(learner, sentence, index, dictionary, options.margin), 0);
    options.log?.(`epoch ${epoch}: ${wrong} wrong`);
  }
  const { weights, sums, step } = learner;
  for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) - (sums[i] as number) / step;
  return { keys, weights, tags, dictionary };
}

/** Tags one sentence, learning from each mistake; the number of mistakes. */
function learn(
  learner: Learner,
  sentence: TaggedSentence,
  index: FeatureIndex,
  dictionary: ReadonlyMap<number, readonly number[]>,
  margin: number,
): number {
  const { tags, scores } = learner;
  const all = Array.from({ length: tags }, (_, tag) => tag);
  const keys = new Int32Array(SIZE);
  const rows = new Int32Array(SIZE);
  let mistakes = 0;
  for (let i = 0; i < sentence.words.length; i++) {
    const gold = sentence.gold[i] as number;
    const candidates = dictionary.get(lowerHash(sentence, i)) ?? all;
    const place = (tag: number): void => placeTag(sentence.records, i, tag, learner.finite[tag] === true);
    if (candidates.length === 1) {
      place(candidates[0] as number);
      continue;
    }
    keysAt(sentence, i, keys);
    let count = 0;
    for (const key of keys) {
      const id = index.get(key);
      if (id >= 0) rows[count++] = id * tags;
    }
    const rival = mostViolating(learner, rows, count, candidates, gold, margin);
    const goldWins =
      rival === gold || (candidates.includes(gold) && (scores[gold] as number) >= (scores[rival] as number));
    learner.step++;
    if (gold >= 0 && rival !== gold && candidates.includes(gold)) update(learner, rows, count, gold, rival);
    if (!goldWins) mistakes++;
    place(goldWins ? gold : rival);
  }
  return mistakes;
}
