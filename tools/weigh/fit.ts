/** Fits a logistic regression over named features, with cross-validation by fold, and says what to expect of it. */
import type { LogisticWeights } from '../../src/align/logistic.ts';
import { type Example, type LogisticModel, probability, train } from '../events/logistic.ts';

export interface Candidate {
  /** Cross-validation keeps what has one fold together. */
  readonly fold: string;
  readonly label: boolean;
  readonly features: Readonly<Record<string, number>>;
  /** Candidates of one group are one thing to find: it counts once, by its best. Default: each its own. */
  readonly group?: string;
  readonly weight?: number;
}

export interface FitOptions {
  /** The features, in order, each with the sign its weight must keep: 1, -1, or 0 for either. */
  readonly signs: Readonly<Record<string, -1 | 0 | 1>>;
  readonly ridge?: number;
  readonly folds?: number;
}

export interface Scored extends Candidate {
  /** Probability by a model that has not seen the candidate's fold. */
  readonly score: number;
}

/** The model of all candidates, and each candidate's score from a model that has not seen its fold. */
export function fit(candidates: readonly Candidate[], options: FitOptions): { model: LogisticWeights; held: Scored[] } {
  const names = Object.keys(options.signs);
  const learn = (part: readonly Candidate[]) => learnFrom(part, names, options);
  const folds = foldsOf(candidates, options.folds ?? 7);
  const models = new Map<number, LogisticModel>();
  for (const fold of new Set(folds.values()))
    models.set(fold, learn(candidates.filter((candidate) => folds.get(candidate.fold) !== fold)));
  const held = candidates.map((candidate): Scored => {
    const model = models.get(folds.get(candidate.fold) ?? 0) as LogisticModel;
    return { ...candidate, score: probability(model, vector(candidate, names)) };
  });
  const { bias, weights } = learn(candidates);
  return {
    model: {
      bias: round(bias),
      weights: Object.fromEntries(names.map((name, i) => [name, round(weights[i] as number)])),
    },
    held,
  };
}

/** Precision and number found at falling thresholds; a positive group counts once, every negative by itself. */
export function curve(held: readonly Scored[], thresholds: readonly number[] = THRESHOLDS): string[] {
  const positives = new Set(held.filter(({ label }) => label).map(groupOf)).size;
  return thresholds.map((threshold) => {
    const taken = held.filter(({ score }) => score >= threshold);
    const found = new Set(taken.filter(({ label }) => label).map(groupOf)).size;
    const wrong = new Set(taken.filter(({ label }) => !label).map(groupOf)).size;
    const precision = found + wrong === 0 ? 1 : found / (found + wrong);
    return `${threshold.toFixed(2)}: found ${found}/${positives}, wrong ${wrong}, precision ${(100 * precision).toFixed(1)}`;
  });
}

/** Expected calibration error in ten bins of equal width (Naeini, Cooper and Hauskrecht 2015). */
export function calibrationError(scored: readonly { readonly score: number; readonly label: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const { score, label } of scored) {
    const bin = bins[Math.min(9, Math.floor(score * 10))];
    if (!bin) continue;
    bin.count++;
    bin.sum += score;
    bin.right += Number(label);
  }
  return bins.reduce((total, { sum, right }) => total + Math.abs(sum - right), 0) / Math.max(1, scored.length);
}

const THRESHOLDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];
const RIDGE = 1e-3;

function learnFrom(part: readonly Candidate[], names: readonly string[], options: FitOptions): LogisticModel {
  const examples = part.map(
    (candidate): Example => ({
      features: vector(candidate, names),
      label: candidate.label,
      weight: candidate.weight ?? 1,
    }),
  );
  return train(
    examples,
    names.map((name) => ({ sign: options.signs[name] ?? 0 })),
    options.ridge ?? RIDGE,
  );
}

function vector({ features }: Candidate, names: readonly string[]): number[] {
  return names.map((name) => features[name] ?? 0);
}

/** Folds in turn over the sorted names: the same for the same data. */
function foldsOf(candidates: readonly Candidate[], count: number): Map<string, number> {
  const names = [...new Set(candidates.map(({ fold }) => fold))].sort();
  return new Map(names.map((name, i) => [name, i % count]));
}

function groupOf(candidate: Candidate): string | Candidate {
  return candidate.group ?? candidate;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
