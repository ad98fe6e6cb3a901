import type { LogisticWeights } from './logistic.ts';

/**
 * Weights by which two differing figures are told to be one disputed figure, fitted by tools/weigh/counts.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const COUNT_DISPUTE: LogisticWeights = {
  "bias": -1.5308,
  "weights": {
    "likeness": 0.6527,
    "rank": 0.3616,
    "named": 0.2001,
    "namedApart": -0.1927,
    "phraseApart": -0.1012,
    "daysApart": -0.0013,
    "speakers": -0.0992,
    "further": -0.0402,
    "background": -0.1247,
    "percent": -0.3296,
    "lead": 0.1473,
    "rivals": -0.697,
    "margin": 0.4907,
    "settled": -0.336,
    "settledBy": -0.2154,
    "slip": 0.801,
    "far": -0.9502,
    "vague": -0.2994,
    "bounded": -0.0845,
    "tiny": -0.1825,
    "word": -0.1546
  }
};
