import type { Net } from './net.ts';
import type { Matrix } from './shape.ts';
import type { Table } from './tables.ts';

/** Runs the recurrent layers over a sentence with its rows of tags; the last layer's rows lie where it says. */
export function encode(net: Net, words: readonly string[], tags: Int32Array): number {
  embed(net, words, tags);
  const { kernels } = net.machine;
  const { input } = net.layout;
  const { u, c } = net.room;
  const half = input / 2;
  const n = words.length;
  let { x, next } = net.room;
  for (const { weights, bias, recurrent } of net.layout.layers) {
    integerProduct(net, u, x, weights, bias, n);
    kernels.scan(4 * u, 3 * input, 4 * x, input, 4 * recurrent.at, 4 * c, 4 * next, 0, 1, n, half);
    kernels.scan(
      4 * (u + 3 * half),
      3 * input,
      4 * (x + half),
      input,
      4 * (recurrent.at + input),
      4 * (c + half),
      4 * (next + half),
      n - 1,
      -1,
      n,
      half,
    );
    [x, next] = [next, x];
  }
  return x;
}

/** Rows of `to` = bias + rows of `from` (at stride `step`) times the weights. */
export function product(
  net: Net,
  to: number,
  from: number,
  step: number,
  weights: Matrix,
  bias: Matrix,
  n: number,
): void {
  const { kernels, floats } = net.machine;
  const { rows, columns } = weights;
  for (let i = 0; i < n; i++) floats.copyWithin(to + i * columns, bias.at, bias.at + columns);
  kernels.gemm(4 * to, columns, 4 * from, step, 1, 4 * weights.at, columns, n, rows, columns);
}

/** Rows of `to` = bias + rows of `from` times the weights, over integers. */
export function integerProduct(net: Net, to: number, from: number, weights: Matrix, bias: Matrix, n: number): void {
  const { kernels } = net.machine;
  const { integers, scales } = net.room;
  const { at, rows, columns } = weights;
  kernels.quantise(4 * from, rows, 4 * integers, 4 * scales, n, rows);
  const columnScales = 4 * at + 2 * rows * columns;
  kernels.integerGemm(4 * to, columns, 4 * integers, 4 * scales, 4 * at, columnScales, 4 * bias.at, n, rows, columns);
}

/** Looks the words of a sentence up: each row is the word, tag, suffix, prefix and form vector side by side. */
function embed(net: Net, words: readonly string[], tags: Int32Array): void {
  const [word, tag, suffix, prefix, form] = net.tables as readonly [Table, Table, Table, Table, Table];
  words.forEach((text, i) => {
    const rows = net.rowsOf(text);
    let at = net.room.x + i * net.layout.input;
    at = copyRow(net.machine.floats, at, word, rows.word);
    at = copyRow(net.machine.floats, at, tag, tags[i] as number);
    at = copyRow(net.machine.floats, at, suffix, rows.suffix);
    at = copyRow(net.machine.floats, at, prefix, rows.prefix);
    copyRow(net.machine.floats, at, form, rows.form);
  });
}

function copyRow(floats: Float32Array, at: number, table: Table, row: number): number {
  const { columns, codes } = table;
  const scale = table.scales[row] as number;
  const from = row * columns;
  for (let d = 0; d < columns; d++) floats[at + d] = (codes[from + d] as number) * scale;
  return at + columns;
}
