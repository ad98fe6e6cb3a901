/**
 * Fits the trees that tell which word of a claim an article does not bear out
 * (`src/align/statements/unit-doubt.data.ts`) on summaries made wrong in one place (BUMP, in FOLDER): the units that
 * differ from the true summary are wrong, all others right. Says what to expect of it on articles it has not seen.
 *
 * Run: npx tsx tools/statements/unit-doubt.ts FOLDER
 */
import { writeFileSync } from 'node:fs';
import { type BoostedTrees, boostedLogit } from '../../src/align/boosted-trees.ts';
import { meanLogit } from '../../src/align/statements/unit-doubt.ts';
import { area } from './area.ts';
import { boost } from './boost.ts';
import type { Analyse } from './pairs.ts';
import { calibrate } from './unit-scale.ts';
import { readSummaries, type Summary, type SummaryRow } from './unit-summaries.ts';

const OPTIONS = { trees: 100, leaves: 8, rate: 0.06, least: 30, ridge: 5 };
const FOLDS = 10;
/** Log-odds of a text without a unit that can be wrong. */
const LEAST = -6;

/** What stands unchanged in many summaries of an article is one example. */
function learn(summaries: readonly Summary[]): BoostedTrees {
  const examples = new Map(summaries.flatMap(({ units }) => units.map((unit) => [unit.key, unit])));
  return boost([...examples.values()], OPTIONS);
}

/** What the mean of all units counts beside the worst: of .3 to 1 this ranked best, with and without further trees. */
const MEAN_SHARE = 0.5;

function doubtOf(model: BoostedTrees, { units }: Summary): number {
  const doubted = units.map(({ features }) => ({ logit: boostedLogit(model, features) }));
  const worst = doubted.reduce((most, { logit }) => Math.max(most, logit), LEAST);
  return worst + MEAN_SHARE * (meanLogit(doubted) ?? LEAST);
}

/** How doubtful each summary is, by trees that have not seen its article. */
function heldOut(summaries: readonly Summary[], shift = 0): number[] {
  const premises = [...new Set(summaries.map(({ row }) => row.premise))].sort();
  const fold = new Map(premises.map((premise, i) => [premise, ((i * (2 * shift + 1)) % premises.length) % FOLDS]));
  const scores = summaries.map(() => 0);
  for (let part = 0; part < FOLDS; part++) {
    const model = learn(summaries.filter(({ row }) => fold.get(row.premise) !== part));
    summaries.forEach((summary, i) => {
      if (fold.get(summary.row.premise) === part) scores[i] = doubtOf(model, summary);
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

export function fitUnits(folder: string, analyse?: Analyse): void {
  const summaries = readSummaries(folder, analyse);
  const rounds = [0, 1, 2].map((shift) => heldOut(summaries, shift));
  for (const scores of rounds) report(summaries, scores);
  const wrong = summaries.map(({ row }) => row.label === 'contradiction');
  const scale = calibrate(rounds[0] as number[], wrong);
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
 * From the log-odds of a text's worst unit, and the mean of all, to those of the text, where as many texts are wrong as
 * right; that of a text without a unit is "least".
 */
export const TEXT_SCALE: LogisticWeights & { readonly least: number } = {
  bias: ${scale.bias},
  weights: { unitLogit: ${scale.slope}, meanLogit: ${Math.round(1e4 * MEAN_SHARE * scale.slope) / 1e4} },
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
