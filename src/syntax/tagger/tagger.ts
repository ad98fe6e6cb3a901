import { sharedString } from '../weights/shared-string.ts';
import { RECORD } from './attributes.ts';
import { addFeatures, addFeaturesOf, type LexicalCache, type LexicalEntry, lexicalCache } from './lexical.ts';
import { type TaggerModel, unpackModel } from './model.ts';
import { placeTag, sentenceRecords } from './sentence.ts';
import { TAGGER } from './tagger.data.ts';
import { CONTEXTUAL, PADDING } from './templates.ts';

/** The parts of speech of a sentence's words. */
export interface Tagged {
  /** Universal parts of speech, e.g. `PROPN`. */
  readonly upos: string[];
  /** Penn Treebank tags, e.g. `NNP`. */
  readonly xpos: string[];
}

/** A model ready to tag. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly lexical: LexicalCache;
}

interface Loaded extends Tagger {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

let loaded: Loaded | undefined;

/** Decodes the weights, once. */
function load(): Loaded {
  if (loaded) return loaded;
  const model = unpackModel(TAGGER);
  const parts = model.tags.map((tag) => tag.split('|').map(sharedString) as [string, string]);
  const [upos, xpos] = [parts.map(([universal]) => universal), parts.map(([, penn]) => penn)];
  loaded = { model, lexical: lexicalCache(model), upos, xpos };
  return loaded;
}

/**
 * Tags the words of one sentence, from left to right: a greedy linear model trained with the averaged perceptron
 * (Collins 2002). Linear in the number of words; any words are accepted.
 */
export function tag(words: readonly string[]): Tagged {
  const tagger = load();
  const ids = tagIds(tagger, words);
  const tagged: Tagged = { upos: [], xpos: [] };
  for (let i = 0; i < ids.length; i++) {
    tagged.upos.push(tagger.upos[ids[i] as number] as string);
    tagged.xpos.push(tagger.xpos[ids[i] as number] as string);
  }
  return tagged;
}

/** The tags of a sentence's words, as indices into the model's tags. */
export function tagIds({ model, lexical }: Tagger, words: readonly string[]): Uint8Array {
  const entries: LexicalEntry[] = [];
  for (let i = 0; i < words.length; i++) entries.push(lexical.entry(words[i] as string));
  const records = sentenceRecords(words, entries);
  const ids = new Uint8Array(words.length);
  const keys = new Int32Array(CONTEXTUAL.size);
  const scores = new Float32Array(model.tags.length);
  for (let i = 0; i < words.length; i++) {
    const at = (i + PADDING) * RECORD;
    const { allowed } = entries[i] as LexicalEntry;
    let best = allowed[0] ?? 0;
    if (allowed.length === 0) {
      addLexical(lexical, entries, i, scores);
      addFeatures(model, CONTEXTUAL, records, at, keys, scores);
      best = argmax(scores);
    } else if (allowed.length > 1) {
      addLexicalOf(allowed, lexical, entries, i, scores);
      addFeaturesOf(allowed, model, CONTEXTUAL, records, at, keys, scores);
      best = bestOf(allowed, scores);
    }
    placeTag(records, i, best, model.finite[best] as boolean);
    ids[i] = best;
  }
  return ids;
}

/** Sets the scores to what the word and its neighbours add, each by itself. */
function addLexical(lexical: LexicalCache, entries: readonly LexicalEntry[], i: number, scores: Float32Array): void {
  const tags = scores.length;
  scores.fill(0);
  for (let offset = -PADDING; offset <= PADDING; offset++) {
    const added = lexicalScores(lexical, entries, i + offset);
    const from = (offset + PADDING) * tags;
    for (let t = 0; t < tags; t++) scores[t] = (scores[t] as number) + (added[from + t] as number);
  }
}

/** The same for the given tags only. */
function addLexicalOf(
  allowed: Uint8Array,
  lexical: LexicalCache,
  entries: readonly LexicalEntry[],
  i: number,
  scores: Float32Array,
): void {
  for (let j = 0; j < allowed.length; j++) scores[allowed[j] as number] = 0;
  for (let offset = -PADDING; offset <= PADDING; offset++) {
    const added = lexicalScores(lexical, entries, i + offset);
    const from = (offset + PADDING) * scores.length;
    for (let j = 0; j < allowed.length; j++) {
      const t = allowed[j] as number;
      scores[t] = (scores[t] as number) + (added[from + t] as number);
    }
  }
}

/** The scores that word `j` adds, or the padding there. */
function lexicalScores({ pads }: LexicalCache, entries: readonly LexicalEntry[], j: number): Float32Array {
  const distance = j < 0 ? j : j - entries.length + 1;
  return j >= 0 && distance <= 0 ? (entries[j] as LexicalEntry).scores : (pads.get(distance) as Float32Array);
}

/** The best of some tags; of equal scores the first counts. */
function bestOf(allowed: Uint8Array, scores: Float32Array): number {
  let best = allowed[0] as number;
  for (let j = 1; j < allowed.length; j++) {
    const candidate = allowed[j] as number;
    if ((scores[candidate] as number) > (scores[best] as number)) best = candidate;
  }
  return best;
}

function argmax(scores: Float32Array): number {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
  return best;
}
