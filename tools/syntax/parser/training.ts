import type { Sizes } from '../../../src/syntax/parser/shape.ts';
import { type Dropout, LONGEST_EXAMPLE } from './batch.ts';
import type { Example } from './examples.ts';
import { newNet, type TrainingNet } from './net.ts';
import { type Random, shuffle } from './random.ts';
import { type StepResult, trainStep } from './step.ts';
import { newTables, stepTable, TABLE_NAMES, type Tables } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Settings {
  readonly epochs: number;
  /** Words in a batch, at the least. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: Dropout;
}

export interface Trained {
  readonly net: TrainingNet;
  readonly tables: Tables;
}

const WORK_FLOATS = 40_000_000;
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.95;
const WARM_UP = 200;
const LEVEL = 0.3;
const LAST_RATE = 0.01;

/** Trains a net with Adam (Kingma and Ba 2015); `report` is called after each epoch. */
export function trainNet(
  sizes: Sizes,
  vocabulary: Vocabulary,
  examples: readonly Example[],
  settings: Settings,
  random: Random,
  report: (epoch: number, sum: StepResult, trained: Trained) => void,
): Trained {
  const net = newNet(sizes, WORK_FLOATS, random);
  const tables = newTables(sizes, Float32Array.from(vocabulary.vectors), random);
  const kept = examples.filter((example) => example.rows.length <= LONGEST_EXAMPLE);
  const total = settings.epochs * kept.reduce((sum, example) => sum + example.rows.length, 0);
  let seen = 0;
  let steps = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(kept, random);
    let sum = { words: 0, loss: 0, heads: 0, both: 0 };
    for (const batch of batchesOf(kept, settings.batch)) {
      const result = trainStep(net, tables, vocabulary.hide, batch, settings.dropout, random);
      sum = add(sum, result);
      seen += result.words;
      steps++;
      update({ net, tables }, settings.rate * schedule(steps, seen / total), 1 / result.words);
    }
    report(epoch, sum, { net, tables });
  }
  return { net, tables };
}

/** Warms up, keeps level, then falls in a straight line. */
function schedule(steps: number, done: number): number {
  const fall = done < LEVEL ? 1 : Math.max(LAST_RATE, 1 - (done - LEVEL) / (1 - LEVEL));
  return Math.min(1, steps / WARM_UP) * fall;
}

function update({ net, tables }: Trained, rate: number, scale: number): void {
  const { stride, layout, machine } = net;
  const [w, g, m, s] = [0, 1, 2, 3].map((part) => 4 * (net.start + part * stride)) as [number, number, number, number];
  machine.kernels.adam(w, g, m, s, layout.length, rate, scale, FIRST_MOMENT, SECOND_MOMENT);
  for (const name of TABLE_NAMES) stepTable(tables[name], rate, scale, FIRST_MOMENT, SECOND_MOMENT);
}

function batchesOf(examples: readonly Example[], least: number): Example[][] {
  const batches: Example[][] = [];
  let batch: Example[] = [];
  let words = 0;
  for (const example of examples) {
    batch.push(example);
    words += example.rows.length;
    if (words < least) continue;
    batches.push(batch);
    batch = [];
    words = 0;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function add(a: StepResult, b: StepResult): StepResult {
  return { words: a.words + b.words, loss: a.loss + b.loss, heads: a.heads + b.heads, both: a.both + b.both };
}
