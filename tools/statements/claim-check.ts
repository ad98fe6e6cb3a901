/**
 * Fits the weights by which a claim is checked against a sentence or a few (`src/align/statements/claim-check.data.ts`) on
 * the pairs of statements in FOLDER, held out by text.
 *
 * Run: npx tsx tools/statements/claim-check.ts FOLDER
 */
import { claimCheckOf } from '../../src/align/statements/claim-check.ts';
import { type Candidate, calibrationError, curve, fit as learn } from '../weigh/fit.ts';
import { writeTables } from '../weigh/weights-source.ts';
import { type Analyse, contextOf, plain, readRows, textOf } from './pairs.ts';

/** Claims of one sentence against a sentence or a few. */
const SENTENCE_SETS = ['fever-symmetric', 'glue-diagnostic', 'nan-nli', 'emergent', 'summedits'];

/** The features, each with the sign its weight must keep. */
const SIGNS = {
  unsaid: 1,
  unsaidAnywhere: 1,
  nameUnsaid: 1,
  placeUnsaid: 1,
  numberUnsaid: 1,
  timeUnsaid: 1,
  nounUnsaid: 1,
  verbUnsaid: 1,
  adjectiveUnsaid: 1,
  subjectUnsaid: 0,
  rootUnsaid: 1,
  otherRealm: 1,
  otherSort: 1,
  rootDenied: 0,
  flipped: 1,
  deniedSaid: 1,
  deniedUnsaid: -1,
  negation: 1,
  opposite: 1,
  exclusive: 1,
  name: 1,
  place: 1,
  number: 1,
  time: 1,
  order: 1,
  relation: 1,
  word: 1,
  timeRival: 1,
  numberRival: 1,
  placeRival: 1,
  nameRival: 1,
  opposed: 1,
  excluded: 1,
} as const;

export function sentenceCandidates(folder: string, analyse: Analyse = plain): Candidate[] {
  return SENTENCE_SETS.flatMap((set) =>
    readRows(folder, set).flatMap((row): Candidate[] => {
      const check = claimCheckOf(contextOf(row, analyse));
      if (check?.against !== 'sentences') return [];
      const label = row.label === 'contradiction';
      return check.claims.map(({ features }) => ({ fold: textOf(row, set), label, features }));
    }),
  );
}

/** As many are taken to be wrong as right, and a wrong one missed to cost a little more than a right one doubted. */
const MISS_COST = 1.2;

function balanced(candidates: readonly Candidate[]): Candidate[] {
  const wrong = candidates.filter(({ label }) => label).length;
  const weight = (MISS_COST * (candidates.length - wrong)) / wrong;
  return candidates.map((candidate) => (candidate.label ? { ...candidate, weight } : candidate));
}

function report(name: string, candidates: readonly Candidate[], ridge: number) {
  const { model, held } = learn(balanced(candidates), { signs: SIGNS, ridge, folds: 10 });
  console.log(`${name}: ${candidates.length} claims, calibration error ${calibrationError(held).toFixed(3)}`);
  console.log(curve(held).join('\n'));
  return { model, held };
}

export function fitAll(folder: string, analyse?: Analyse) {
  return report('against sentences', sentenceCandidates(folder, analyse), 0.001);
}

const TEXT = `How surely a sentence or a few speak against a claim: logistic regression with ridge and signs held, fitted
by tools/statements/claim-check.ts on public pairs of statements (FEVER symmetric, GLUE diagnostics, NaN-NLI and others),
held out by text; as many claims are taken to be wrong as right.`;

if (process.argv[1]?.endsWith('tools/statements/claim-check.ts')) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: npx tsx tools/statements/claim-check.ts FOLDER');
  const weights = fitAll(folder).model;
  writeTables('src/align/statements/claim-check.data.ts', [{ name: 'CLAIM_IN_SENTENCES', text: TEXT, weights }]);
}
