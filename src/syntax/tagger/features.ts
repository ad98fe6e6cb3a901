import {
  ALL_UPPER,
  ATTRIBUTES,
  CAPITALISED,
  CASING,
  CLUSTER,
  COARSE,
  LOWER,
  MIXED,
  mix,
  NO_LETTER,
  POS,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WORD,
} from './attributes.ts';

/** Words of padding on each side of a sentence. */
export const PADDING = 2;
/** Features of the words alone. */
export const STATIC_FEATURES = 46;
/** Features that look at the two tags before. */
export const DYNAMIC_FEATURES = 13;

const PAD_HASH = 0x51ed270b;

/** How the letters of a sentence are cased: in headlines a capital says less. */
export const RUNNING = 0;
export const TITLE_CASE = 1;
export const UPPER_CASE = 2;

/** Tells running text from Title Case and UPPER CASE by the words' casing. `attributes` is padded. */
export function sentenceCasing(attributes: Int32Array, words: number): number {
  let letters = 0;
  let capitals = 0;
  let uppers = 0;
  for (let i = 0; i < words; i++) {
    const casing = attributes[(i + PADDING) * ATTRIBUTES + CASING] as number;
    if (casing === NO_LETTER) continue;
    letters++;
    if (casing === ALL_UPPER) uppers++;
    if (casing === CAPITALISED || casing === ALL_UPPER || casing === MIXED) capitals++;
  }
  if (letters < 3) return RUNNING;
  if (uppers > 0.7 * letters) return UPPER_CASE;
  return capitals > 0.6 * letters ? TITLE_CASE : RUNNING;
}

/** Fills the records outside the sentence with the padding's attributes. */
export function padAttributes(attributes: Int32Array, words: number): void {
  for (let i = 0; i < PADDING; i++) {
    attributes.fill(PAD_HASH + i, i * ATTRIBUTES, (i + 1) * ATTRIBUTES);
    const after = PADDING + words + i;
    attributes.fill(PAD_HASH + 7 + i, after * ATTRIBUTES, (after + 1) * ATTRIBUTES);
  }
}

/**
 * Writes the keys of the features of word `i` that need no tags.
 * @param context what stands around the word's casing: the sentence's casing and whether the word opens a sentence
 */
export function writeStatic(a: Int32Array, i: number, context: number, keys: Int32Array, at: number): void {
  const w = (i + PADDING) * ATTRIBUTES;
  const p = w - ATTRIBUTES;
  const pp = p - ATTRIBUTES;
  const n = w + ATTRIBUTES;
  const nn = n + ATTRIBUTES;
  let template = 0;
  let k = at;
  const one = (x: number): void => {
    keys[k++] = mix(++template, x);
  };
  const two = (x: number, y: number): void => {
    keys[k++] = mix(mix(++template, x), y);
  };
  const lower = a[w + LOWER] as number;
  const casing = mix(context, a[w + CASING] as number);
  one(lower);
  one(a[w + WORD] as number);
  one(a[w + SUFFIX1] as number);
  one(a[w + SUFFIX2] as number);
  one(a[w + SUFFIX3] as number);
  one(a[w + SUFFIX4] as number);
  one(a[w + PREFIX2] as number);
  one(a[w + PREFIX3] as number);
  one(a[w + SHAPE] as number);
  one(casing);
  two(lower, casing);
  two(a[w + SUFFIX3] as number, casing);
  two(a[w + SUFFIX2] as number, casing);
  two(a[w + CLUSTER] as number, casing);
  two(a[w + CLUSTER] as number, a[w + SUFFIX2] as number);
  one(a[w + COARSE] as number);
  one(a[p + LOWER] as number);
  one(a[n + LOWER] as number);
  one(a[pp + LOWER] as number);
  one(a[nn + LOWER] as number);
  two(a[p + LOWER] as number, lower);
  two(lower, a[n + LOWER] as number);
  two(a[p + LOWER] as number, a[n + LOWER] as number);
  two(a[n + LOWER] as number, a[nn + LOWER] as number);
  two(a[pp + LOWER] as number, a[p + LOWER] as number);
  one(a[n + SUFFIX2] as number);
  one(a[n + SUFFIX3] as number);
  one(a[p + SUFFIX3] as number);
  one(a[p + CLUSTER] as number);
  one(a[n + CLUSTER] as number);
  one(a[pp + CLUSTER] as number);
  one(a[nn + CLUSTER] as number);
  two(mix(context, a[n + CASING] as number), casing);
  two(mix(context, a[p + CASING] as number), casing);
  two(a[w + CLUSTER] as number, a[n + CLUSTER] as number);
  two(a[p + CLUSTER] as number, a[w + CLUSTER] as number);
  two(a[p + CLUSTER] as number, a[n + CLUSTER] as number);
  two(a[w + SUFFIX3] as number, a[n + SUFFIX2] as number);
  two(a[w + POS] as number, casing);
  two(a[w + POS] as number, a[w + SUFFIX2] as number);
  one(a[p + POS] as number);
  one(a[n + POS] as number);
  one(a[nn + POS] as number);
  two(a[w + POS] as number, a[n + POS] as number);
  two(a[p + POS] as number, a[w + POS] as number);
  two(a[p + LOWER] as number, a[w + POS] as number);
}

/** Writes the keys of the features of word `i` that look at the tags before it. */
export function writeDynamic(a: Int32Array, i: number, tag1: number, tag2: number, keys: Int32Array, at: number): void {
  const w = (i + PADDING) * ATTRIBUTES;
  const n = w + ATTRIBUTES;
  const nn = n + ATTRIBUTES;
  const before = mix(64, tag1);
  const both = mix(before, tag2 + 1000);
  const lower = a[w + LOWER] as number;
  const next = a[n + LOWER] as number;
  let k = at;
  keys[k++] = mix(before, 65);
  keys[k++] = mix(mix(66, tag2), 66);
  keys[k++] = mix(both, 67);
  keys[k++] = mix(mix(before, 68), lower);
  keys[k++] = mix(mix(before, 69), next);
  keys[k++] = mix(mix(both, 70), lower);
  keys[k++] = mix(mix(both, 71), a[n + CLUSTER] as number);
  keys[k++] = mix(mix(before, 72), a[w + SUFFIX3] as number);
  keys[k++] = mix(mix(before, 73), a[n + SUFFIX2] as number);
  keys[k++] = mix(mix(before, 74), mix(a[n + CLUSTER] as number, a[nn + CLUSTER] as number));
  keys[k++] = mix(mix(both, 75), a[w + CLUSTER] as number);
  keys[k++] = mix(mix(both, 76), a[w + POS] as number);
  keys[k++] = mix(mix(before, 77), mix(a[w + POS] as number, a[n + POS] as number));
}
