import { eights } from '../../../src/syntax/parser/shape.ts';
import type { Example } from './examples.ts';
import type { TrainingNet } from './net.ts';
import type { Random } from './random.ts';
import { TABLE_NAMES, type Tables } from './tables.ts';

/** The share of values that is dropped in training, by place; `word` scales the chance that a rare word is hidden. */
export interface Dropout {
  readonly input: number;
  readonly layer: number;
  readonly space: number;
  readonly word: number;
}

/** A sentence in a batch: its first row and how many. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly example: Example;
}

/** Where the values and gradients of a batch lie, in floats. */
export interface Batch {
  readonly net: TrainingNet;
  readonly stretches: readonly Stretch[];
  readonly words: number;
  readonly x: readonly number[];
  readonly masks: readonly number[];
  readonly u: readonly number[];
  readonly c: readonly number[];
  readonly dx: number;
  readonly du: number;
  /** Gradient of the layer above. */
  readonly above: number;
  readonly spaces: number;
  readonly spacesMask: number;
  readonly dspaces: number;
  readonly queries: number;
  readonly dqueries: number;
  readonly hidden: number;
  readonly dhidden: number;
  readonly labels: number;
  readonly transposed: number;
  readonly scores: number;
  readonly heads: number;
  readonly dheads: number;
}

/** Longer sentences are no examples. */
export const LONGEST_EXAMPLE = 120;

export function layOutBatch(net: TrainingNet, examples: readonly Example[]): Batch {
  const { input } = net.layout;
  const { space, layers } = net.sizes;
  const labels = eights(net.sizes.relations);
  let words = 0;
  const stretches = examples.map((example) => {
    const start = words;
    words += example.rows.length;
    return { start, length: example.rows.length, example };
  });
  let next = net.work;
  const take = (length: number) => {
    const at = next;
    next += eights(length);
    return at;
  };
  const several = (count: number, length: number) => Array.from({ length: count }, () => take(length));
  const width = eights(LONGEST_EXAMPLE + 1);
  const batch = {
    net,
    stretches,
    words,
    x: several(layers + 1, words * input),
    masks: several(layers + 1, words * input),
    u: several(layers, words * 3 * input),
    c: several(layers, words * input),
    dx: take(words * input),
    du: take(words * 3 * input),
    above: take(words * input),
    spaces: take(words * 4 * space),
    spacesMask: take(words * 4 * space),
    dspaces: take(words * 4 * space),
    queries: take(words * space),
    dqueries: take(words * space),
    hidden: take(words * space),
    dhidden: take(words * space),
    labels: take(words * labels),
    transposed: take(Math.max(3 * input * input, 4 * input * space, labels * space, width * space)),
    scores: take(width * width),
    heads: take(width * space),
    dheads: take(width * space),
  };
  if (next > net.machine.floats.length) throw new Error(`a batch of ${words} words needs more memory`);
  return batch;
}

/** Fills a mask with 0 where dropped and 1/(1-drop) elsewhere. */
export function drawMask(floats: Float32Array, at: number, length: number, drop: number, random: Random): void {
  const keep = 1 / (1 - drop);
  for (let i = 0; i < length; i++) floats[at + i] = drop > 0 && random() < drop ? 0 : keep;
}

/** Looks the words up, as the first layer's input; returns each word's row in each table. */
export function embedBatch(
  batch: Batch,
  tables: Tables,
  hide: Float32Array,
  dropout: Dropout,
  random: Random,
): Int32Array {
  const { floats } = batch.net.machine;
  const { input } = batch.net.layout;
  const kinds = TABLE_NAMES.length;
  const ids = new Int32Array(batch.words * kinds);
  const [x = 0] = batch.x;
  const [mask = 0] = batch.masks;
  drawMask(floats, mask, batch.words * input, dropout.input, random);
  for (const { start, length, example } of batch.stretches) {
    for (let i = 0; i < length; i++) {
      const rows = example.rows[i] as Example['rows'][number];
      const word = random() < dropout.word * (hide[rows.word] as number) ? 0 : rows.word;
      ids.set([word, example.tags[i] as number, rows.suffix, rows.prefix, rows.form], (start + i) * kinds);
    }
  }
  for (let t = 0, at = 0; t < batch.words; t++) {
    TABLE_NAMES.forEach((name, k) => {
      const { columns, weights } = tables[name];
      const from = (ids[t * kinds + k] as number) * columns;
      for (let d = 0; d < columns; d++, at++) {
        floats[x + at] = (weights[from + d] as number) * (floats[mask + at] as number);
      }
    });
  }
  return ids;
}

/** Hands the gradient of the input on to the tables. */
export function scatterGradient(batch: Batch, tables: Tables, ids: Int32Array): void {
  const { floats } = batch.net.machine;
  const kinds = TABLE_NAMES.length;
  for (let t = 0, at = batch.above; t < batch.words; t++) {
    TABLE_NAMES.forEach((name, k) => {
      const { columns, gradient, touched } = tables[name];
      const row = ids[t * kinds + k] as number;
      touched.add(row);
      for (let d = row * columns; d < (row + 1) * columns; d++, at++) {
        gradient[d] = (gradient[d] as number) + (floats[at] as number);
      }
    });
  }
}
