import type { LogisticWeights } from './logistic.ts';

/**
 * Weights by which two differing figures are told to be one disputed figure, fitted by tools/weigh/counts.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const COUNT_DISPUTE: LogisticWeights = {
  "bias": -1.4582,
  "weights": {
    "likeness": 0.679,
    "rank": 0.364,
    "named": 0.189,
    "namedApart": -0.1886,
    "phraseApart": -0.0901,
    "daysApart": -0.0015,
    "speakers": -0.0852,
    "agentApart": -0.1783,
    "entities": 0.1522,
    "further": -0.0642,
    "background": -0.1427,
    "percent": -0.3592,
    "lead": 0.1927,
    "rivals": -0.7005,
    "margin": 0.5127,
    "settled": -0.3599,
    "settledBy": -0.1884,
    "slip": 0.8258,
    "far": -0.975,
    "vague": -0.3053,
    "bounded": -0.1094,
    "tiny": -0.1688,
    "word": -0.1436
  }
};
