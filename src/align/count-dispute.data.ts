import type { LogisticWeights } from './logistic.ts';

/**
 * Weights by which two differing figures are told to be one disputed figure, fitted by tools/weigh/counts.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const COUNT_DISPUTE: LogisticWeights = {
  "bias": -1.2448,
  "weights": {
    "likeness": 0.6065,
    "near": 0.4833,
    "clause": 0.1987,
    "sentence": 0.2,
    "thing": 0.1279,
    "rank": 0.5165,
    "named": 0.0534,
    "namedApart": -0.4009,
    "phraseApart": 0,
    "daysApart": -0.0005,
    "speakers": 0,
    "agentApart": -0.2353,
    "entities": 0,
    "further": 0,
    "verb": 0,
    "verbApart": 0,
    "frame": 0,
    "ownerSame": 0,
    "besideSame": 0,
    "scatter": -0.4259,
    "confirmed": 0.8626,
    "crowd": -0.5838,
    "bearerApart": 0,
    "percent": -0.2623,
    "lead": 0,
    "rivals": -0.3606,
    "margin": 0.1866,
    "settled": -0.0259,
    "settledBy": 0,
    "settledBoth": -0.0047,
    "slip": 0.6001,
    "far": -0.356,
    "vague": 0,
    "bounded": -0.0219,
    "tiny": -0.221,
    "word": -0.217
  }
};
