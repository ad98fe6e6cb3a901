import type { Net } from '../../../src/syntax/parser/net.ts';
import { openNet } from '../../../src/syntax/parser/net.ts';
import type { Sizes } from '../../../src/syntax/parser/shape.ts';
import { tag } from '../../../src/syntax/tagger/tagger.ts';
import { unpackStreams } from '../../../src/syntax/weights/codec.ts';
import type { ConlluRow } from '../conllu.ts';
import { exampleOf, type Inventory, inventoryOf, type TaggedSentence } from './examples.ts';
import { asHeadline, withBareTime } from './news-style.ts';
import { packParser } from './pack.ts';
import { type Random, seeded } from './random.ts';
import { parseTexts } from './raw.ts';
import { type Settings, trainNet } from './training.ts';
import { reduceVectors, type Vectors } from './vectors.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What the nets have in common. */
interface Ground {
  readonly vocabulary: Vocabulary;
  readonly tags: Inventory;
  readonly relations: Inventory;
  readonly print: (line: string) => void;
}

type Shape = Omit<Sizes, 'tags' | 'relations'>;

const SHIPPED: Shape = { word: 64, tag: 32, suffix: 16, prefix: 8, form: 8, layers: 4, space: 64 };
/** Nets that parse raw texts together, for the shipped one to learn from. */
const TEACHERS: readonly Shape[] = [
  SHIPPED,
  { word: 64, tag: 40, suffix: 32, prefix: 16, form: 8, layers: 3, space: 64 },
];
const SETTINGS: Settings = {
  epochs: 9,
  batch: 500,
  rate: 0.003,
  dropout: { input: 0.1, layer: 0.1, space: 0.1, word: 1 },
};
const VOCABULARY = 26_000;
const VECTOR_SCALE = 0.3;
const LEAST_TAG = 3;
const LEAST_RELATION = 10;
/** The share of sentences that are given a bare time, and that are made a headline. */
const BARE_TIMES = 0.15;
const HEADLINES = 0.3;

/**
 * Trains the parser: teachers on the treebanks, then the shipped net on the treebanks and on what the teachers make of
 * the raw texts (self-training by an ensemble). Returns the packed net. One seed gives one net.
 */
export function trainParser(
  gold: readonly TaggedSentence[],
  texts: readonly string[],
  vectors: Vectors,
  seed: number,
  print: (line: string) => void,
): string {
  const random = seeded(seed);
  const ground: Ground = {
    vocabulary: vocabularyOf(gold, reduceVectors(vectors, SHIPPED.word, VECTOR_SCALE, random), VOCABULARY, random),
    tags: inventoryOf(
      gold.flatMap(({ tags }) => tags),
      LEAST_TAG,
    ),
    relations: inventoryOf(
      gold.flatMap(({ sentence }) => sentence.rows.map(({ deprel }) => deprel)),
      LEAST_RELATION,
    ),
    print,
  };
  const sentences = [...gold, ...newsStyle(gold, random)];
  if (texts.length === 0) return trainOne(ground, SHIPPED, sentences, random);
  const teachers = TEACHERS.map((shape): Net => openNet(unpackStreams(trainOne(ground, shape, sentences, random))));
  const parsed = parseTexts(texts, teachers);
  print(`${parsed.length} sentences of raw text parsed`);
  return trainOne(ground, SHIPPED, [...sentences, ...parsed], random);
}

/** Altered copies of some sentences, tagged as they now stand. */
export function newsStyle(gold: readonly TaggedSentence[], random: Random): TaggedSentence[] {
  return gold.flatMap(({ sentence }) => {
    const rows = [
      random() < BARE_TIMES ? withBareTime(sentence, random) : null,
      random() < HEADLINES ? asHeadline(sentence, random) : null,
    ].filter((copy): copy is ConlluRow[] => copy !== null);
    return rows.map((copy) => {
      const { upos, xpos } = tag(copy.map(({ form }) => form));
      return { sentence: { ...sentence, rows: copy }, tags: copy.map((_, i) => `${upos[i]}|${xpos[i]}`) };
    });
  });
}

function trainOne(ground: Ground, shape: Shape, sentences: readonly TaggedSentence[], random: Random): string {
  const { vocabulary, tags, relations, print } = ground;
  const sizes = { ...shape, tags: tags.names.length, relations: relations.names.length };
  const examples = sentences.map((sentence) => exampleOf(sentence, vocabulary.rows, tags, relations));
  const { net, tables } = trainNet(
    sizes,
    vocabulary,
    examples,
    SETTINGS,
    random,
    (epoch, { words, loss, heads, both }) => {
      const share = (part: number) => ((100 * part) / words).toFixed(2);
      print(`epoch ${epoch}: loss ${(loss / words).toFixed(3)}, heads ${share(heads)}, with relation ${share(both)}`);
    },
  );
  return packParser(net, tables, { words: vocabulary.words, tags: tags.names, relations: relations.names });
}
