import { readFileSync } from 'node:fs';
import { extractClaims } from '../../src/index.ts';
import { type Extraction, matchTuples, scoreSentence } from './tuple-match.ts';

/**
 * Prints precision, recall and F1 of `extractClaims` by CaRB's metric on a file of gold extractions; with `--show`
 * every sentence with what was found and missed.
 */
const path = process.argv.find((argument) => argument.endsWith('.txt')) ?? 'tools/claims/carb-gold.txt';
const show = process.argv.includes('--show');

const totals = { precision: 0, predicted: 0, recall: 0, gold: 0 };
for (const block of readFileSync(path, 'utf8').split(/\n\s*\n/)) {
  const [sentence, ...lines] = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (sentence === undefined) continue;
  const gold = lines.map(extraction);
  const predicted = extractClaims({ id: 'sentence', text: sentence }).map(
    ({ predicate, arguments: args }): Extraction => ({
      predicate: predicate.text,
      arguments: args.map(({ text }) => text),
    }),
  );
  const score = scoreSentence(gold, predicted);
  totals.precision += score.precision;
  totals.predicted += predicted.length;
  totals.recall += score.recall;
  totals.gold += gold.length;
  if (show) print(sentence, gold, predicted);
}
const precision = totals.precision / totals.predicted;
const recall = totals.recall / totals.gold;
const f1 = (2 * precision * recall) / (precision + recall);
const percent = (share: number) => (100 * share).toFixed(1);
console.log(
  `precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)} ` +
    `(${totals.predicted} extractions, ${totals.gold} gold)`,
);

function extraction(line: string): Extraction {
  const [predicate = '', ...args] = line.split('|').map((part) => part.trim());
  return { predicate, arguments: args };
}

function print(sentence: string, gold: readonly Extraction[], predicted: readonly Extraction[]): void {
  console.log(`\n${sentence}`);
  for (const one of gold) {
    const best = Math.max(0, ...predicted.map((other) => matchTuples(one, other)?.recall ?? 0));
    console.log(`  gold ${best.toFixed(2)} ${line(one)}`);
  }
  for (const one of predicted) {
    const best = Math.max(0, ...gold.map((other) => matchTuples(other, one)?.precision ?? 0));
    console.log(`  ours ${best.toFixed(2)} ${line(one)}`);
  }
}

function line({ predicate, arguments: args }: Extraction): string {
  return [predicate, ...args].join(' | ');
}
