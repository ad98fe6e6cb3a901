/**
 * Trains the tagger: `tsx tools/syntax/train-tagger.ts TRAIN.conllu... [--dev FILE...] [--threshold N]` writes the
 * weights to src/syntax/tagger and prints the accuracy on the dev files and on headlines made of them.
 * Takes some three minutes and 2 GB (NODE_OPTIONS=--max-old-space-size=6000).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { lexicalCache } from '../../src/syntax/tagger/lexical.ts';
import { unpackModel } from '../../src/syntax/tagger/model.ts';
import { type Tagger, tagIds } from '../../src/syntax/tagger/tagger.ts';
import { seeded } from './parser/random.ts';
import { loadTagged, type TaggedSentence, tagSet } from './tagger/corpus.ts';
import { headline, makeHeadlines } from './tagger/headlines.ts';
import { packTrained } from './tagger/pack.ts';
import { train } from './tagger/train.ts';

const SEED = 7;
const HEADLINES = 0.3;

function report(name: string, tagger: Tagger, sentences: readonly TaggedSentence[], tags: readonly string[]): void {
  const right = [0, 0];
  let words = 0;
  for (const sentence of sentences) {
    const ids = tagIds(tagger, sentence.words);
    for (const [i, gold] of sentence.gold.entries()) {
      const wanted = (tags[gold] ?? '').split('|');
      const found = (tags[ids[i] as number] as string).split('|');
      words++;
      for (const part of [0, 1]) if (wanted[part] === found[part]) right[part] = (right[part] as number) + 1;
    }
  }
  const [upos, xpos] = right.map((count) => ((100 * count) / words).toFixed(2));
  console.log(`${name}: UPOS ${upos} XPOS ${xpos}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dev: { type: 'string', multiple: true, default: [] },
    threshold: { type: 'string', multiple: true, default: ['1.5'] },
    epochs: { type: 'string', default: '8' },
    margin: { type: 'string', default: '20' },
  },
});
const random = seeded(SEED);
const tags = tagSet(positionals);
const sentences = positionals.flatMap((path) => loadTagged(path, tags));
const trained = train([...sentences, ...makeHeadlines(sentences, HEADLINES, random)], tags, {
  epochs: Number(values.epochs),
  margin: Number(values.margin),
  minFeature: 2,
  minDictionary: 30,
  random,
  log: console.log,
});
const devs = values.dev.map((path) => [path, loadTagged(path, tags)] as const);
const short = devs.flatMap(([, dev]) => dev).filter(({ words }) => words.length > 3 && words.length < 25);
for (const threshold of values.threshold) {
  const packed = packTrained(trained, tags, Number(threshold));
  console.log(`threshold ${threshold}: ${packed.length} characters, ${gzipSync(packed).length} gzipped`);
  const model = unpackModel(packed);
  const tagger = { model, lexical: lexicalCache(model) };
  for (const [path, dev] of devs) report(path, tagger, dev, tags);
  for (const style of ['title', 'every-word', 'upper'] as const) {
    report(
      `headlines, ${style}`,
      tagger,
      short.map((sentence) => headline(sentence, style)),
      tags,
    );
  }
  writeFileSync(
    new URL('../../src/syntax/tagger/tagger.data.ts', import.meta.url),
    `/**
 * Weights of the tagger, by tools/syntax/train-tagger.ts from the UD English EWT and GUM training sets (CC BY-SA 4.0;
 * GUM: its CC BY and public-domain genres).
 */
export const TAGGER =
  '${packed}';
`,
  );
}
