import { candidatePairs } from './candidates.ts';
import type { Profile } from './profile.ts';
import { rarityIn } from './rarity.ts';
import { cosine, heaviest, type Numbering, numbering, type Vector, vectorOf } from './vector.ts';

/** A pair of articles worth comparing, by their places in the batch. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Cosine of their words. */
  readonly cosine: number;
}

export type VectorField = 'words' | 'names' | 'bigrams' | 'figures' | 'title' | 'lead';

/** The articles of one batch made comparable. */
export interface Batch {
  readonly profiles: readonly Profile[];
  readonly vectors: Readonly<Record<VectorField, readonly Vector[]>>;
  /** The features that say most of each article. */
  readonly heaviest: Readonly<Record<'words' | 'names', readonly (readonly number[])[]>>;
  readonly pairs: readonly Pair[];
  /** The nearest other articles of each, nearest first. */
  readonly neighbours: readonly (readonly number[])[];
  /** The cosine of each article's nearest other. */
  readonly nearest: Float64Array;
}

const NEIGHBOURS = 12;
/** How many of an article's heaviest features are looked for in others. */
const HEAVIEST = 8;

function vectorsOf(profiles: readonly Profile[]): Batch['vectors'] {
  const words = rarityIn(profiles.map((profile) => profile.words));
  const bigrams = rarityIn(profiles.map((profile) => profile.bigrams));
  const figures = rarityIn(profiles.map((profile) => profile.figures));
  const number: Numbering = numbering();
  const field = (name: VectorField, rarity: typeof words) =>
    profiles.map((profile) => vectorOf(profile[name], rarity, number));
  return {
    words: field('words', words),
    names: field('names', words),
    title: field('title', words),
    lead: field('lead', words),
    bigrams: field('bigrams', bigrams),
    figures: field('figures', figures),
  };
}

/** Neighbours by cosine; of equals the earlier first. */
function neighboursOf(size: number, pairs: readonly Pair[]): number[][] {
  const all: Pair[][] = Array.from({ length: size }, () => []);
  for (const pair of pairs) {
    all[pair.a]?.push(pair);
    all[pair.b]?.push(pair);
  }
  return all.map((own, article) => {
    const other = (pair: Pair) => (pair.a === article ? pair.b : pair.a);
    own.sort((x, y) => y.cosine - x.cosine || other(x) - other(y));
    return own.slice(0, NEIGHBOURS).map(other);
  });
}

function nearestOf(size: number, pairs: readonly Pair[]): Float64Array {
  const nearest = new Float64Array(size);
  for (const { a, b, cosine: value } of pairs) {
    nearest[a] = Math.max(nearest[a] as number, value);
    nearest[b] = Math.max(nearest[b] as number, value);
  }
  return nearest;
}

/** Makes a batch comparable; the order of `profiles` decides ties only. */
export function batchOf(profiles: readonly Profile[]): Batch {
  const vectors = vectorsOf(profiles);
  const pairs = candidatePairs(vectors.words, vectors.bigrams).map(([a, b]) => ({
    a,
    b,
    cosine: cosine(vectors.words[a] as Vector, vectors.words[b] as Vector),
  }));
  return {
    profiles,
    vectors,
    heaviest: {
      words: vectors.words.map((vector) => heaviest(vector, HEAVIEST)),
      names: vectors.names.map((vector) => heaviest(vector, HEAVIEST)),
    },
    pairs,
    neighbours: neighboursOf(profiles.length, pairs),
    nearest: nearestOf(profiles.length, pairs),
  };
}
