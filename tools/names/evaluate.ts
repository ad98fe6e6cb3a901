/**
 * Measures `annotateNames` on GUM's named entities: exact span and type, precision, recall and F1.
 *
 *     npx tsx tools/names/evaluate.ts en_gum-open-dev.conllu [--errors] [--segment]
 *
 * `--segment` finds the sentences itself; otherwise the file's sentences are taken. `gold.ts` tells what a name is.
 */
import { annotateNames } from '../../src/annotate/name/name.ts';
import type { SegmentedSentence } from '../../src/segment/document.ts';
import { segment } from '../../src/segment/segment.ts';
import type { AnalysedDocument, AnalysedSentence } from '../../src/syntax/analysed.ts';
import type { Token } from '../../src/syntax/token.ts';
import { splitWords } from '../../src/syntax/words.ts';
import { readDocuments, type TrainingDocument } from './documents.ts';

const UNTAGGED = { lemma: '', upos: '', xpos: '', head: -1, relation: '' };
const MEASURED = ['person', 'organisation', 'place', 'other'] as const;

const untagged = (words: readonly { text: string; start: number; end: number }[], shift = 0): Token[] =>
  words.map(({ text, start, end }) => ({ ...UNTAGGED, text, start: start + shift, end: end + shift }));

/** The document with the file's sentences, each in a line of its own. */
function asGiven({ id, sentences }: TrainingDocument): AnalysedDocument {
  let text = '';
  const analysed: AnalysedSentence[] = [];
  for (const sentence of sentences) {
    const start = text.length;
    text += `${sentence.text}\n`;
    const words = untagged(sentence.words, start);
    const place = {
      start,
      end: start + sentence.text.length,
      field: 'text',
      block: 0,
      kind: 'paragraph',
      repeated: false,
    } as const;
    analysed.push({ ...place, tokens: words, words });
  }
  const article = { id, text };
  return { article, blocks: [], title: null, dateline: null, authors: [], agencies: [], sentences: analysed };
}

function asSegmented(document: TrainingDocument): AnalysedDocument {
  const segmented = segment({ id: document.id, text: asGiven(document).article.text });
  const analyse = (sentence: SegmentedSentence): AnalysedSentence => ({
    ...sentence,
    words: untagged(sentence.tokens.flatMap(splitWords)),
  });
  return { ...segmented, sentences: segmented.sentences.map((article) => analyse(article)) };
}

function goldKeys({ sentences }: TrainingDocument): Set<string> {
  const keys = new Set<string>();
  let shift = 0;
  for (const { gold, text } of sentences) {
    for (const { start, end, type } of gold) keys.add(`${type} ${start + shift} ${end + shift}`);
    shift += text.length + 1;
  }
  return keys;
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const errors = process.argv.includes('--errors');
const found = new Map<string, [right: number, wrong: number, missed: number]>(
  MEASURED.map((type) => [type, [0, 0, 0]]),
);
const count = (type: string, field: 0 | 1 | 2): void => {
  const row = found.get(type);
  if (row) row[field]++;
};

function show(mark: string, text: string, key: string): void {
  const [type, start, end] = key.split(' ');
  const context = text.slice(Math.max(0, Number(start) - 30), Number(end) + 30).replace(/\s+/g, ' ');
  console.log(`${mark}\t${type}\t${text.slice(Number(start), Number(end))}\t${context}`);
}

let [words, time] = [0, 0];
for (const document of paths.flatMap(readDocuments)) {
  const gold = goldKeys(document);
  const analysed = process.argv.includes('--segment') ? asSegmented(document) : asGiven(document);
  const before = performance.now();
  const mentions = annotateNames(analysed).filter(({ subtype }) => subtype !== 'nationality' && subtype !== 'ideology');
  time += performance.now() - before;
  words += analysed.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const keys = new Set(mentions.map(({ type, start, end }) => `${type} ${start} ${end}`));
  for (const key of keys) {
    count(key.split(' ')[0] ?? '', gold.has(key) ? 0 : 1);
    if (errors && !gold.has(key)) show('+', analysed.article.text, key);
  }
  for (const key of gold) {
    if (keys.has(key)) continue;
    count(key.split(' ')[0] ?? '', 2);
    if (errors) show('-', analysed.article.text, key);
  }
}

function report(name: string, types: readonly string[]): void {
  const sum = (field: 0 | 1 | 2): number => types.reduce((all, type) => all + (found.get(type)?.[field] ?? 0), 0);
  const [right, wrong, missed] = [sum(0), sum(1), sum(2)];
  const precision = (100 * right) / Math.max(1, right + wrong);
  const recall = (100 * right) / Math.max(1, right + missed);
  const f1 = (2 * precision * recall) / Math.max(1, precision + recall);
  console.log(
    `${name.padEnd(14)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (${right + missed} gold)`,
  );
}

for (const type of MEASURED) report(type, [type]);
report('first three', MEASURED.slice(0, 3));
console.log(`${Math.round(words / (time / 1000))} words a second, loading included`);
