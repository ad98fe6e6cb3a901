/**
 * Tagging and parsing side by side with wink-nlp: accuracy of the universal parts of speech and words a second of
 * processor time, on the same sentences in the same run; then whether time stays linear, and the time to load the weights.
 *
 *   npx tsx tools/bench/syntax.bench.ts [FILE.conllu...]
 *
 * Without a file, the PUD treebank of the folder that `VARIORUM_CORPORA` names, where there is one.
 */
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type ConlluSentence, readConllu } from '../syntax/conllu.ts';

const ROUNDS = 4;

const memory = process.memoryUsage();
const { analyseTokens } = await import('../../src/syntax/index.ts');
const { tag } = await import('../../src/syntax/tagger/tagger.ts');
const before = process.cpuUsage();
analyseTokens(['Ministers', 'met', '.']);
const decoding = processorSeconds(before);
const grown = process.memoryUsage();
const megabytes = (grown.heapUsed + grown.arrayBuffers - memory.heapUsed - memory.arrayBuffers) / 1e6;
console.log(`decoding the weights and first sentence: ${Math.round(1000 * decoding)} ms, ${Math.round(megabytes)} MB`);

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Processor time since a reading: on a machine that does other things too, the clock tells little. */
function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Words a second of processor time, the best of some rounds. */
function speed(sentences: readonly (readonly string[])[], run: (words: readonly string[]) => unknown): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const sentence of sentences) run(sentence);
    best = Math.max(best, words / processorSeconds(start));
  }
  return Math.round(best);
}

/** wink-nlp splits words itself: those of its tokens that are gold words are compared, in the order of the text. */
function winkTags(words: readonly string[]): (string | undefined)[] {
  const document = nlp.readDoc(words.join(' '));
  const texts: string[] = document.tokens().out();
  const tags = document.tokens().out(nlp.its.pos) as string[];
  let at = 0;
  return words.map((word) => {
    const found = texts.indexOf(word, at);
    if (found < 0 || found > at + 3) return undefined;
    at = found + 1;
    return tags[found];
  });
}

function compare(path: string, sentences: readonly ConlluSentence[]): void {
  const count = { words: 0, shared: 0, ours: 0, oursShared: 0, winks: 0 };
  for (const { rows } of sentences) {
    const words = rows.map(({ form }) => form);
    const { upos } = tag(words);
    const other = winkTags(words);
    rows.forEach((row, i) => {
      const right = Number(upos[i] === row.upos);
      count.words++;
      count.ours += right;
      if (other[i] === undefined) return;
      count.shared++;
      count.oursShared += right;
      count.winks += Number(other[i] === row.upos);
    });
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
  const words = sentences.map(({ rows }) => rows.map(({ form }) => form));
  console.log(`${path.split('/').at(-1)}: ${count.words} words, of which wink-nlp splits ${count.shared} alike`);
  console.log(`  UPOS on all words: ${percent(count.ours, count.words)}`);
  console.log(
    `  UPOS on shared words: ${percent(count.oursShared, count.shared)}, wink-nlp ${percent(count.winks, count.shared)}`,
  );
  console.log(`  words/s: tagging ${speed(words, tag)}, tagging, lemmas and parsing ${speed(words, analyseTokens)}`);
  console.log(`  words/s of wink-nlp (tokens, tags): ${speed(words, (sentence) => nlp.readDoc(sentence.join(' ')))}`);
}

function treebanks(): string[] {
  const given = process.argv.slice(2);
  const corpora = process.env.VARIORUM_CORPORA;
  if (given.length > 0) return given;
  if (corpora !== undefined) return [join(corpora, 'syntax', 'en_pud-ud-test.conllu')];
  console.log('no treebank was given and VARIORUM_CORPORA is not set: accuracy and wink-nlp are left out');
  return [];
}

for (const path of treebanks()) compare(path, readConllu(path));

const clause = 'the ministers met in Geneva on Monday and'.split(' ');
for (const length of [64, 256, 1024, 4096, 16384]) {
  const words = Array.from({ length }, (_, i) => clause[i % clause.length] as string);
  console.log(`one sentence of ${length} words: ${speed([words], analyseTokens)} words/s`);
}
