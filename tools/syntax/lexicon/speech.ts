import type { ConlluSentence } from '../conllu.ts';
import type { Vectors } from './vectors.ts';

/** The parts of speech that are told apart. */
const CLASSES = ['NNS', 'NN', 'PROPN', 'VBG', 'VBD', 'VBZ', 'VB', 'ADJ', 'ADV', 'NUM', 'X'] as const;
const SUFFIX_ROWS = 2000;
const SUFFIXES = [1, 2, 3];
const VECTOR_SCALE = 3;
const EPOCHS = 12;
const RATE = 0.1;
const SURE = 0.9;
const LIKELY = 0.25;
const POSSIBLE = 0.1;

function classOf(upos: string, xpos: string): number {
  if (upos === 'NOUN') return xpos === 'NNS' ? 0 : 1;
  if (upos === 'PROPN') return 2;
  if (upos === 'VERB' || upos === 'AUX') {
    if (xpos === 'VBG') return 3;
    if (xpos === 'VBN' || xpos === 'VBD') return 4;
    return xpos === 'VBZ' ? 5 : 6;
  }
  const rest = ['ADJ', 'ADV', 'NUM'].indexOf(upos);
  return rest < 0 ? CLASSES.length - 1 : 7 + rest;
}

/** How often each lower-cased word has each part of speech. */
function speechCounts(sentences: readonly ConlluSentence[]): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  for (const { form, upos, xpos } of sentences.flatMap((sentence) => sentence.rows)) {
    const row = counts.get(form.toLowerCase()) ?? new Float64Array(CLASSES.length);
    counts.set(form.toLowerCase(), row);
    const id = classOf(upos, xpos);
    row[id] = (row[id] as number) + 1;
  }
  return counts;
}

/** Softmax regression from a word's vector and endings to the distribution of its parts of speech, by AdaGrad. */
class Regression {
  private readonly width: number;
  private readonly weights: Float64Array;
  private readonly squares: Float64Array;

  constructor(private readonly vectors: Vectors) {
    this.width = vectors.dimensions + 1 + SUFFIX_ROWS;
    this.weights = new Float64Array(CLASSES.length * this.width);
    this.squares = new Float64Array(this.weights.length).fill(1e-4);
  }

  /** The inputs of a word: their columns and values. */
  private inputs(i: number): [number, number][] {
    const { words, dimensions, values } = this.vectors;
    const inputs: [number, number][] = [[dimensions, 1]];
    for (let d = 0; d < dimensions; d++) inputs.push([d, VECTOR_SCALE * (values[i * dimensions + d] as number)]);
    for (const size of SUFFIXES)
      inputs.push([dimensions + 1 + (hash((words[i] as string).slice(-size), size) % SUFFIX_ROWS), 1]);
    return inputs;
  }

  probabilities(i: number): Float64Array {
    const scores = new Float64Array(CLASSES.length);
    for (const [column, value] of this.inputs(i)) {
      for (let k = 0; k < scores.length; k++) {
        scores[k] = (scores[k] as number) + value * (this.weights[k * this.width + column] as number);
      }
    }
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / sum);
  }

  learn(i: number, wanted: Float64Array, weight: number): void {
    const found = this.probabilities(i);
    for (const [column, value] of this.inputs(i)) {
      for (let k = 0; k < found.length; k++) {
        const at = k * this.width + column;
        const gradient =
          ((found[k] as number) - (wanted[k] as number)) * weight * value + 1e-5 * (this.weights[at] as number);
        this.squares[at] = (this.squares[at] as number) + gradient * gradient;
        this.weights[at] = (this.weights[at] as number) - (RATE * gradient) / Math.sqrt(this.squares[at] as number);
      }
    }
  }
}

function hash(text: string, seed: number): number {
  let value = seed * 7919;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) >>> 0;
  return value;
}

/** `VBD` where that is sure, `VBD+ADJ` where an adjective is likely too, `VBD?ADJ` where it is possible, `VBD?` else. */
function label(probabilities: Float64Array): string {
  const ranked = [...probabilities.keys()].sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number));
  const [first = 0, second = 0] = ranked;
  const next = probabilities[second] as number;
  if ((probabilities[first] as number) > SURE) return `${CLASSES[first]}`;
  const link = next > LIKELY ? '+' : '?';
  return `${CLASSES[first]}${link}${next > POSSIBLE ? CLASSES[second] : ''}`;
}

/** The likely parts of speech of each word, learnt from the words that the treebanks know. */
export function speechLabels(vectors: Vectors, sentences: readonly ConlluSentence[]): string[] {
  const places = new Map(vectors.words.map((word, i) => [word, i]));
  const regression = new Regression(vectors);
  const known = [...speechCounts(sentences)].flatMap(([word, counts]) => {
    const place = places.get(word);
    const total = counts.reduce((a, b) => a + b, 0);
    return place === undefined
      ? []
      : [{ place, shares: counts.map((n) => n / total), weight: Math.min(3, Math.sqrt(total)) }];
  });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { place, shares, weight } of known) regression.learn(place, shares, weight);
  }
  return vectors.words.map((_, i) => label(regression.probabilities(i)));
}
