import type { LogisticWeights } from './logistic.ts';

/**
 * Weights by which two differing figures are told to be one disputed figure, fitted by tools/weigh/counts.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const COUNT_DISPUTE: LogisticWeights = {
  "bias": -1.5253,
  "weights": {
    "likeness": 0.6238,
    "near": 0.4931,
    "clause": 0.2026,
    "sentence": 0.2218,
    "thing": 0.0593,
    "rank": 0.5051,
    "named": 0.1425,
    "namedApart": -0.3651,
    "phraseApart": 0,
    "daysApart": -0.0005,
    "speakers": -0.0328,
    "agentApart": -0.1536,
    "entities": 0,
    "further": 0,
    "verb": 0,
    "verbApart": -0.0127,
    "frame": 0,
    "ownerSame": 0.0297,
    "besideSame": 0,
    "scatter": -0.3722,
    "confirmed": 0.7581,
    "crowd": -0.5037,
    "bearerApart": 0,
    "percent": -0.2657,
    "lead": 0,
    "rivals": -0.3605,
    "margin": 0.2609,
    "settled": -0.2525,
    "settledBy": -0.0356,
    "slip": 0.6643,
    "far": -0.3976,
    "vague": 0,
    "bounded": 0,
    "tiny": -0.2081,
    "word": -0.203
  }
};
