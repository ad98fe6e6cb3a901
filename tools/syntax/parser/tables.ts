import type { Sizes } from '../../../src/syntax/parser/shape.ts';
import { FORM_ROWS, PREFIX_ROWS, SUFFIX_ROWS } from '../../../src/syntax/parser/shape.ts';
import { gaussian, type Random } from './random.ts';

/** A table of vectors with the gradients and moments of its touched rows. */
export interface Table {
  readonly columns: number;
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  readonly touched: Set<number>;
}

export type TableName = 'word' | 'tag' | 'suffix' | 'prefix' | 'form';
export const TABLE_NAMES: readonly TableName[] = ['word', 'tag', 'suffix', 'prefix', 'form'];
export type Tables = Readonly<Record<TableName, Table>>;

/** New tables; word vectors are given, the others drawn. */
export function newTables(sizes: Sizes, vectors: Float32Array, random: Random): Tables {
  const drawn = (rows: number, columns: number): Table =>
    tableOf(
      Float32Array.from({ length: rows * columns }, () => 0.3 * gaussian(random)),
      columns,
    );
  return {
    word: tableOf(vectors, sizes.word),
    tag: drawn(sizes.tags, sizes.tag),
    suffix: drawn(SUFFIX_ROWS, sizes.suffix),
    prefix: drawn(PREFIX_ROWS, sizes.prefix),
    form: drawn(FORM_ROWS, sizes.form),
  };
}

function tableOf(weights: Float32Array, columns: number): Table {
  const empty = () => new Float32Array(weights.length);
  return { columns, weights, gradient: empty(), mean: empty(), square: empty(), touched: new Set() };
}

/** One step of Adam on the rows that were touched since the last. */
export function stepTable(table: Table, rate: number, scale: number, b1: number, b2: number): void {
  const { columns, weights, gradient, mean, square } = table;
  for (const row of table.touched) {
    for (let i = row * columns; i < (row + 1) * columns; i++) {
      const g = (gradient[i] as number) * scale;
      const m = b1 * (mean[i] as number) + (1 - b1) * g;
      const s = b2 * (square[i] as number) + (1 - b2) * g * g;
      mean[i] = m;
      square[i] = s;
      gradient[i] = 0;
      weights[i] = (weights[i] as number) - (rate * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  table.touched.clear();
}
