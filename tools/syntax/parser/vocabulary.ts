import { normalise } from '../../../src/syntax/parser/features.ts';
import type { TaggedSentence } from './examples.ts';
import { gaussian, type Random } from './random.ts';
import type { Vectors } from './vectors.ts';

export interface Vocabulary {
  /** Row 0 is the unknown word. */
  readonly words: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly vectors: Float32Array;
  /** Each word's chance to be hidden in training, so that the unknown word is learnt (Kiperwasser and Goldberg 2016). */
  readonly hide: Float32Array;
}

const HIDE = 0.25;

/** The words of the training set that are seen twice or have a vector, then the most frequent with a vector. */
export function vocabularyOf(
  sentences: readonly TaggedSentence[],
  vectors: Vectors,
  size: number,
  random: Random,
): Vocabulary {
  const counts = countWords(sentences);
  const known = new Map(vectors.words.map((word, row) => [word, row]));
  const chosen = new Set(['<unk>']);
  for (const [word, count] of counts) if (count > 1 || known.has(word)) chosen.add(word);
  for (const word of vectors.words) {
    if (chosen.size >= size) break;
    if (isWord(word)) chosen.add(word);
  }
  const words = [...chosen];
  const { columns } = vectors;
  const values = new Float32Array(words.length * columns);
  words.forEach((word, row) => {
    const from = known.get(word);
    for (let d = 0; d < columns; d++) {
      const value = from === undefined ? 0.1 * gaussian(random) : (vectors.values[from * columns + d] as number);
      values[row * columns + d] = value;
    }
  });
  return {
    words,
    rows: new Map(words.map((word, row) => [word, row])),
    vectors: values,
    hide: Float32Array.from(words, (word) => HIDE / (HIDE + (counts.get(word) ?? 0))),
  };
}

/** Figures fall together when they are looked up, so that theirs are no words. */
function isWord(word: string): boolean {
  return normalise(word) === word;
}

function countWords(sentences: readonly TaggedSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence } of sentences) {
    for (const { form } of sentence.rows) {
      const word = normalise(form);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
