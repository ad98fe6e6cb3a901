/**
 * Fits the weights by which a changed word is taken for a changed fact (`src/align/statements/word-change.data.ts`) on
 * the pairs of statements in FOLDER, held out by text.
 *
 * Run: npx tsx tools/statements/word-change.ts FOLDER
 */
import { differencesOf } from '../../src/align/statements/differences.ts';
import { type Candidate, calibrationError, curve, fit as learn, type Scored } from '../weigh/fit.ts';
import { writeTables } from '../weigh/weights-source.ts';
import { type Analyse, contextOf, plain, type Row, readRows, textOf } from './pairs.ts';

/** The sets, with how much each counts: those of news most, and little those of headlines. */
const SETS: Readonly<Record<string, number>> = {
  summedits: 1,
  'bump-sentences': 0.3,
  'glue-diagnostic': 0.5,
  'fever-symmetric': 0.3,
  'breaking-nli': 0.3,
  'nan-nli': 0.5,
  emergent: 0.3,
};

/** The features, each with the sign its weight must keep. */
const SIGNS = {
  replaced: -1,
  reworded: -1,
  added: 0,
  grammar: 0,
  length: 0,
  copy: 1,
  sentences: 1,
  noun: 0,
  verb: 0,
  adjective: 0,
  part: -1,
  near: -1,
  realm: 0,
} as const;

/** From this score on something else sets the statements apart, and the changed word need not. */
const EXPLAINED = 0.5;

interface Changed {
  readonly row: Row;
  readonly set: string;
  readonly label: boolean;
  readonly words: readonly Readonly<Record<string, number>>[];
}

function changedIn(folder: string, set: string, analyse: Analyse): Changed[] {
  return readRows(folder, set).flatMap((row): Changed[] => {
    const found = differencesOf(contextOf(row, analyse));
    const label = row.label === 'contradiction';
    if (label && found.some(({ kind, score }) => kind !== 'word' && score >= EXPLAINED)) return [];
    return [
      {
        row,
        set,
        label,
        words: found.flatMap(({ kind, features }) => (kind === 'word' && features ? [features] : [])),
      },
    ];
  });
}

/**
 * Of the words changed in a contradiction one is to blame, and nobody says which: the one that the weights of the round
 * before find the likeliest (Dietterich, Lathrop and Lozano-Pérez 1997 on multiple instances).
 */
function candidatesOf(changed: readonly Changed[], scores: ReadonlyMap<string, number>): Candidate[] {
  return changed.flatMap(({ row, set, label, words }): Candidate[] => {
    const keys = words.map((_, at) => `${set} ${row.id} ${at}`);
    const best = keys.reduce(
      (top, key) => ((scores.get(key) ?? 0) > (scores.get(top) ?? 0) ? key : top),
      keys[0] ?? '',
    );
    return words.flatMap((features, at): Candidate[] => {
      const group = keys[at] ?? '';
      if (label && group !== best) return [];
      return [{ fold: textOf(row, set), label, features, group, weight: SETS[set] ?? 1 }];
    });
  });
}

/** A false alarm costs more than a miss. */
const MISS_COST = 0.51;

function balanced(candidates: readonly Candidate[]): Candidate[] {
  const sum = (label: boolean) =>
    candidates.reduce((total, next) => total + (next.label === label ? (next.weight ?? 1) : 0), 0);
  const factor = (MISS_COST * sum(false)) / sum(true);
  return candidates.map((next) => (next.label ? { ...next, weight: (next.weight ?? 1) * factor } : next));
}

const ROUNDS = 4;

export function fitWordChange(folder: string, analyse: Analyse = plain) {
  const changed = Object.keys(SETS).flatMap((set) => changedIn(folder, set, analyse));
  let scores = new Map<string, number>();
  let fitted: ReturnType<typeof learn> | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    fitted = learn(balanced(candidatesOf(changed, scores)), { signs: SIGNS, ridge: 0.03, folds: 10 });
    scores = new Map(fitted.held.map(({ group, score }) => [group ?? '', score]));
  }
  if (fitted) report(fitted.held);
  return { model: fitted?.model, held: fitted?.held ?? [] };
}

function report(held: readonly Scored[]): void {
  console.log(`${held.length} changed words, calibration error ${calibrationError(held).toFixed(3)}`);
  for (const set of Object.keys(SETS)) {
    console.log(set);
    console.log(curve(held.filter(({ group }) => group?.startsWith(`${set} `))).join('\n'));
  }
}

const TEXT = `How surely a word put for another says another thing: logistic regression with ridge and signs held, fitted by
tools/statements/word-change.ts on public pairs of statements (SummEdits, BUMP, GLUE diagnostics and others), held out by
text.`;

if (process.argv[1]?.endsWith('tools/statements/word-change.ts')) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: npx tsx tools/statements/word-change.ts FOLDER');
  const { model: weights } = fitWordChange(folder);
  if (weights) writeTables('src/align/statements/word-change.data.ts', [{ name: 'WORD_CHANGE', text: TEXT, weights }]);
}
