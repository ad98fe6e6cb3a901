/**
 * Fits the trees that tell which word of a claim an article does not bear out
 * (`src/align/statements/unit-doubt.data.ts`) on summaries made wrong in one place (BUMP, in FOLDER): the units that
 * differ from the true summary are wrong, all others right. Says what to expect of it on articles it has not seen.
 *
 * Run: npx tsx tools/statements/unit-doubt.ts FOLDER
 */
import { writeFileSync } from 'node:fs';
import { diffArrays } from 'diff/lib/diff/array.js';
import { type BoostedTrees, boostedLogit } from '../../src/align/boosted-trees.ts';
import { unitSentence } from '../../src/align/statements/unit.ts';
import { weighedUnits } from '../../src/align/statements/unit-doubt.ts';
import { plainBrackets } from '../../src/input/treebank-brackets.ts';
import { area } from './area.ts';
import { type BoostExample, boost } from './boost.ts';
import { type Analyse, plain, type Row, readRows } from './pairs.ts';

interface SummaryRow extends Row {
  readonly category: string;
  readonly kind: string;
}

/** A summary by its units. */
interface Summary {
  readonly row: SummaryRow;
  readonly units: readonly (BoostExample & { readonly key: string })[];
}

const OPTIONS = { trees: 100, leaves: 8, rate: 0.06, least: 30, ridge: 5 };
const FOLDS = 10;
/** Log-odds of a text without a unit that can be wrong. */
const LEAST = -6;

export function readSummaries(folder: string, analyse: Analyse = plain): Summary[] {
  const rows = readRows(folder, 'bump-article-summary') as SummaryRow[];
  const truths = new Map(rows.filter(({ label }) => label !== 'contradiction').map((row) => [row.premise, row]));
  return rows.map((row) => {
    const against = analyse({ id: 'a', text: plainBrackets(row.premise) });
    const own = analyse({ id: 'b', text: plainBrackets(row.hypothesis) });
    const changed = changedWords(truths.get(row.premise)?.hypothesis ?? row.hypothesis, row.hypothesis);
    const claims = own.trees.flatMap((_, sentence) => unitSentence(own, sentence) ?? []);
    const units = weighedUnits(claims, against).flat();
    return {
      row,
      units: units.map(({ unit, features }) => {
        const label = changed.some((word) => word.start < unit.end && unit.start < word.end);
        return { features, label, key: `${row.premise} ${unit.form} ${label} ${JSON.stringify(features)}` };
      }),
    };
  });
}

const WORD = /[\p{L}\p{N}]+/gu;

function changedWords(truth: string, text: string): { start: number; end: number }[] {
  const words = [...text.matchAll(WORD)];
  const parts = diffArrays(
    [...truth.matchAll(WORD)].map(([word]) => word.toLowerCase()),
    words.map(([word]) => word.toLowerCase()),
  );
  let at = 0;
  return parts.flatMap((part) => {
    if (part.removed) return [];
    const taken = words.slice(at, at + part.value.length);
    at += part.value.length;
    return part.added ? taken.map((word) => ({ start: word.index, end: word.index + word[0].length })) : [];
  });
}

/** What stands unchanged in many summaries of an article is one example. */
function learn(summaries: readonly Summary[]): BoostedTrees {
  const examples = new Map(summaries.flatMap(({ units }) => units.map((unit) => [unit.key, unit])));
  return boost([...examples.values()], OPTIONS);
}

const worst = (model: BoostedTrees, { units }: Summary): number =>
  units.reduce((most, { features }) => Math.max(most, boostedLogit(model, features)), LEAST);

/** The highest log-odds of each summary's units, by trees that have not seen its article. */
function heldOut(summaries: readonly Summary[], shift = 0): number[] {
  const premises = [...new Set(summaries.map(({ row }) => row.premise))].sort();
  const fold = new Map(premises.map((premise, i) => [premise, ((i * (2 * shift + 1)) % premises.length) % FOLDS]));
  const scores = summaries.map(() => 0);
  for (let part = 0; part < FOLDS; part++) {
    const model = learn(summaries.filter(({ row }) => fold.get(row.premise) !== part));
    summaries.forEach((summary, i) => {
      if (fold.get(summary.row.premise) === part) scores[i] = worst(model, summary);
    });
  }
  return scores;
}

function report(summaries: readonly Summary[], scores: readonly number[]): void {
  const of = (test: (row: SummaryRow) => boolean) => scores.filter((_, i) => test((summaries[i] as Summary).row));
  const right = of(({ label }) => label !== 'contradiction');
  const say = (name: string, wrong: number[]) =>
    console.log(`${name}: ROC AUC ${(100 * area(wrong, right)).toFixed(1)}`);
  say(
    'all',
    of(({ label }) => label === 'contradiction'),
  );
  for (const name of ['entity', 'predicate', 'circumstance', 'coreference'])
    say(
      `  ${name}`,
      of(({ category }) => category === name),
    );
  for (const name of ['intrinsic', 'extrinsic'])
    say(
      `  ${name}`,
      of(({ kind }) => kind === name),
    );
}

/** Log-odds of a text's worst unit to log-odds that it is wrong, where as many texts are wrong as right. */
function calibrate(summaries: readonly Summary[], scores: readonly number[]): { slope: number; bias: number } {
  const labels = summaries.map(({ row }) => Number(row.label === 'contradiction'));
  const wrong = labels.reduce((sum, label) => sum + label, 0);
  let [slope, bias] = [1, 0];
  for (let step = 0; step < 4000; step++) {
    let [ds, db] = [0, 0];
    scores.forEach((score, i) => {
      const label = labels[i] as number;
      const error = (1 / (1 + Math.exp(-slope * score - bias)) - label) / (label ? wrong : labels.length - wrong);
      ds += error * score;
      db += error;
    });
    slope -= 0.1 * ds;
    bias -= 0.1 * db;
  }
  return { slope: round(slope), bias: round(bias) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

export function fitUnits(folder: string, analyse?: Analyse): void {
  const summaries = readSummaries(folder, analyse);
  const rounds = [0, 1, 2].map((shift) => heldOut(summaries, shift));
  for (const scores of rounds) report(summaries, scores);
  const scale = calibrate(summaries, rounds[0] as number[]);
  console.log(JSON.stringify(scale));
  write(learn(summaries), scale);
}

function write({ bias, trees }: BoostedTrees, scale: { slope: number; bias: number }): void {
  writeFileSync(
    'src/align/statements/unit-doubt.data.ts',
    `import type { BoostedTrees } from '../boosted-trees.ts';
import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely an article does not bear out a unit of a claim: boosted trees fitted by tools/statements/unit-doubt.ts on
 * summaries made wrong in one place (BUMP, Ma et al. 2023), held out by article.
 */
export const UNIT_DOUBT: BoostedTrees = {
  bias: ${bias},
  trees: [
${trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}
  ],
};

/**
 * From the log-odds of a text's worst unit to those of the text, where as many texts are wrong as right;
 * that of a text without a unit is "least".
 */
export const TEXT_SCALE: LogisticWeights & { readonly least: number } = {
  bias: ${scale.bias},
  weights: { unitLogit: ${scale.slope} },
  least: ${LEAST},
};
`,
  );
}

if (process.argv[1]?.endsWith('tools/statements/unit-doubt.ts')) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: npx tsx tools/statements/unit-doubt.ts FOLDER');
  fitUnits(folder);
}
