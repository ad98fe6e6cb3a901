import { arcLoss } from './arcs.ts';
import { type Dropout, embedBatch, layOutBatch, scatterGradient } from './batch.ts';
import type { Example } from './examples.ts';
import { backward, forward } from './layers.ts';
import type { TrainingNet } from './net.ts';
import type { Random } from './random.ts';
import { relationLoss } from './relations.ts';
import type { Tables } from './tables.ts';

/** How a batch came out: summed loss, and words with the right head, and with the right relation too. */
export interface StepResult {
  readonly words: number;
  readonly loss: number;
  readonly heads: number;
  readonly both: number;
}

/** Runs a batch forth and back, adding to all gradients. `hide` is each word's chance to be hidden. */
export function trainStep(
  net: TrainingNet,
  tables: Tables,
  hide: Float32Array,
  examples: readonly Example[],
  dropout: Dropout,
  random: Random,
): StepResult {
  const batch = layOutBatch(net, examples);
  const { words } = batch;
  const ids = embedBatch(batch, tables, hide, dropout, random);
  forward(batch, dropout, random);
  const { floats } = net.machine;
  floats.fill(0, batch.dspaces, batch.dspaces + words * 4 * net.sizes.space);
  const rightHeads = new Uint8Array(words);
  let loss = 0;
  for (const stretch of batch.stretches) loss += arcLoss(batch, stretch, rightHeads);
  const relations = relationLoss(batch);
  backward(batch);
  scatterGradient(batch, tables, ids);
  let heads = 0;
  let both = 0;
  for (let t = 0; t < words; t++) {
    heads += rightHeads[t] as number;
    both += (rightHeads[t] as number) * (relations.right[t] as number);
  }
  return { words, loss: loss + relations.loss, heads, both };
}
